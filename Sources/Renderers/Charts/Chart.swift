package import Aggregation
package import Messages

/// A picture of a report: SVG that needs no font, no script and no colour, so that it shows the same in a browser, in
/// Word and on paper. Every number in it stands in a table too.
package struct Chart: Sendable {
  /// The pictures of a report, in the order in which its summary shows them.
  package enum Name: String, CaseIterable, Sendable {
    case byYear = "by-year"
    case byCountry = "by-country"
    case byRegion = "by-region"

    /// Where the picture lies in a report folder.
    package func path(in language: Language) -> String { "charts/\(rawValue).\(language.rawValue).svg" }

    package var caption: Text {
      switch self {
      case .byYear: Text(uk: "Угоди за роком підписання", en: "Agreements by year of signing")
      case .byCountry: Text(uk: "Угоди за країнами", en: "Agreements by country")
      case .byRegion: Text(uk: "Угоди за регіонами України", en: "Agreements by region of Ukraine")
      }
    }
  }

  /// What it shows.
  package let name: Name
  /// That of its words.
  package let language: Language
  /// UTF-8; the same summary gives the same bytes.
  package let svg: [UInt8]

  /// A chart with words in one language.
  package init(_ name: Name, of summary: Summary, in language: Language) {
    self.name = name
    self.language = language
    svg =
      switch name {
      case .byYear: YearChart(summary, language).svg
      case .byCountry: CountryChart(summary, language).svg
      case .byRegion: RegionChart(summary, language).svg
      }
  }
}
