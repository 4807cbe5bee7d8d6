package import Aggregation
import Partnerships

extension Table {
  /// Every country with an agreement, counted or undated (rule 19).
  package static func byCountry(_ summary: Summary, order: Language) -> Table {
    let rows = summary.places.countries.map { (PlaceName($0.place), $0) }
    return places(.byCountry, .country, rows, summary, order) { $0.label.nameCells }
  }

  /// All 27 regions (rule 19).
  package static func byRegion(_ summary: Summary, order: Language) -> Table {
    let rows = summary.places.regions.map { (PlaceName($0.place), $0) }
    return places(.byRegion, .region, rows, summary, order) { [.text($0.iso)] + $0.label.nameCells }
  }

  private static func places<Place>(
    _ name: Name, _ subject: Column.Subject, _ rows: [(name: PlaceName, row: PlaceRow<Place>)],
    _ summary: Summary, _ order: Language, names: (PlaceName) -> [Cell]
  ) -> Table {
    var columns: [Column] = [.code(subject)]
    if subject == .region { columns.append(.regionISO) }
    columns += [.name(subject, .ukrainian), .name(subject, .english)]
    let blankNames = [Cell](repeating: .blank, count: columns.count)
    columns += [.agreements, .partnerships, .hromadas, .partners]
    columns += summary.periods.years.map { .agreements(in: $0.period) }
    columns += [.agreementsYearUnknown, .undated, .sharePercent, .agreementsPreviousQuarter, .change]
    return Table(
      name, columns,
      rows.sorted { $0.name.order(agreements: $0.row.measures.agreements, in: order) }.map { place, row in
        Row(place.label, [.text(place.code)] + names(place) + cells(row, summary))
      },
      total: blankNames + cells(totalRow(summary), summary))
  }

  private static func cells(_ row: PlaceRow<some Hashable & Sendable>, _ summary: Summary) -> [Cell] {
    let previous = summary.hasPreviousQuarter ? row.agreementsPreviousQuarter : nil
    return row.measures.cells + row.agreementsByYear.map(Cell.integer) + [
      .integer(row.agreementsYearUnknown), .integer(row.undated),
      .share(row.measures.agreements, of: summary.total.agreements),
      .optional(previous), .optional(previous.map { row.measures.agreements - $0 }),
    ]
  }

  /// The whole report as if it were one place: every number of it counted, not added (rule 17).
  private static func totalRow(_ summary: Summary) -> PlaceRow<Total> {
    var row = PlaceRow(place: Total(), years: 0)
    row.measures = summary.total
    row.agreementsByYear = summary.periods.years.map(\.measures.agreements)
    row.agreementsYearUnknown = summary.periods.yearUnknown?.measures.agreements ?? 0
    row.undated = summary.figure(.undated)?.value ?? 0
    row.agreementsPreviousQuarter = summary.figure(.agreements)?.previousQuarter ?? 0
    return row
  }

  private struct Total: Hashable, Sendable {}
}

extension Measures {
  var cells: [Table.Cell] {
    [.integer(agreements), .integer(partnerships), .integer(hromadas), .integer(partners)]
  }
}

extension Text {
  var nameCells: [Table.Cell] { [.text(self[.ukrainian]), .text(self[.english])] }
}
