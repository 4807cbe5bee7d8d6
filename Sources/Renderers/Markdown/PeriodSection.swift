import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendYears() {
    let columns: [Column] = [
      .agreements, .change, .cumulativeAgreements, .partnerships, .renewed, .hromadas, .partners, .countries,
    ]
    picture(.byYear)
    writer.table(.years, MarkdownTable(Table.byYear(summary), columns, label: .year, in: language))
    var notes: [Note] = [.changeOnRowAbove]
    if summary.periods.yearUnknown != nil { notes.append(.agreementsSoFar) }
    notes.append(.notToBeAdded)
    if summary.notes.spansAtEdge > 0 { notes.append(.spansAtEdge(summary.notes.spansAtEdge)) }
    if undatedInTotal > 0 { notes.append(.undatedInTotal(undatedInTotal)) }
    writer.paragraph(notes)
  }

  /// Undated agreements lie in no year, and are in the total where the run was told so (rules 9 and 18).
  private var undatedInTotal: Int {
    summary.options.includeUndated ? summary.figure(.undated)?.value ?? 0 : 0
  }
}
