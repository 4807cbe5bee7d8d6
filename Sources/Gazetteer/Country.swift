package import Partnerships

/// A country of ISO 3166-1, with the short official names that reports print.
package struct Country: Sendable {
  package let id: CountryID
  /// ISO 3166-1 alpha-2, such as `DE`.
  package let alpha2: String
  package let nameUK: String
  package let nameEN: String
  /// The name's place in the alphabet of its language (CLDR collation), from 1 (rule 20).
  package let rankUK: Int
  package let rankEN: Int
}

/// What a name stands for in a reference table.
package enum NameLookup<ID: Hashable & Sendable>: Hashable, Sendable {
  case found(ID)
  /// Several bear the name; none of them is taken.
  case ambiguous([ID])
  /// It is the name of something else: a union, a former state, a continent. Those that it may stand for, if any.
  case notOne([ID])
  case unknown
}

/// The countries of ISO 3166-1, and the names by which exports call them.
package enum Countries {
  /// By `CountryID.index`.
  package static let all = ReferenceTables.countries.rows.enumerated().map { index, row in
    Country(
      id: CountryID(index: UInt8(index)), alpha2: row[.alpha2], nameUK: row[.nameUK], nameEN: row[.nameEN],
      rankUK: Int(row[.rankUK]) ?? 0, rankEN: Int(row[.rankEN]) ?? 0)
  }
  package static let ukraine = id(alpha2: "UA") ?? .notStated

  /// The country of an id other than `notStated`.
  package static subscript(id: CountryID) -> Country { all[Int(id.index)] }

  /// By ISO 3166-1 alpha-2 code, in capitals.
  package static func id(alpha2: String) -> CountryID? {
    ReferenceTables.countries.index(code: alpha2).map { CountryID(index: UInt8($0)) }
  }

  /// By any name in Ukrainian, English, German, Polish, Romanian, French or Russian, or by ISO 3166-1 code.
  /// - Parameter key: folded.
  package static func named(_ key: [UInt8]) -> NameLookup<CountryID> {
    if let row = ReferenceTables.countryNames.row(for: key), let id = id(alpha2: row[.alpha2]) {
      return .found(id)
    }
    if let row = ReferenceTables.countryAmbiguous.row(for: key) { return .ambiguous(ids(row[.candidates])) }
    let other =
      ReferenceTables.notCountries.row(for: key)?[.candidates]
      ?? ReferenceTables.subdivisions.row(for: key)?[.candidates]
    if let other { return .notOne(ids(other)) }
    // «Ґватемала»: tables and people do not agree on ґ.
    return withoutGe(key).map(named) ?? .unknown
  }

  /// The key with г for ґ; nil where it has none.
  private static func withoutGe(_ key: [UInt8]) -> [UInt8]? {
    let text = String(decoding: key, as: UTF8.self)
    return text.unicodeScalars.contains("ґ") ? Array(text.replacing("ґ", with: "г").utf8) : nil
  }

  /// Whether a folded name is that of a part of a country, or of a union that the country is in: «Нью-Мексико» of the
  /// United States, «ЄС» of Poland. Beside the country it says no more than the country does.
  package static func isPartOrUnion(_ key: [UInt8], of id: CountryID) -> Bool {
    if let row = ReferenceTables.subdivisions.row(for: key), ids(row[.candidates]).contains(id) {
      return true
    }
    guard let row = ReferenceTables.notCountries.row(for: key) else { return false }
    return row[.kind] != "dissolved" && ids(row[.candidates]).contains(id)
  }

  /// Whether a code of two letters is that of a country's first-level unit too: GA is Gabon, and a state of the United
  /// States.
  package static func isUnitCode(_ key: [UInt8], of id: CountryID) -> Bool {
    key.count == 2 && isPartOrUnion(Array(Countries[id].alpha2.lowercased().utf8) + "-".utf8 + key, of: id)
  }

  /// The state that a territory with a code of its own belongs to: Denmark for Greenland; nil for a state.
  package static func state(of id: CountryID) -> CountryID? { states[Int(id.index)] }

  private static let states = ReferenceTables.countries.rows.map { row in
    row[.state].isEmpty ? nil : id(alpha2: row[.state])
  }

  /// The name of the one country of which a text may be another case: "польща" for "Польщею".
  /// - Parameter key: folded.
  /// - Returns: the name, folded; nil where there is none, and where it may be that of several countries.
  package static func nominative(of key: [UInt8]) -> [UInt8]? {
    let names = NameEndings.nominatives(of: key) { ReferenceTables.countryNames.hasKey(beginning: $0) }
    var found: (name: [UInt8], id: CountryID)?
    for name in names {
      guard case .found(let id) = named(name) else { continue }
      if let found, found.id != id { return nil }
      if found == nil { found = (name, id) }
    }
    return found?.name
  }

  private static func ids(_ codes: String) -> [CountryID] {
    codes.split(separator: " ").compactMap { id(alpha2: String($0)) }
  }

  /// Whether a country's name is that of a part of it: England, Scotland, Wales and Northern Ireland are the United
  /// Kingdom, and the only such parts.
  package static func isPart(_ key: [UInt8]) -> Bool {
    ReferenceTables.countryNames.row(for: key)?[.form] == "part"
  }

  /// Countries with a name close to this one, the closest first, at most three.
  package static func like(_ key: [UInt8]) -> [CountryID] {
    ReferenceTables.countryNames.closest(to: key) { $0[.form] == "code" ? nil : id(alpha2: $0[.alpha2]) }
  }
}
