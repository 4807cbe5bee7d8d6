import Gazetteer
import Partnerships

/// The Ukrainian side of a record, resolved from the cells of hromada, code and region together (rules 3, 4 and 7).
struct UkrainianSide {
  var hromadas: [HromadaID] = []
  var regions: [RegionID] = []
  /// No party of it is a hromada.
  var isNoHromada = false
  var warnings = RecordWarnings()
  /// The region was taken from the hromada, not from a column.
  var regionIsInferred = false
  /// What rejects a signed record; a record on its way to a signature is kept without the party.
  var problem: Rejection?
  /// A contradiction rejects a record at any stage.
  var contradiction: Rejection?

}

/// Resolves the Ukrainian side and keeps the register of hromadas that are counted as spelled.
struct UkrainianSideResolver {
  private let gazetteer: Gazetteer
  private let suggestions: Suggestions
  /// Hromadas kept as spelled, by region and folded name.
  private struct AsSpelled: Hashable {
    let region: RegionID
    let key: [UInt8]
  }
  private var asSpelled: [AsSpelled: HromadaID] = [:]
  private(set) var regionOfHromada: [RegionID]
  private var spelledNames: [String] = []

  init(_ gazetteer: Gazetteer, _ suggestions: Suggestions) {
    self.gazetteer = gazetteer
    self.suggestions = suggestions
    regionOfHromada = gazetteer.regionsOfHromadas
  }

  /// The name to print: the codifier's, or the spelling.
  func name(of id: HromadaID) -> String {
    let index = Int(id.index)
    return index < gazetteer.hromadaCount
      ? gazetteer.hromada(id).fullName : spelledNames[index - gazetteer.hromadaCount]
  }

  /// KATOTTG; empty for one kept as spelled.
  func code(of id: HromadaID) -> String {
    Int(id.index) < gazetteer.hromadaCount ? gazetteer.hromada(id).code : ""
  }

  mutating func resolve(
    _ cell: HromadaCell, _ code: HromadaCodeCell, _ region: RegionID?
  ) -> UkrainianSide {
    var side = UkrainianSide()
    if cell.perhapsSeveral { side.warnings.insert(.perhapsSeveralHromadas) }
    switch code {
    case .found(let ids): resolve(ids, beside: cell, region, into: &side)
    case .unknown(let spelled) where cell.named.isEmpty && region == nil:
      side.problem = Rejection(.hromadaUnknown, field: .hromadaCode, value: spelled)
    case .unknown:
      side.warnings.insert(.hromadaCodeUnknown)
      resolveNames(cell, region, into: &side)
    case .blank: resolveNames(cell, region, into: &side)
    }
    if side.regions.isEmpty, let region { side.regions = [region] }
    return side
  }

  /// A code and a name, or a code and a region, must agree (rule 3).
  private func resolve(
    _ ids: [HromadaID], beside cell: HromadaCell, _ region: RegionID?, into side: inout UkrainianSide
  ) {
    let regions = ids.map { regionOfHromada[Int($0.index)] }
    if let region, !regions.contains(region) {
      side.contradiction = contradiction(ids[0], [gazetteer.region(region).nameUK])
      return
    }
    // A name that the codifier does not know yields to the code.
    for named in cell.named where !named.candidates.isEmpty && !named.candidates.contains(where: ids.contains)
    {
      side.contradiction = contradiction(ids[0], describe([named.candidates[0]]))
      return
    }
    for id in ids { append(id, to: &side) }
    side.regionIsInferred = region == nil
  }

  private func contradiction(_ id: HromadaID, _ other: [String]) -> Rejection {
    Rejection(
      .contradiction, field: .hromadaCode, value: gazetteer.hromada(id).code,
      candidates: describe([id]) + other)
  }

  private mutating func resolveNames(_ cell: HromadaCell, _ region: RegionID?, into side: inout UkrainianSide)
  {
    for named in cell.named where !named.isNoHromada {
      switch choose(named, region) {
      case .found(let id, let warning):
        append(id, to: &side)
        if let warning { side.warnings.insert(warning) }
        side.regionIsInferred = region == nil
      case .asSpelled(let warning):
        guard let region else { continue }
        let id = keep(named.name, in: region)
        append(id, to: &side)
        side.warnings.insert(warning)
      case .rejected(let rejection):
        side.problem = side.problem ?? rejection
      }
    }
    side.isNoHromada = !cell.named.isEmpty && cell.named.allSatisfy(\.isNoHromada)
    // Kept all the same: they tell duplicates apart (rule 14).
    guard side.isNoHromada else { return }
    for named in cell.named {
      let id = keep(named.name, in: region ?? .notStated)
      append(id, to: &side)
    }
  }

  private func append(_ id: HromadaID, to side: inout UkrainianSide) {
    if !side.hromadas.contains(id) { side.hromadas.append(id) }
    let region = regionOfHromada[Int(id.index)]
    if !side.regions.contains(region) { side.regions.append(region) }
  }

  private enum Choice {
    case found(HromadaID, warning: RecordWarning?)
    case asSpelled(RecordWarning)
    case rejected(Rejection)
  }

  private func choose(_ named: HromadaCell.Named, _ region: RegionID?) -> Choice {
    if let region {
      let here = named.candidates.filter { gazetteer.regionsOfHromadas[Int($0.index)] == region }
      if here.count == 1 { return .found(here[0], warning: nil) }
      if let city = named.city, here.contains(city) { return .found(city, warning: nil) }
      return .asSpelled(here.isEmpty ? .hromadaAsSpelled : .hromadaAmbiguous)
    }
    if named.candidates.count == 1 { return .found(named.candidates[0], warning: nil) }
    if let city = named.city { return .found(city, warning: .cityAssumed) }
    if named.candidates.isEmpty {
      return .rejected(
        Rejection(
          .hromadaUnknown, field: .hromada, value: named.name.spelled,
          candidates: suggestions.hromadas(like: named.name.key).map(describe)))
    }
    return .rejected(
      Rejection(
        .hromadaAmbiguous, field: .hromada, value: named.name.spelled, candidates: describe(named.candidates))
    )
  }

  private func describe(_ ids: [HromadaID]) -> [String] { ids.map { describe(gazetteer.hromada($0)) } }

  private func describe(_ hromada: Hromada) -> String {
    "\(hromada.fullName), \(gazetteer.region(hromada.region).nameUK) (\(hromada.code))"
  }

  private mutating func keep(_ name: PartyName, in region: RegionID) -> HromadaID {
    let key = AsSpelled(region: region, key: name.key)
    if let id = asSpelled[key] { return id }
    let id = HromadaID(index: UInt32(regionOfHromada.count))
    regionOfHromada.append(region)
    spelledNames.append(name.spelled)
    asSpelled[key] = id
    return id
  }
}
