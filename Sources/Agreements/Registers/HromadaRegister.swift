import Gazetteer
import Interning
package import Partnerships

/// The hromadas of a run: those of the codifier, and after them those that are counted as spelled (rule 3), by region
/// and folded name.
package struct HromadaRegister {
  /// Regions and folded names of those kept as spelled.
  private var asSpelled = Interner()
  package private(set) var regionOfHromada: [RegionID]
  /// Of those kept as spelled.
  package private(set) var spelledNames: [String] = []
  private var spelledKeys: [String] = []

  package init() { regionOfHromada = Hromadas.regions }

  /// The hromada of a folded name in a region, kept as it is spelled where it is met first.
  package mutating func keep(_ key: [UInt8], spelled name: String, in region: RegionID) -> HromadaID {
    let (number, isNew) = asSpelled.intern(([region.index] + key).span)
    if isNew {
      regionOfHromada.append(region)
      spelledNames.append(name)
      spelledKeys.append(String(decoding: key, as: UTF8.self))
    }
    return HromadaID(index: UInt32(Hromadas.count + number))
  }

  func region(of id: HromadaID) -> RegionID { regionOfHromada[Int(id.index)] }
  func name(of id: HromadaID) -> String { Hromadas.name(of: id, asSpelled: spelledNames) }
  func code(of id: HromadaID) -> String { Hromadas.code(of: id) }

  /// What tells it from the others of its region: the code, or the folded name.
  func key(of id: HromadaID) -> String {
    let code = code(of: id)
    return code.isEmpty ? spelledKeys[Int(id.index) - Hromadas.count] : code
  }
}
