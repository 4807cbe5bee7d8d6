package import Messages

/// The pictures of a report, in the order in which its summary shows them: SVG that needs no font, no script and no
/// colour, so that it shows the same in a browser, in Word and on paper. Every number in it stands in a table too.
package enum Chart: String, CaseIterable, Sendable {
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
