package import Aggregation
import Partnerships

extension Table {
  /// Records that are in no table of agreements, by reason, in the order in which the reasons are tried (rule 2).
  package static func outOfScope(_ summary: Summary) -> Table {
    Table(
      .outOfScope,
      Column.coded(.reason) + [.records],
      summary.outOfScope.map { reason, records in
        Row(reason.phrase, code: reason.code, [.integer(records)])
      },
      total: Cell.blankNames + [.integer(summary.reconciliation.outOfScope)])
  }
}
