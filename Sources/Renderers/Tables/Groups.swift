package import Aggregation
import Partnerships

extension Table {
  /// Agreements of each kind (rule 6).
  package static func byKind(_ summary: Summary, order: Language) -> Table {
    let rows = summary.kinds.sorted { row in
      RowOrder(
        isNotStated: row.group == .notStated, agreements: row.measures.agreements,
        place: Alphabetical(row.group.name[order]), code: row.group.code)
    }
    return Table(
      .byKind,
      Column.coded(.kind) + [.agreements, .partnerships, .hromadas, .partners, .sharePercent],
      rows.map { row in
        Row(row.group.name, code: row.group.code, measures(row.measures, summary))
      },
      total: Cell.blankNames + measures(summary.total, summary))
  }

  /// Agreements of each area, as spelled; an agreement stands in each of its areas (rule 17).
  package static func byArea(_ summary: Summary) -> Table {
    let rows = summary.areas.sorted { row in
      RowOrder(
        isNotStated: false, agreements: row.measures.agreements, place: Alphabetical(row.group),
        code: row.group)
    }
    return Table(
      .byArea, [.area, .agreements, .partnerships, .hromadas, .partners, .sharePercent],
      rows.map { row in
        Row(
          Text(ukrainian: row.group, english: row.group),
          [.text(row.group)] + measures(row.measures, summary))
      })
  }

  private static func measures(_ measures: Measures, _ summary: Summary) -> [Cell] {
    measures.cells + [.share(measures.agreements, of: summary.total.agreements)]
  }
}
