package import Aggregation
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let outOfScope = Table.Name(
    "out-of-scope", title: Text(uk: "Поза обліком", en: "Out of scope"), key: [.code(.reason)],
    shown: [.records])
}

extension Table {
  /// Records that are in no table of agreements, by reason, in the order in which the reasons are tried (rule 2).
  package static func outOfScope(_ summary: Summary) -> Table {
    let total = (reason: OutOfScopeReason.undated, records: summary.reconciliation.outOfScope)
    return Table(
      .outOfScope, rows: RowsByLanguage(summary.outOfScope), label: \.reason.phrase,
      columns: TableColumn.coded(.reason, code: \.reason.code, name: \.reason.phrase)
        + [TableColumn(.records, number: \.records)],
      total: total)
  }
}
