import Aggregation
import Loaders
package import Messages
import Partnerships

/// Exports as an analyst looks at them before they are counted: of each a paragraph that says as what it was read, what
/// was passed over, assumed and left unread, and what would become of its records.
package struct CheckedExports {
  private let report: Report
  private let language: Language
  private var summary: Summary { report.summary }

  package init(_ report: Report, in language: Language) {
    (self.report, self.language) = (report, language)
  }

  /// Plain text in UTF-8; the same exports give the same bytes.
  package var text: [UInt8] {
    let exports = summary.inputs.indices.map(paragraph)
    return Array(
      (exports + [together]).map { $0.map { oneLine($0) + "\n" }.joined() }.joined(separator: "\n").utf8)
  }

  private func paragraph(of input: Int) -> [String] {
    let export = summary.inputs[input]
    let facts = export.facts.filter { if case .skippedRows = $0 { false } else { true } }
    // The first line is as what the bytes were read; each further fact has its own.
    let form = facts.prefix { $0.isForm }
    var lines = [export.name, line(form.map(\.sentence))]
    lines += facts.dropFirst(form.count).map { line([$0.sentence]) }
    if export.nonRecords.total > 0 {
      lines.append(line([CheckRemark.nonRecords(export.nonRecords, lines: export.passedOver).sentence]))
    }
    lines += export.assumed.map { line([$0]) }
    for row in summary.sources where row.input == input { lines.append(line([.reconciliation(row.records)])) }
    let rejected = RejectionReason.allCases.map {
      RejectedReason(reason: $0, records: export.rejectedByReason[$0])
    }.filter { $0.records > 0 }
    if !rejected.isEmpty { lines.append(line([CheckRemark.rejected(rejected).sentence])) }
    return lines
  }

  /// What holds for all exports: the period, and why records are out of scope.
  private var together: [String] {
    var notes = [Note.period(since: summary.options.since, asOf: summary.asOf)]
    if summary.asOfIsInferred { notes.append(.asOfInferred(summary.asOf)) }
    var lines: [String] = []
    if summary.inputs.count > 1 {
      lines.append(CheckRemark.together(exports: summary.inputs.count).sentence[language])
      lines.append(line([.reconciliation(summary.reconciliation)]))
    }
    lines.append(line(notes.map(\.sentence)))
    let outside = summary.outOfScope.filter { $0.records > 0 }
    if !outside.isEmpty { lines.append(line([CheckRemark.outOfScope(outside).sentence])) }
    return lines
  }

  private func line(_ sentences: [Text]) -> String { sentences.map { $0[language] }.joined(separator: " ") }
}

extension Text {
  fileprivate static func reconciliation(_ sum: Reconciliation) -> Text { Note.reconciliation(sum).sentence }
}

extension InputFact {
  /// Whether it is about how the bytes are read, and not about what stands in them.
  fileprivate var isForm: Bool {
    switch self {
    case .provenance, .format, .encoding, .delimiter, .header, .noHeader, .recordsPath: true
    default: false
    }
  }
}

extension InputReport {
  /// What was assumed of its records, each once with their number.
  fileprivate var assumed: [Text] {
    let decided = decisionsFile.map {
      Assumption.decided.sentence(records: assumptions[.decided], decisions: $0)
    }
    return Assumption.allCases.filter { $0 != .decided && assumptions[$0] > 0 }
      .map { $0.sentence(records: assumptions[$0]) }
      + RecordWarning.allCases.filter { warnings[$0] > 0 }.map { $0.assumption(records: warnings[$0]) }
      + [decided].compactMap(\.self)
  }
}
