package import Aggregation
package import Messages

extension Chart {
  /// The picture with words in one language, as UTF-8; the same summary gives the same bytes.
  package func svg(of summary: Summary, in language: Language) -> [UInt8] {
    switch self {
    case .byYear: YearChart(summary, in: language).svg
    case .byCountry: CountryChart(summary, in: language).svg
    case .byRegion: RegionChart(summary, in: language).svg
    }
  }
}
