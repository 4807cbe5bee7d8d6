import Partnerships
import Renderers
import Storage

/// Prints messages to standard error: of each sort the first ten, then how many more there were.
final class Console {
  private let language: Language
  private let isQuiet: Bool
  private var shown: [Sort: Int] = [:]
  private var lines: [UInt8] = []

  /// What is counted together.
  private enum Sort: Hashable {
    case rejection(RejectionReason)
    case warning(RecordWarning)
  }

  private static let mostOfASort = 10

  init(_ language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  func tell(_ diagnostic: Diagnostic) {
    switch diagnostic.message {
    case .rejected(let rejection): tell(diagnostic, as: .rejection(rejection.reason))
    case .warning(let warning, _): if !isQuiet { tell(diagnostic, as: .warning(warning)) }
    default: if !isQuiet || diagnostic.severity == .error { append(diagnostic.line(in: language)) }
    }
  }

  private func tell(_ diagnostic: Diagnostic, as sort: Sort) {
    shown[sort, default: 0] += 1
    if shown[sort, default: 0] <= Self.mostOfASort { append(diagnostic.line(in: language)) }
  }

  /// Says how many messages were left out, and hands everything to standard error.
  func flush() throws {
    for reason in RejectionReason.allCases {
      let more = shown[.rejection(reason), default: 0] - Self.mostOfASort
      if more > 0 {
        append(Diagnostic(.note, .rejectionsOmitted(reason: reason, count: more)).line(in: language))
      }
    }
    shown = [:]
    try writeToStandardError(lines)
    lines = []
  }

  private func append(_ line: String) {
    lines += line.utf8
    lines.append(UInt8(ascii: "\n"))
  }
}
