package import Aggregation
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let byCountry = Table.Name(
    "by-country", title: Text(uk: "Країни", en: "Countries"), key: [.code(.country)], shown: shownOfPlaces)
  package static let byRegion = Table.Name(
    "by-region", title: Text(uk: "Регіони", en: "Regions"), key: [.code(.region)], shown: shownOfPlaces)

  private static let shownOfPlaces: [Column] = [
    .agreements, .sharePercent, .change, .partnerships, .hromadas, .partners, .undated,
  ]
}

extension Table {
  /// Every country with an agreement, counted or undated (rule 19).
  package static func byCountry(_ summary: Summary) -> Table {
    places(.byCountry, rows: summary.places.countries, columns: TableColumn.country(\.place), in: summary)
  }

  /// All 27 regions (rule 19).
  package static func byRegion(_ summary: Summary) -> Table {
    places(.byRegion, rows: summary.places.regions, columns: TableColumn.region(\.place), in: summary)
  }

  private static func places<Place: NamedPlace>(
    _ name: Name, rows: [PlaceRow<Place>], columns: [TableColumn<PlaceRow<Place>>], in summary: Summary
  ) -> Table {
    let years = summary.periods.years.enumerated().map { index, year in
      TableColumn<PlaceRow<Place>>(.agreements(in: year.period)) { .integer($0.agreementsByYear[index]) }
    }
    return Table(
      name, rows: RowsByLanguage(rows) { $0.place.order(agreements: $0.measures.agreements, in: $1) },
      label: \.place.name,
      columns: columns + TableColumn.measures(\.measures) + years + [
        TableColumn(.agreementsYearUnknown, number: \.agreementsYearUnknown),
        TableColumn(.undated, number: \.undated), TableColumn.share(\.measures, of: summary.total),
        TableColumn(.agreementsPreviousQuarter) {
          summary.hasPreviousQuarter ? .integer($0.agreementsPreviousQuarter) : .blank
        },
        TableColumn(.change) { summary.hasPreviousQuarter ? .integer($0.changeOnPreviousQuarter) : .blank },
      ], total: whole(summary))
  }

  /// The whole report as if it were one place: every number of it counted, not added (rule 17).
  private static func whole<Place: NamedPlace>(_ summary: Summary) -> PlaceRow<Place> {
    var row = PlaceRow(place: Place.notStated, years: 0)
    row.measures = summary.total
    row.agreementsByYear = summary.periods.years.map(\.measures.agreements)
    row.agreementsYearUnknown = summary.periods.yearUnknown?.measures.agreements ?? 0
    row.undated = summary.figure(.undated)?.value ?? 0
    row.agreementsPreviousQuarter = summary.figure(.agreements)?.previousQuarter ?? 0
    return row
  }
}

extension Column {
  static let agreementsYearUnknown = Column(
    "agreements_year_unknown", Text(uk: "Рік невідомий", en: "Year unknown"),
    fullHeading: Text(uk: "Угоди, рік невідомий", en: "Agreements, year unknown"), type: .integer)
  static let agreementsPreviousQuarter = Column(
    "agreements_previous_quarter",
    Text(uk: "Угоди на кінець попереднього кварталу", en: "Agreements at the end of the previous quarter"),
    type: .integer)

  static func agreements(in year: Int) -> Column {
    Column(
      "agreements_\(year)", Text("\(year)"),
      fullHeading: Text(uk: "Угоди \(year) року", en: "Agreements of \(year)"), type: .integer)
  }
}
