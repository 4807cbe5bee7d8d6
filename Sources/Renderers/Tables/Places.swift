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
    let rows = summary.places.countries.map { Place(PlaceName($0.place), $0, in: summary) }
    return places(.byCountry, rows, in: summary, names: PlaceName.columns(.country, \.name))
  }

  /// All 27 regions (rule 19).
  package static func byRegion(_ summary: Summary) -> Table {
    let rows = summary.places.regions.map { Place(PlaceName($0.place), $0, in: summary) }
    return places(.byRegion, rows, in: summary, names: PlaceName.columns(.region, \.name))
  }

  private static func places(
    _ name: Name, _ rows: [Place], in summary: Summary, names: [TableColumn<Place>]
  ) -> Table {
    let years = summary.periods.years.enumerated().map { index, year in
      TableColumn<Place>(.agreements(in: year.period)) { .integer($0.agreementsByYear[index]) }
    }
    return Table(
      name, rows: RowsByLanguage(rows) { $0.name.order(agreements: $0.measures.agreements, in: $1) },
      label: \.name.label,
      columns: names + TableColumn.measures(\.measures) + years + [
        TableColumn(.agreementsYearUnknown, \.agreementsYearUnknown), TableColumn(.undated, \.undated),
        TableColumn.share(\.measures, of: summary.total),
        TableColumn(.agreementsPreviousQuarter, \.agreementsPreviousQuarter), TableColumn(.change, \.change),
      ], total: Place(whole: summary))
  }

  /// A row of a place, or the whole report as if it were one place.
  private struct Place {
    let name: PlaceName
    let measures: Measures
    let agreementsByYear: [Int]
    let agreementsYearUnknown: Int
    let undated: Int
    let agreementsPreviousQuarter: Int?

    init(_ name: PlaceName, _ row: PlaceRow<some Hashable & Sendable>, in summary: Summary) {
      (self.name, measures, agreementsByYear) = (name, row.measures, row.agreementsByYear)
      (agreementsYearUnknown, undated) = (row.agreementsYearUnknown, row.undated)
      agreementsPreviousQuarter = summary.hasPreviousQuarter ? row.agreementsPreviousQuarter : nil
    }

    /// Every number of it counted, not added (rule 17).
    init(whole summary: Summary) {
      (name, measures) = (.notStated, summary.total)
      agreementsByYear = summary.periods.years.map(\.measures.agreements)
      agreementsYearUnknown = summary.periods.yearUnknown?.measures.agreements ?? 0
      undated = summary.figure(.undated)?.value ?? 0
      let previous = summary.figure(.agreements)?.previousQuarter ?? 0
      agreementsPreviousQuarter = summary.hasPreviousQuarter ? previous : nil
    }

    var change: Int? { agreementsPreviousQuarter.map { measures.agreements - $0 } }
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
