package import Aggregation
import Gazetteer
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let regionByCountry = Table.Name(
    "region-by-country", title: Text(uk: "Регіони і країни", en: "Regions and countries"),
    key: [.code(.region), .code(.country)])
}

extension Table {
  /// Every region with every country that it shares an agreement with.
  package static func regionByCountry(_ summary: Summary) -> Table {
    Table(
      .regionByCountry,
      rows: RowsByLanguage(summary.places.regionsByCountry) { row, language in
        RowOrder(
          isNotStated: row.region == .notStated || row.country == .notStated,
          agreements: row.measures.agreements,
          rank: Ranks(region: row.region.rank(in: language), country: row.country.rank(in: language)),
          code: row.region.code + row.country.code)
      },
      label: {
        Text(uk: "\($0.region.name) – \($0.country.name)", en: "\($0.region.name) – \($0.country.name)")
      },
      columns: TableColumn.region(\.region) + TableColumn.country(\.country)
        + TableColumn.measures(\.measures))
  }

  /// The region's rank in the alphabet goes before the country's.
  private struct Ranks: Comparable {
    let region: Int
    let country: Int
    static func < (a: Ranks, b: Ranks) -> Bool { (a.region, a.country) < (b.region, b.country) }
  }
}
