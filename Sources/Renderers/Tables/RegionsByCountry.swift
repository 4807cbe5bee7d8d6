package import Aggregation
import Messages
import Reports

extension Table.Name {
  package static let regionByCountry = Table.Name(
    "region-by-country", title: Text(uk: "Регіони і країни", en: "Regions and countries"),
    key: [.code(.region), .code(.country)])
}

extension Table {
  /// Every region with every country that it shares an agreement with.
  package static func regionByCountry(_ summary: Summary) -> Table {
    let rows = summary.places.regionsByCountry.map { row in
      SharedRow(region: PlaceName(row.region), country: PlaceName(row.country), measures: row.measures)
    }
    return Table(
      .regionByCountry,
      rows: RowsByLanguage(rows) { row, language in
        RowOrder(
          isNotStated: row.region.isNotStated || row.country.isNotStated, agreements: row.measures.agreements,
          rank: Ranks(region: row.region.rank(in: language), country: row.country.rank(in: language)),
          code: row.region.code + row.country.code)
      },
      label: {
        Text(uk: "\($0.region.label) – \($0.country.label)", en: "\($0.region.label) – \($0.country.label)")
      },
      columns: PlaceName.columns(.region, of: \.region) + PlaceName.columns(.country, of: \.country)
        + TableColumn.measures(\.measures))
  }

  private struct SharedRow {
    let region: PlaceName
    let country: PlaceName
    let measures: Measures
  }

  /// The region's rank in the alphabet goes before the country's.
  private struct Ranks: Comparable {
    let region: Int
    let country: Int
    static func < (a: Ranks, b: Ranks) -> Bool { (a.region, a.country) < (b.region, b.country) }
  }
}
