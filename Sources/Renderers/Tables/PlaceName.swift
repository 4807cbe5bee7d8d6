import Gazetteer
import Partnerships

/// A country or a region as its tables show it, "not stated" included.
struct PlaceName {
  /// ISO 3166-1 alpha-2 or KATOTTG; `ZZ` where none is stated (rule 4).
  let code: String
  /// ISO 3166-2 of a region; empty for a country and where none is stated.
  let iso: String
  let label: Text
  private let ranks: (ukrainian: Int, english: Int)

  init(_ id: CountryID) {
    guard id != .notStated else {
      self = .notStated
      return
    }
    let country = Countries[id]
    code = country.alpha2
    iso = ""
    label = Text(ukrainian: country.nameUK, english: country.nameEN)
    ranks = (country.rankUK, country.rankEN)
  }

  init(_ id: RegionID) {
    guard id != .notStated else {
      self = .notStated
      return
    }
    let region = Regions[id]
    code = region.code
    iso = region.iso
    label = Text(ukrainian: region.nameUK, english: region.nameEN)
    ranks = (region.rankUK, region.rankEN)
  }

  private init() {
    (code, iso, label, ranks) = ("ZZ", "", .notStated, (.max, .max))
  }

  static var notStated: PlaceName { PlaceName() }

  var isNotStated: Bool { code == "ZZ" }

  func rank(in language: Language) -> Int {
    switch language {
    case .ukrainian: ranks.ukrainian
    case .english: ranks.english
    }
  }

  func order(agreements: Int, in language: Language) -> RowOrder<Int> {
    RowOrder(isNotStated: isNotStated, agreements: agreements, place: rank(in: language), code: code)
  }
}
