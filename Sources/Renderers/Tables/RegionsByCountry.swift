package import Aggregation

extension Table {
  /// Every region with every country that it shares an agreement with.
  package static func regionByCountry(_ summary: Summary, order: Language) -> Table {
    let rows = summary.places.regionsByCountry.map { row in
      (region: PlaceName(row.region), country: PlaceName(row.country), row.measures)
    }
    let sorted = rows.sorted { region, country, measures in
      RowOrder(
        isNotStated: region.isNotStated || country.isNotStated, agreements: measures.agreements,
        place: Pair(first: region.rank(in: order), second: country.rank(in: order)),
        code: region.code + country.code)
    }
    return Table(
      .regionByCountry,
      [.code(.region), .regionISO, .name(.region, .ukrainian), .name(.region, .english)]
        + Column.coded(.country) + [.agreements, .partnerships, .hromadas, .partners],
      sorted.map { region, country, measures in
        Row(
          Text(uk: "\(region.label) – \(country.label)", en: "\(region.label) – \(country.label)"),
          [.text(region.code), .text(region.iso)] + region.label.nameCells + [.text(country.code)]
            + country.label.nameCells + measures.cells)
      })
  }

  /// By the region's place in the alphabet, then by the country's.
  private struct Pair: Comparable {
    let first: Int
    let second: Int
    static func < (a: Pair, b: Pair) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }
}
