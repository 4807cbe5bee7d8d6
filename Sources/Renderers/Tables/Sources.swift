package import Aggregation
import Partnerships

extension Table {
  /// What each input contributes (rule 21): the fullest first.
  package static func bySource(_ summary: Summary) -> Table {
    let rows = summary.sources.map { (name: summary.inputs[$0.input].name, row: $0) }.sorted { name, row in
      RowOrder(
        isNotStated: false, agreements: row.counted, place: Alphabetical(name), code: name)
    }
    let all = summary.reconciliation
    return Table(
      .bySource,
      [.source, .read, .counted, .onlyHere, .shared, .outOfScope, .duplicates, .rejected],
      rows.map { name, row in
        Row(
          Multilingual(ukrainian: name, english: name),
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
