import Aggregation
import Partnerships
import Reports

extension Table {
  /// Every table of what has changed from a report to another, in the order of the files.
  package static func all(of changes: ReportChanges, order: Language) -> [Table] {
    [totals(changes), byCountry(changes, order: order), byRegion(changes, order: order)]
  }

  /// Every key figure: as it was printed, as it is recomputed for the same day, and now.
  package static func totals(_ changes: ReportChanges) -> Table {
    Table(
      .totals, [.measure, .printedThen, .recomputedThen, .difference, .value, .change],
      KeyFigure.Measure.allCases.map { measure in
        let printed = changes.old.figures[measure] ?? 0
        let recomputed = changes.recomputed[measure] ?? 0
        let value = changes.new.figures[measure] ?? 0
        return Row(
          measure.name,
          [
            .text(measure.rawValue), .integer(printed), .integer(recomputed), .integer(recomputed - printed),
            .integer(value), .integer(value - printed),
          ])
      })
  }

  /// Every country that has an agreement in either report.
  package static func byCountry(_ changes: ReportChanges, order: Language) -> Table {
    let known = PlaceNames()
    let rows = changes.comparison.countries.map { (known.country($0.code), $0) }
    return places(.byCountry, .country, rows, changes, order)
  }

  /// All 27 regions (rule 19).
  package static func byRegion(_ changes: ReportChanges, order: Language) -> Table {
    let known = PlaceNames()
    var rows = changes.comparison.regions.map { (known.region($0.code), $0) }
    for name in known.regions where !rows.contains(where: { $0.1.code == name.code }) {
      rows.append((name, PlaceChange(code: name.code)))
    }
    return places(.byRegion, .region, rows, changes, order)
  }

  private static func places(
    _ name: Name, _ subject: Column.Subject, _ rows: [(PlaceName, PlaceChange)], _ changes: ReportChanges,
    _ order: Language
  ) -> Table {
    let sorted = rows.sorted { $0.order(agreements: $1.now, in: order) }
    return Table(
      name,
      Column.coded(subject)
        + [.agreementsThen, .added, .removed, .movedIn, .movedOut, .agreements, .change],
      sorted.map { name, row in Row(name.label, code: row.code, cells(row)) },
      total: Cell.blankNames + total(changes.comparison))
  }

  private static func cells(_ row: PlaceChange) -> [Cell] {
    [
      .integer(row.then), .integer(row.added), .integer(row.removed), .integer(row.movedIn),
      .integer(row.movedOut), .integer(row.now), .integer(row.now - row.then),
    ]
  }

  /// Counted, not added: an agreement stands in each of its places (rule 17).
  private static func total(_ comparison: Comparison) -> [Cell] {
    let effects = comparison.changes.map(\.effect)
    return [
      .integer(comparison.then), .integer(effects.count { $0 > 0 }), .integer(effects.count { $0 < 0 }),
      .blank, .blank, .integer(comparison.now), .integer(comparison.now - comparison.then),
    ]
  }
}
