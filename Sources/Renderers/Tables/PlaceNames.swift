import Gazetteer
import Partnerships

/// Countries and regions by the codes that a report gives them.
struct PlaceNames {
  private let countries: [String: PlaceName]
  /// All 27, in the order of their table.
  let regions: [PlaceName]

  init() {
    let all = Countries.all.map { PlaceName($0.id) }
    countries = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    regions = Regions.all.map { PlaceName($0.id) }
  }

  func country(_ code: String) -> PlaceName { countries[code] ?? .notStated }
  func region(_ code: String) -> PlaceName { regions.first { $0.code == code } ?? .notStated }
}
