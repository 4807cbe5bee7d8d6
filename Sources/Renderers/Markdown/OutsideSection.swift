import Aggregation
import Messages
import Partnerships

extension SummaryMarkdown {
  /// How many probable duplicates are printed; the rest are a number.
  private static let pairsShown = 10

  var outside: [Block] {
    let sum = summary.reconciliation
    let skipped = sum.nonRecords.total == 0 ? [] : [Note.skippedRows(sum.nonRecords)]
    return [.paragraph([.reconciliation(sum)] + skipped), outOfScope, .paragraph([rejected])]
      + probableDuplicates
  }

  private var outOfScope: Block {
    guard summary.reconciliation.outOfScope > 0 else { return .paragraph([.nothingOutOfScope]) }
    let all = report.tables[.outOfScope]
    return table(all.onlyRows { all.cell(.records, of: $0) != .integer(0) }, under: .outOfScope)
  }

  private var rejected: Note {
    guard summary.reconciliation.rejected > 0 else { return .nothingRejected }
    return .rejected(summary.rejected.map { RejectedReason(reason: $0.reason, records: $0.records) })
  }

  private var probableDuplicates: [Block] {
    let pairs = report.probablePairs
    if pairs.isEmpty { return [] }
    let notes =
      pairs.prefix(Self.pairsShown).map { Note.probablePair($0.first.origin, $0.second.origin, $0.reason) }
      + note(Note.furtherProbableDuplicates, of: pairs.count - Self.pairsShown)
    return [.paragraph([.probableDuplicates(pairs.count)]), .list(notes.map { $0.sentence[language] })]
  }
}
