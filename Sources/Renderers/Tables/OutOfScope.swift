package import Aggregation
import Partnerships

extension Table {
  /// Records that are in no table of agreements, by reason, in the order in which the reasons are tried (rule 2).
  package static func outOfScope(_ summary: Summary) -> Table {
    Table(
      .outOfScope,
      [.code(.reason), .name(.reason, .ukrainian), .name(.reason, .english), .records],
      summary.outOfScope.map { reason, records in
        let label = Multilingual { $0.phrase(reason) }
        return Row(label, [.text(reason.code)] + label.nameCells + [.integer(records)])
      },
      total: [.blank, .blank, .blank, .integer(summary.reconciliation.outOfScope)])
  }
}
