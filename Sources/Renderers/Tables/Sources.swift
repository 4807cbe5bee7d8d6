package import Aggregation
import Partnerships

extension Table {
  /// What each input contributes (rule 21): the fullest first.
  package static func bySource(_ summary: Summary) -> Table {
    let labels = summary.shortNames
    let rows = summary.sources.map { row in
      (name: summary.inputs[row.input].name, label: labels[row.input], row: row)
    }.sorted { name, _, row in
      RowOrder(
        isNotStated: false, agreements: row.counted, place: Alphabetical(name), code: name)
    }
    let all = summary.reconciliation
    return Table(
      .bySource,
      [.source, .read, .counted, .onlyHere, .shared, .outOfScope, .duplicates, .rejected],
      rows.map { name, label, row in
        Row(
          Text(ukrainian: label, english: label),
          [
            .text(name), .integer(row.read), .integer(row.counted), .integer(row.onlyHere),
            .integer(row.shared),
            .integer(row.outOfScope), .integer(row.duplicates), .integer(row.rejected),
          ])
      },
      total: [
        .blank, .integer(all.read), .integer(all.counted), .blank, .blank,
        .integer(all.outOfScope), .integer(all.duplicates), .integer(all.rejected),
      ])
  }
}
