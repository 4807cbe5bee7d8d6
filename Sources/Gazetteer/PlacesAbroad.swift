package import Partnerships

/// Which place abroad a name means (rule 7).
package struct PlaceLookup: Equatable, Sendable {
  package enum Basis: Sendable {
    /// The name is the identity: the main name of a place, or one that the tables do not have.
    case asSpelled
    /// GeoNames has it as another name of the place: Cologne, Кельн.
    case otherName
    /// The rules by which names of the country are written in Ukrainian make it of the place's main name.
    case transcription
    /// Several places may be called so in Ukrainian, and this is by far the largest of them.
    case largest
  }

  /// Tells a place from the others of its country: its main name, folded, hyphens as spaces; or the name as spelled.
  package let identity: [UInt8]
  package let basis: Basis
  /// Several places of the country bear the name, and nothing beside it says which is meant.
  package let isShared: Bool
}

/// Places abroad by the spellings that are one (GeoNames).
package enum PlacesAbroad {

  /// By its name in Latin or Cyrillic letters, in a country other than `notStated`.
  /// - Parameter key: the folded name, without words for what it is.
  /// - Parameter qualifier: folded, what stands behind it in brackets, such as `oder`; empty where nothing does.
  package static func named(_ key: [UInt8], qualifier: [UInt8] = [], in country: CountryID) -> PlaceLookup {
    let (name, country) = (withSpaces(key), Array(code(country).utf8))
    guard !qualifier.isEmpty else { return lookUp(name, in: country) }
    let qualified = name + [UInt8(ascii: " ")] + withSpaces(qualifier)
    let place = lookUp(qualified, in: country)
    if place.basis != .asSpelled { return place }
    // Only where several places bear the name, what is in brackets tells them apart: Oberursel (Taunus) is Oberursel.
    let bare = lookUp(name, in: country)
    return bare.isShared ? PlaceLookup(identity: qualified, basis: .asSpelled, isShared: false) : bare
  }

  /// Whether a country other than `notStated` has a place of this name. The first question may look at every row of the
  /// tables.
  /// - Parameter qualifier: folded, what stands behind the name in brackets; empty where nothing does.
  package static func knows(_ key: [UInt8], qualifier: [UInt8], in country: CountryID) -> Bool {
    let place = named(key, qualifier: qualifier, in: country)
    return place.basis != .asSpelled || place.isShared
      || codes(ofMainName: place.identity).contains(code(country))
  }

  /// Whether a country has a place of this name, in which a word for a sort of municipality is part of the name: "Dobre
  /// Miasto", "Cape Town".
  /// - Parameter key: the folded name with that word.
  package static func hasTypeName(_ key: [UInt8], in country: CountryID) -> Bool {
    let (name, code) = (withSpaces(key), Array(code(country).utf8))
    if !isCyrillic(name), ReferenceTables.placeTypeNames.row(for: code + [UInt8(ascii: " ")] + name) != nil {
      return true
    }
    return lookUp(name, in: code).basis != .asSpelled
  }

  /// Of a place whose name a town and the rural municipality around it bear, the latter: two of one name are two.
  package static func ruralNamesake(of place: PlaceLookup, in country: CountryID) -> PlaceLookup {
    let key = Array("\(code(country)) ".utf8) + place.identity
    guard let row = ReferenceTables.ruralNamesakes.row(for: key) else { return place }
    return PlaceLookup(
      identity: place.identity + [UInt8(ascii: " ")] + row.bytes(.word), basis: place.basis, isShared: false)
  }

  /// Whether a country has a city that is called as the country is: Luxembourg, Singapore.
  /// - Parameter key: the folded name of both.
  package static func hasCityOfItsName(_ country: CountryID, key: [UInt8]) -> Bool {
    citiesOfTheirCountriesName.contains(code(country)) || knows(key, qualifier: [], in: country)
  }

  /// Of the countries that the tables have no places of.
  private static let citiesOfTheirCountriesName: Set<String> = [
    "dj", "gi", "gt", "hk", "kw", "mc", "mo", "pa", "sg", "sm", "va",
  ]

  /// The countries that have a place of this main name, in the order of their codes. The first question looks at every
  /// row of the tables.
  package static func countries(ofMainName key: [UInt8]) -> [CountryID] {
    let codes = codes(ofMainName: key)
    return Countries.all.map(\.id).filter { codes.contains(code($0)) }
  }

  /// ISO 3166-1, folded.
  private static func code(_ country: CountryID) -> String { Countries[country].alpha2.lowercased() }

  private static func codes(ofMainName key: [UInt8]) -> Set<String> {
    codesOfMainNames[withSpaces(key)] ?? []
  }

  /// Made when it is first asked for, for every row is looked at: by a person's question, or by a partner of several
  /// countries (rule 17).
  private static let codesOfMainNames: [[UInt8]: Set<String>] = {
    var countries: [[UInt8]: Set<String>] = [:]
    func add(_ place: [UInt8], of key: [UInt8]) {
      countries[place, default: []].insert(String(decoding: key.prefix(2), as: UTF8.self))
    }
    ReferenceTables.placeNames.forEachRow { add($0.bytes(.place), of: $0.bytes(.key)) }
    ReferenceTables.placeSkeletons.forEachRow { add($0.bytes(.place), of: $0.bytes(.key)) }
    return countries
  }()

  private static func lookUp(_ name: [UInt8], in country: [UInt8]) -> PlaceLookup {
    func key(_ name: [UInt8]) -> [UInt8] { country + [UInt8(ascii: " ")] + name }
    func found(_ place: [UInt8], by basis: PlaceLookup.Basis) -> PlaceLookup {
      PlaceLookup(
        identity: place, basis: basis, isShared: ReferenceTables.placeHomonyms.row(for: key(place)) != nil)
    }
    guard isCyrillic(name) else {
      guard let row = ReferenceTables.placeNames.row(for: key(name)) else {
        return found(name, by: .asSpelled)
      }
      return found(row.bytes(.place), by: .otherName)
    }
    let skeleton = NameSkeleton.skeletons(of: name).first ?? []
    guard let row = ReferenceTables.placeSkeletons.row(for: key(skeleton)) else {
      return PlaceLookup(identity: name, basis: .asSpelled, isShared: false)
    }
    switch row[.by] {
    case "n": return found(row.bytes(.place), by: .otherName)
    case "r": return found(row.bytes(.place), by: .transcription)
    case "l": return found(row.bytes(.place), by: .largest)
    default: return PlaceLookup(identity: name, basis: .asSpelled, isShared: true)
    }
  }

  /// Whether a folded name has a Cyrillic letter: in UTF-8 these begin with D0…D3.
  private static func isCyrillic(_ name: [UInt8]) -> Bool { name.contains { (0xD0...0xD3).contains($0) } }

  /// As the keys of the tables are: hyphens as spaces.
  private static func withSpaces(_ key: [UInt8]) -> [UInt8] {
    Array(
      key.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }.joined(separator: [UInt8(ascii: " ")]))
  }
}
