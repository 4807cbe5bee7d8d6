import Aggregation
import Loaders
import Messages
import Partnerships

/// What `check` says beside how an export is read.
enum CheckRemark {
  /// - Parameter lines: of those that have one.
  case nonRecords(ClosedTally<NonRecord>, lines: [PassedOverRows])
  case rejected([RejectedReason])
  case outOfScope([(reason: OutOfScopeReason, records: Int)])
  /// What follows is about all exports together.
  case together(exports: Int)

  var sentence: Text {
    switch self {
    case .nonRecords(let rows, let lines):
      let list = Text.joined(
        rows.found.map { found in
          lines.first { $0.sort == found.word }?.phrase ?? found.word.rows(found.records)
        }, by: ", ")
      return Text(uk: "Не є записами: \(list).", en: "Rows that are no records: \(list).")
    case .rejected(let reasons):
      let list = Text.joined(
        reasons.map { Text(uk: "\($0.reason.phrase) — \($0.records)", en: "\($0.reason.phrase), \($0.records)") },
        by: "; ")
      return Text(uk: "Відхилено: \(list).", en: "Rejected: \(list).")
    case .outOfScope(let reasons):
      let list = Text.joined(
        reasons.map { Text(uk: "\($0.reason.phrase) — \($0.records)", en: "\($0.reason.phrase), \($0.records)") },
        by: "; ")
      return Text(uk: "Поза обліком: \(list).", en: "Out of scope: \(list).")
    case .together(let exports):
      return Text(
        uk: "Разом \(exports, one: "вивантаження", few: "вивантаження", many: "вивантажень")",
        en: "\(exports, one: "export", many: "exports") together")
    }
  }
}
