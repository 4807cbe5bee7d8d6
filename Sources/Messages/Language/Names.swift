import Gazetteer
package import Partnerships

/// A country or a region as its tables show it, "not stated" included.
package protocol NamedPlace: Hashable, Sendable {
  static var notStated: Self { get }
  /// As CSV files have it; `ZZ` where none is stated (rule 4).
  var code: String { get }
  var name: Text { get }
  /// The name's index in the alphabet of a language, from 1 (rule 20).
  func rank(in language: Language) -> Int
}

extension CountryID: NamedPlace {
  /// The short official name; "not stated" for `notStated`.
  package var name: Text {
    if self == .notStated { return .notStated }
    let country = Countries[self]
    return Text(ukrainian: country.nameUK, english: country.nameEN)
  }

  package func rank(in language: Language) -> Int {
    if self == .notStated { return .max }
    let country = Countries[self]
    return language == .ukrainian ? country.rankUK : country.rankEN
  }
}

extension RegionID: NamedPlace {
  /// "Сумська область", "Sumy Oblast"; "not stated" for `notStated`.
  package var name: Text {
    if self == .notStated { return .notStated }
    let region = Regions[self]
    return Text(ukrainian: region.nameUK, english: region.nameEN)
  }

  package func rank(in language: Language) -> Int {
    if self == .notStated { return .max }
    let region = Regions[self]
    return language == .ukrainian ? region.rankUK : region.rankEN
  }
}

extension HromadaID {
  /// A hromada of the codifier as a person tells it from others: its name, its region and its KATOTTG code.
  package var description: Text {
    let hromada = Hromadas[self]
    let region = hromada.region.name
    return Text(uk: "\(hromada.fullName), \(region) (\(hromada.code))", en: "\(hromada.fullNameEN), \(region) (\(hromada.code))")
  }
}
