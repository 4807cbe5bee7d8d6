import Gazetteer
import Loaders
import Messages
import Partnerships

/// The Ukrainian side of a record, resolved from the cells of hromada, code and region together (rules 3, 4 and 7).
struct UkrainianSide {
  var hromadas: [HromadaID] = []
  var regions: [RegionID] = []
  /// No party of it is a hromada.
  var isNoHromada = false
  var warnings = RecordWarnings()
  var assumptions = Assumptions()
  /// What rejects a signed record; a record on its way to a signature is kept without the party.
  var problem: Rejection?
  /// A contradiction rejects a record at any stage.
  var contradiction: Rejection?
}

/// Resolves the Ukrainian side and keeps the register of hromadas that are counted as spelled.
struct UkrainianSideResolver {
  private let suggestions: Suggestions
  private(set) var register: HromadaRegister

  init(suggestions: Suggestions) {
    self.suggestions = suggestions
    register = HromadaRegister()
  }

  mutating func resolve(
    _ cell: HromadaCell, code: HromadaCodeCell, region: RegionID?, title: Whereabouts
  ) -> UkrainianSide {
    var side = UkrainianSide()
    if cell.perhapsSeveral { side.warnings.insert(.perhapsSeveralHromadas) }
    switch code {
    case .found(let ids): resolve(ids, beside: cell, region: region, into: &side)
    case .noHromada(let units): resolve(units, beside: cell, region: region, into: &side)
    case .unknown(let spelled) where cell.named.isEmpty && region == nil:
      side.problem = Rejection(.hromadaUnknown(cell: spelled, like: []), in: .hromadaCode)
    case .unknown:
      side.warnings.insert(.hromadaCodeUnknown)
      resolveNames(of: cell, region: region, title: title, into: &side)
    case .blank: resolveNames(of: cell, region: region, title: title, into: &side)
    }
    if side.regions.isEmpty, let region { side.regions = [region] }
    side.contradiction = side.contradiction ?? contradiction(of: side, with: title)
    return side
  }

  /// A title that says where the parties lie must name the region of one of them (rule 3).
  private func contradiction(of side: UkrainianSide, with title: Whereabouts) -> Rejection? {
    guard !title.regions.isEmpty, !side.isNoHromada, let region = side.regions.first,
      !side.regions.contains(where: title.regions.contains)
    else { return nil }
    let known = side.hromadas.first { Int($0.index) < Hromadas.count }
    return Rejection(
      .contradiction(
        of: .regions(title.regions.all),
        claims: [known.map(Claim.hromada) ?? .region(region)] + claims(of: title.regions)), in: .title)
  }

  private func claims(of regions: RegionSet) -> [Claim] { regions.all.map(Claim.region) }

  /// A code and a name, or a code and a region, must agree (rule 3).
  private func resolve(
    _ ids: NonEmpty<HromadaID>, beside cell: HromadaCell, region: RegionID?, into side: inout UkrainianSide
  ) {
    let regions = ids.all.map { register.region(of: $0) }
    if let region, !regions.contains(region) {
      side.contradiction = contradiction(of: ids.first, with: [.region(region)])
      return
    }
    // A name that the codifier does not know yields to the code.
    for named in cell.named
    where !named.candidates.isEmpty && !named.candidates.contains(where: ids.all.contains) {
      side.contradiction = contradiction(of: ids.first, with: [.hromada(named.candidates[0])])
      return
    }
    for named in cell.named where !named.isNoHromada {
      let stated = named.whereabouts.regions
      if !stated.isEmpty, !regions.contains(where: stated.contains) {
        side.contradiction = contradiction(of: ids.first, with: claims(of: stated))
        return
      }
    }
    for id in ids.all { append(id, to: &side) }
    if region == nil { side.assumptions.insert(.regionFromHromada) }
  }

  /// The code of a raion or of a district: the record has no hromada, unless its name says that it has one.
  private mutating func resolve(
    _ units: [CodedUnit], beside cell: HromadaCell, region: RegionID?, into side: inout UkrainianSide
  ) {
    if let named = cell.named.first(where: { !$0.candidates.isEmpty }) {
      side.contradiction = Rejection(
        .contradiction(of: .units(units), claims: [.units(units), .hromada(named.candidates[0])]),
        in: .hromadaCode)
      return
    }
    side.isNoHromada = true
    let name = PartyName(Claim.units(units).value, on: .ukrainian)
    for name in cell.named.isEmpty ? [name] : cell.named.map(\.name) {
      let id = register.keep(name.key, spelled: name.spelled, in: region ?? .notStated)
      append(id, to: &side)
    }
  }

  private func contradiction(of id: HromadaID, with other: [Claim]) -> Rejection {
    Rejection(.contradiction(of: .hromadaCode(id), claims: [.hromada(id)] + other), in: .hromadaCode)
  }

  private mutating func resolveNames(
    of cell: HromadaCell, region: RegionID?, title: Whereabouts, into side: inout UkrainianSide
  ) {
    for named in cell.named where !named.isNoHromada {
      switch choose(among: named, region: region, title: title) {
      case .found(let id, let warning):
        append(id, to: &side)
        if let warning { side.warnings.insert(warning) }
        tell(named.way, of: &side)
        if region == nil { side.assumptions.insert(.regionFromHromada) }
      case .asSpelled(let region, let warning):
        let id = register.keep(named.name.key, spelled: named.name.spelled, in: region)
        append(id, to: &side)
        side.warnings.insert(warning)
      case .rejected(let rejection) where rejection.reason == .contradiction:
        side.contradiction = side.contradiction ?? rejection
      case .rejected(let rejection):
        side.problem = side.problem ?? rejection
      }
    }
    side.isNoHromada = !cell.named.isEmpty && cell.named.allSatisfy(\.isNoHromada)
    // Kept all the same: they tell duplicates apart (rule 14).
    guard side.isNoHromada else { return }
    for named in cell.named {
      let id = register.keep(named.name.key, spelled: named.name.spelled, in: region ?? .notStated)
      append(id, to: &side)
    }
  }

  private func append(_ id: HromadaID, to side: inout UkrainianSide) {
    if !side.hromadas.contains(id) { side.hromadas.append(id) }
    let region = register.region(of: id)
    if !side.regions.contains(region) { side.regions.append(region) }
  }

  /// What was not read as it stands is said (rule 22).
  private func tell(_ way: HromadaMatch.Way, of side: inout UkrainianSide) {
    switch way {
    case .name: break
    case .formerName: side.assumptions.insert(.hromadaFromFormerName)
    case .inflected: side.assumptions.insert(.hromadaFromInflectedName)
    case .transliterated: side.warnings.insert(.hromadaTransliterated)
    }
  }

  private enum Choice {
    case found(HromadaID, warning: RecordWarning?)
    case asSpelled(in: RegionID, RecordWarning)
    case rejected(Rejection)
  }

  /// Of several hromadas of one name those are meant that lie where a column, the cell or the title says, in this
  /// order.
  private func choose(among named: HromadaCell.Named, region: RegionID?, title: Whereabouts) -> Choice {
    let stated = named.whereabouts.regions
    if let region, !stated.isEmpty, !stated.contains(region) {
      return .rejected(contradiction(of: named, claims: [.region(region)] + claims(of: stated)))
    }
    let raion = named.whereabouts.raion ?? title.raion
    if let region = region ?? (stated.all.count == 1 ? stated.all[0] : nil) {
      let here = hromadas(named.candidates.filter { register.region(of: $0) == region }, in: raion)
      if here.count == 1 { return found(here[0], for: named, warning: nil) }
      if let city = named.city, here.contains(city) { return found(city, for: named, warning: nil) }
      return .asSpelled(in: region, here.isEmpty ? .hromadaAsSpelled : .hromadaAmbiguous)
    }
    let inTitle = named.candidates.filter { title.regions.contains(register.region(of: $0)) }
    let here = hromadas(inTitle.isEmpty ? named.candidates : inTitle, in: raion)
    if here.count == 1 { return found(here[0], for: named, warning: nil) }
    if let city = named.city, here.contains(city) { return found(city, for: named, warning: .cityAssumed) }
    if here.isEmpty {
      return .rejected(
        Rejection(
          .hromadaUnknown(
            cell: named.name.spelled, like: suggestions.hromadas(like: named.name.key)), in: .hromada))
    }
    return .rejected(
      Rejection(.hromadaAmbiguous(cell: named.name.spelled, here), in: .hromada))
  }

  /// Those that lie in a raion; all, if none does: before 2020 there were other raions.
  private func hromadas(_ ids: [HromadaID], in raion: RaionID?) -> [HromadaID] {
    guard let raion, ids.count > 1 else { return ids }
    let there = ids.filter { Hromadas.raion(of: $0) == raion }
    return there.isEmpty ? ids : there
  }

  /// The raion that the cell names must be that of the hromada, if the region has such a raion today.
  private func found(_ id: HromadaID, for named: HromadaCell.Named, warning: RecordWarning?) -> Choice {
    if let raion = named.whereabouts.raion, Hromadas.raion(of: id) != raion,
      isRaion(raion, of: register.region(of: id))
    {
      return .rejected(contradiction(of: named, claims: [.hromada(id)]))
    }
    return .found(id, warning: warning)
  }

  private func isRaion(_ raion: RaionID, of region: RegionID) -> Bool {
    Hromadas.regions.enumerated().contains { index, other in
      other == region && Hromadas.raion(of: HromadaID(index: UInt32(index))) == raion
    }
  }

  private func contradiction(of named: HromadaCell.Named, claims: [Claim]) -> Rejection {
    Rejection(.contradiction(of: .cell(named.name.spelled), claims: claims), in: .hromada)
  }
}
