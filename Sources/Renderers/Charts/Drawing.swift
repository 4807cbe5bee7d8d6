package import Aggregation
package import Messages

extension Chart {
  /// The picture with words in one language, as UTF-8; the same summary gives the same bytes.
  package func svg(of summary: Summary, in language: Language) -> [UInt8] {
    switch self {
    case .byYear: YearChart.svg(of: summary, in: language)
    case .byCountry: CountryChart.svg(of: summary, in: language)
    case .byRegion: RegionChart(summary, in: language).svg
    }
  }
}
