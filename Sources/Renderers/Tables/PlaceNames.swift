import Gazetteer
import Partnerships

/// Countries and regions by the codes that a report gives them.
struct PlaceNames {
  private let countries: [String: PlaceName]
  /// All 27, in the order of their table.
  let regions: [PlaceName]

  init(_ names: Gazetteer) {
    let all = (0..<names.countryCount).map { PlaceName(CountryID(index: UInt8($0)), in: names) }
    countries = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    regions = (0..<names.regionCount).map { PlaceName(RegionID(index: UInt8($0)), in: names) }
  }

  func country(_ code: String) -> PlaceName { countries[code] ?? .notStated }
  func region(_ code: String) -> PlaceName { regions.first { $0.code == code } ?? .notStated }
}
