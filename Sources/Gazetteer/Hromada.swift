package import Partnerships

/// A territorial community of the codifier.
package struct Hromada: Sendable {
  package let id: HromadaID
  /// KATOTTG code.
  package let code: String
  /// As the codifier has it, such as `Миколаївська`.
  package let name: String
  /// `міська`, `селищна`, `сільська`, or `місто` for Kyiv and Sevastopol.
  package let type: String
  package let region: RegionID
  package let raion: String
  package let centre: String

  /// `Миколаївська міська територіальна громада`; `м. Київ`.
  package var fullName: String {
    type == "місто" ? "м. \(centre)" : "\(name) \(type) територіальна громада"
  }
}

struct Hromadas: Sendable {
  private let entities = EntityTable(.hromadas)
  private let names = KeyedTable(.hromadaNames)
  /// By `HromadaID.index`.
  let regions: [RegionID]
  /// The hromadas whose centre is their region's centre.
  private let regionCentres: Set<HromadaID>

  init(_ regions: Regions) {
    let entities = entities
    // Neighbouring rows lie in one region as a rule: look a code up only when it changes.
    var lastCode = ""
    var lastRegion = RegionID.notStated
    self.regions = (0..<entities.count).map { row in
      let code = entities.cell(3, of: row)
      if code != lastCode { (lastCode, lastRegion) = (code, regions.id(code: code) ?? .notStated) }
      return lastRegion
    }
    regionCentres = Set(regions.all.compactMap { entities.row(code: $0.centreCode).map(Hromadas.id) })
  }

  var count: Int { entities.count }

  private static func id(_ row: Int) -> HromadaID { HromadaID(index: UInt32(row)) }

  func hromada(_ id: HromadaID) -> Hromada {
    let row = Int(id.index)
    return Hromada(
      id: id, code: entities.cell(0, of: row), name: entities.cell(1, of: row),
      type: entities.cell(2, of: row),
      region: regions[row], raion: entities.cell(4, of: row), centre: entities.cell(5, of: row))
  }

  func id(code: String) -> HromadaID? { entities.row(code: code).map(Hromadas.id) }

  /// Every hromada that bears the name, in the order of their codes.
  func bearing(_ key: [UInt8]) -> [HromadaID] {
    var found: [HromadaID] = []
    for row in names.rows(for: key) {
      if let id = id(code: row[0]), !found.contains(id) { found.append(id) }
    }
    return found
  }

  func isRegionCentre(_ id: HromadaID) -> Bool { regionCentres.contains(id) }

  func suggestions(for key: [UInt8]) -> [HromadaID] {
    var closest = ClosestNames<HromadaID>(to: key)
    names.forEachRow(keyBytes: closest.keyBytes) { cells in
      if cells[2] == "name" || cells[2] == "centre", let id = id(code: cells[1]) {
        closest.consider(Array(cells[0].utf8), for: id)
      }
    }
    return closest.best(3)
  }
}
