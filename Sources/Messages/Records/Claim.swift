package import Gazetteer
package import Partnerships

/// One side of a contradiction: what a cell says, as a value.
package enum Claim: Hashable, Sendable {
  case country(CountryID)
  /// A country by its ISO code.
  case countryCode(CountryID)
  case region(RegionID)
  /// A region by its KATOTTG code.
  case regionCode(RegionID)
  /// The regions that a title names.
  case regions([RegionID])
  case hromada(HromadaID)
  /// A hromada by its KATOTTG code.
  case hromadaCode(HromadaID)
  /// What codes that are no hromadas' stand for.
  case units([CodedUnit])
  /// A cell as spelled.
  case cell(String)

  /// In a sentence.
  package var name: Text {
    switch self {
    case .country(let id): id.name
    case .region(let id): id.name
    case .hromada(let id): id.description
    case .units(let units): .joined(units.map(\.name), by: ", ")
    case .regions(let ids): .joined(ids.map(\.name), by: ", ")
    case .countryCode, .regionCode, .hromadaCode, .cell: Text(value)
    }
  }

  /// In a table that is the same in every language.
  package var value: String {
    switch self {
    case .countryCode(let id): Countries[id].alpha2
    case .regionCode(let id): Regions[id].code
    case .hromadaCode(let id): Hromadas[id].code
    case .cell(let text): text
    case .country, .region, .regions, .hromada, .units: name[.ukrainian]
    }
  }
}

extension CodedUnit {
  fileprivate var name: Text {
    switch self {
    case .hromada(let id): id.description
    case .region(let id): id.name
    case .raion(let name): Text(ukrainian: "\(name) район", english: "\(Romanization.romanized(name)) Raion")
    }
  }
}
