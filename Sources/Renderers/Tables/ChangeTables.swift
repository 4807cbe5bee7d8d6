import Aggregation
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
        TableColumn(.measure) { .text($0.measure.rawValue) }, TableColumn(.printedThen, \.printed),
        TableColumn(.recomputedThen, \.recomputed),
        TableColumn(.difference) { .integer($0.recomputed - $0.printed) }, TableColumn(.value, \.now),
        TableColumn(.change) { .integer($0.now - $0.printed) },
      ])
  }

  /// Every country that has an agreement in either report.
  static func byCountry(_ changes: ReportChanges) -> Table {
    let known = PlaceNames()
    let rows = changes.comparison.countries.map { Movement(known.country($0.code), $0) }
    return places(.byCountry, .country, rows, changes.comparison)
  }

  /// All 27 regions (rule 19).
  static func byRegion(_ changes: ReportChanges) -> Table {
    let known = PlaceNames()
    var rows = changes.comparison.regions.map { Movement(known.region($0.code), $0) }
    for name in known.regions where !rows.contains(where: { $0.code == name.code }) {
      rows.append(Movement(name, PlaceChange(code: name.code)))
    }
    return places(.byRegion, .region, rows, changes.comparison)
  }

  private static func places(
    _ name: Name, _ dimension: Dimension, _ rows: [Movement], _ comparison: Comparison
  ) -> Table {
    Table(
      name, rows: RowsByLanguage(rows) { $0.name.order(agreements: $0.now, in: $1) }, label: \.name.label,
      columns: TableColumn.coded(dimension, code: \.code, name: \.name.label) + [
        TableColumn(.agreementsThen, \.then), TableColumn(.added, \.added), TableColumn(.removed, \.removed),
        TableColumn(.movedIn, \.movedIn), TableColumn(.movedOut, \.movedOut),
        TableColumn(.agreements, \.now), TableColumn(.change) { .integer($0.now - $0.then) },
      ], total: Movement(whole: comparison))
  }

  /// What has come to a place and gone from it.
  private struct Movement {
    let name: PlaceName
    let code: String
    let then: Int
    let added: Int
    let removed: Int
    let movedIn: Int?
    let movedOut: Int?
    let now: Int

    init(_ name: PlaceName, _ row: PlaceChange) {
      (self.name, code, then, now) = (name, row.code, row.then, row.now)
      (added, removed, movedIn, movedOut) = (row.added, row.removed, row.movedIn, row.movedOut)
    }

    /// Counted, not added: an agreement stands in each of its places (rule 17).
    init(whole comparison: Comparison) {
      (name, code, then, now) = (.notStated, "", comparison.then, comparison.now)
      let effects = comparison.changes.map(\.effect)
      (added, removed) = (effects.count { $0 > 0 }, effects.count { $0 < 0 })
      (movedIn, movedOut) = (nil, nil)
    }
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
