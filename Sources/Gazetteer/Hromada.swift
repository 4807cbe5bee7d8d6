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

/// The hromadas of the codifier. Ids from `count` on are those of hromadas that are kept as spelled (rule 3).
package enum Hromadas {
  /// How many hromadas the codifier has.
  package static var count: Int { ReferenceTables.hromadas.count }

  /// By `HromadaID.index`.
  package static let regions: [RegionID] = {
    // Neighbouring rows lie in one region as a rule: look a code up only when it changes.
    var lastCode = ""
    var lastRegion = RegionID.notStated
    return ReferenceTables.hromadas.rows.map { row in
      let code = row[.region]
      if code != lastCode { (lastCode, lastRegion) = (code, Regions.id(code: code) ?? .notStated) }
      return lastRegion
    }
  }()

  /// The hromada of an id that the codifier has.
  package static subscript(id: HromadaID) -> Hromada {
    let row = ReferenceTables.hromadas[Int(id.index)]
    return Hromada(
      id: id, code: row[.code], name: row[.name], type: row[.type], region: regions[Int(id.index)],
      raion: row[.raion], centre: row[.centreName])
  }

  /// By its own KATOTTG code, in capitals.
  package static func id(code: String) -> HromadaID? {
    ReferenceTables.hromadas.index(code: code).map { HromadaID(index: UInt32($0)) }
  }

  /// KATOTTG; empty for a hromada that is kept as spelled.
  package static func code(of id: HromadaID) -> String { Int(id.index) < count ? self[id].code : "" }

  /// The name to print: the codifier's, or the spelling of a hromada that is kept as spelled.
  /// - Parameter names: of those that the codifier does not have, in the order of their ids.
  package static func name(of id: HromadaID, asSpelled names: [String]) -> String {
    let index = Int(id.index)
    return index < count ? self[id].fullName : names[index - count]
  }

  /// The raion that a hromada lies in; nil for Kyiv and Sevastopol.
  package static func raion(of id: HromadaID) -> RaionID? { Raions.named(Folding.fold(self[id].raion)) }

  private static let regionCentres = Set(Regions.all.map(\.centreCode).compactMap(id(code:)))

  /// Whether the hromada's centre is the centre of its region.
  package static func isRegionCentre(_ id: HromadaID) -> Bool { regionCentres.contains(id) }

  /// Whether the hromada's centre is a city.
  package static func isCity(_ id: HromadaID) -> Bool { ["міська", "місто"].contains(self[id].type) }

  /// Whether a name is the bare name of the hromada's centre, not the adjective that the hromada, like others, is called
  /// by.
  package static func isCentre(_ id: HromadaID, bareNameIn match: HromadaMatch) -> Bool {
    let adjective = NameSkeleton.skeletons(of: Folding.fold(self[id].name))
    return !match.names.flatMap(NameSkeleton.skeletons).contains(where: adjective.contains)
  }
}
