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

  /// `Mykolaivska urban hromada`; `Kyiv`. The name is written in Latin letters (`Romanization`).
  package var fullNameEN: String {
    let type =
      switch type {
      case "міська": "urban"
      case "селищна": "settlement"
      default: "rural"
      }
    return self.type == "місто"
      ? Romanization.romanized(centre) : "\(Romanization.romanized(name)) \(type) hromada"
  }
}

struct Hromadas: Sendable {
  private let entities = EntityTable(.hromadas)
  let codes: UnitCodes
  let names: HromadaNames
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
    codes = UnitCodes(entities, regions)
    names = HromadaNames(codes)
    regionCentres = Set(regions.all.map(\.centreCode).compactMap(codes.hromada))
  }

  var count: Int { entities.count }

  func hromada(_ id: HromadaID) -> Hromada {
    let row = Int(id.index)
    return Hromada(
      id: id, code: entities.cell(0, of: row), name: entities.cell(1, of: row),
      type: entities.cell(2, of: row),
      region: regions[row], raion: entities.cell(4, of: row), centre: entities.cell(5, of: row))
  }

  func isRegionCentre(_ id: HromadaID) -> Bool { regionCentres.contains(id) }
}
