package import Aggregation
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let byKind = Table.Name(
    "by-kind", title: Text(uk: "Види", en: "Kinds"), key: [.code(.kind)],
    shown: [.agreements, .sharePercent, .partnerships, .hromadas, .partners])
  package static let byArea = Table.Name(
    "by-area", title: Text(uk: "Сфери співпраці", en: "Areas of cooperation"), key: [.area])
}

extension Table {
  /// Agreements of each kind (rule 6).
  package static func byKind(_ summary: Summary) -> Table {
    var total = GroupRow(group: Kind.notStated)
    total.measures = summary.total
    return Table(
      .byKind,
      rows: RowsByLanguage(summary.kinds) { row, language in
        RowOrder(
          isNotStated: row.group == .notStated, agreements: row.measures.agreements,
          rank: Alphabetical(row.group.name[language]), code: row.group.code)
      }, label: \.group.name,
      columns: TableColumn.coded(.kind, code: \.group.code, name: \.group.name)
        + TableColumn.measures(\.measures) + [.share(\.measures, of: summary.total)],
      total: total)
  }

  /// Agreements of each area, as spelled; an agreement stands in each of its areas (rule 17).
  package static func byArea(_ summary: Summary) -> Table {
    let rows = summary.areas.sorted { row in
      RowOrder(agreements: row.measures.agreements, rank: Alphabetical(row.group), code: row.group)
    }
    return Table(
      .byArea, rows: RowsByLanguage(rows), label: { Text($0.group) },
      columns: [TableColumn(.area) { .text($0.group) }] + TableColumn.measures(\.measures)
        + [.share(\.measures, of: summary.total)])
  }
}

extension Column {
  static let area = Column(.area)
}
