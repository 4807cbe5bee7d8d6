import Aggregation
import Partnerships

extension SummaryMarkdown {
  /// How many probable duplicates are printed; the rest are a number.
  private static let pairsShown = 10

  mutating func appendOutside() {
    let sum = summary.reconciliation
    var notes: [Note] = [.reconciliation(sum)]
    if let rows = SkippedRows(sum) { notes.append(.skippedRows(rows)) }
    writer.paragraph(notes)
    appendOutOfScope(sum)
    appendRejected(sum)
    appendProbableDuplicates()
  }

  private mutating func appendOutOfScope(_ sum: Reconciliation) {
    guard sum.outOfScope > 0 else { return writer.paragraph([.nothingOutOfScope]) }
    let reasons = summary.outOfScope.filter { $0.records > 0 }
    writer.table(
      .outOfScope,
      table(reasons.map { ($0.reason.phrase[language], $0.records) }, total: sum.outOfScope))
  }

  private mutating func appendRejected(_ sum: Reconciliation) {
    guard sum.rejected > 0 else { return writer.paragraph([.nothingRejected]) }
    writer.paragraph([
      .rejected(summary.rejected.map { RejectedReason(reason: $0.reason, records: $0.records) })
    ])
  }

  private func table(_ reasons: [(phrase: String, records: Int)], total: Int) -> MarkdownTable {
    var table = MarkdownTable(
      headings: [Column.name(.reason, language), .records].map { $0.heading[language] })
    for (phrase, records) in reasons { table.append(phrase, [grouped(records)]) }
    table.appendTotal(Text.total[language], [grouped(total)])
    return table
  }

  private mutating func appendProbableDuplicates() {
    guard !probablePairs.isEmpty else { return }
    writer.paragraph([.probableDuplicates(probablePairs.count)])
    var notes = probablePairs.prefix(Self.pairsShown).map {
      Note.probablePair($0.first.origin, $0.second.origin, $0.reason)
    }
    if probablePairs.count > Self.pairsShown {
      notes.append(.furtherProbableDuplicates(probablePairs.count - Self.pairsShown))
    }
    writer.list(notes.map { $0.sentence[language] })
  }
}
