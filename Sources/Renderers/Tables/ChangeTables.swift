import Aggregation
import Gazetteer
import Messages
import Partnerships
package import Reports

extension Table {
  /// Every table of what has changed from a report to another, in the order of the files.
  package static func all(of changes: ReportChanges) -> [Table] {
    [totals(changes), byCountry(changes), byRegion(changes)]
  }

  /// Every key figure: as it was printed, as it is recomputed for the same day, and now.
  static func totals(_ changes: ReportChanges) -> Table {
    let rows = KeyFigure.Measure.allCases.map { measure in
      (
        measure: measure, printed: changes.old.figures[measure] ?? 0,
        recomputed: changes.recomputed[measure] ?? 0, now: changes.new.figures[measure] ?? 0
      )
    }
    return Table(
      .totals, rows: RowsByLanguage(rows), label: \.measure.name,
      columns: [
        TableColumn(.measure) { .text($0.measure.rawValue) }, TableColumn(.printedThen, number: \.printed),
        TableColumn(.recomputedThen, number: \.recomputed),
        TableColumn(.difference) { .integer($0.recomputed - $0.printed) }, TableColumn(.value, number: \.now),
        TableColumn(.change) { .integer($0.now - $0.printed) },
      ])
  }

  /// Every country that has an agreement in either report.
  static func byCountry(_ changes: ReportChanges) -> Table {
    let rows = changes.comparison.countries.map { (place: CountryID(code: $0.code), change: $0) }
    return places(.byCountry, about: .country, rows: rows, in: changes.comparison)
  }

  /// All 27 regions (rule 19).
  static func byRegion(_ changes: ReportChanges) -> Table {
    var rows = changes.comparison.regions.map { (place: RegionID(code: $0.code), change: $0) }
    for region in Regions.all where !rows.contains(where: { $0.place == region.id }) {
      rows.append((region.id, PlaceChange(code: region.code)))
    }
    return places(.byRegion, about: .region, rows: rows, in: changes.comparison)
  }

  private static func places<Place: NamedPlace>(
    _ name: Name, about dimension: Dimension, rows: [(place: Place, change: PlaceChange)],
    in comparison: Comparison
  ) -> Table {
    Table(
      name, rows: RowsByLanguage(rows) { $0.place.order(agreements: $0.change.now, in: $1) },
      label: \.place.name,
      columns: TableColumn.coded(dimension, code: \.change.code, name: \.place.name) + [
        TableColumn(.agreementsThen, number: \.change.then), TableColumn(.added, number: \.change.added),
        TableColumn(.removed, number: \.change.removed),
        TableColumn(.movedIn, hasTotal: false, number: \.change.movedIn),
        TableColumn(.movedOut, hasTotal: false, number: \.change.movedOut),
        TableColumn(.agreements, number: \.change.now),
        TableColumn(.change) { .integer($0.change.now - $0.change.then) },
      ], total: (.notStated, comparison.whole))
  }
}

extension Column {
  static let printedThen = Column(
    "printed_then", Text(uk: "Надруковано тоді", en: "Printed then"), type: .integer)
  static let recomputedThen = Column(
    "recomputed_then", Text(uk: "Перераховано на той день", en: "Recomputed for that day"), type: .integer)
  static let difference = Column("difference", Text(uk: "Різниця", en: "Difference"), type: .change)
  static let agreementsThen = Column(
    "agreements_then", Text(uk: "Угоди тоді", en: "Agreements then"), type: .integer)
  static let added = Column("added", Text(uk: "Додано", en: "Added"), type: .integer)
  static let removed = Column("removed", Text(uk: "Вилучено", en: "Removed"), type: .integer)
  static let movedIn = Column("moved_in", Text(uk: "Перенесено сюди", en: "Moved in"), type: .integer)
  static let movedOut = Column("moved_out", Text(uk: "Перенесено звідси", en: "Moved out"), type: .integer)
}
