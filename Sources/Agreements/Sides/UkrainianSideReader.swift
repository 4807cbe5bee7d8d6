import Gazetteer
import Loaders
import Messages
import Partnerships

/// Reads the Ukrainian side of records: each spelling is understood once, each combination of hromada, code and
/// region is resolved once.
struct UkrainianSideReader {
  private let suggestions: Suggestions
  private var hromadas: Spellings<HromadaCell>
  private var codes: Spellings<HromadaCodeCell>
  private var regions: Spellings<RegionCell>
  private var regionCodes: Spellings<RegionCell>
  private var sides = Combinations<SideSummary>()
  /// The sides that a summary does not say all of.
  private var details: [UkrainianSide] = []
  private(set) var resolver: UkrainianSideResolver

  init(suggestions: Suggestions, decisions: Decisions?) {
    self.suggestions = suggestions
    hromadas = Spellings(blank: .blank, decisions?.about(.hromada))
    codes = Spellings(blank: .blank, decisions?.about(.hromadaCode))
    regions = Spellings(blank: .blank, decisions?.about(.region))
    regionCodes = Spellings(blank: .blank, decisions?.about(.regionCode))
    resolver = UkrainianSideResolver(suggestions: suggestions)
  }

  /// The spellings that a record's side is resolved from.
  mutating func combination(
    of record: RawRecord, _ title: TitleFacts, for draft: inout Draft
  ) -> Combination {
    let bytes = record.bytes.span
    let hromada = hromadas.number(of: record[.hromada], in: bytes, for: &draft) { HromadaCell($0) }
    let code = codes.number(of: record[.hromadaCode], in: bytes, for: &draft) {
      HromadaCodeCell($0)
    }
    let region = regions.number(of: record[.region], in: bytes, for: &draft) {
      RegionCell($0, of: .region, suggestions: suggestions)
    }
    let regionCode = regionCodes.number(of: record[.regionCode], in: bytes, for: &draft) {
      RegionCell($0, of: .regionCode, suggestions: suggestions)
    }
    let key = Combination(hromada, code, region, regionCode, title: title.whereabouts.number)
    sides.expect(key)
    return key
  }

  /// After the foreign side, which tells whether the record names anybody at all.
  mutating func read(
    _ key: Combination, title: TitleFacts, into draft: inout Draft, lists: inout PartyLists
  ) -> Rejection? {
    let side = side(of: key, title)
    draft.warnings.formUnion(side.warnings)
    if side.details != 0, let rejection = rejection(of: details[Int(side.details) - 1], draft.agreement.stage)
    {
      return rejection
    }
    draft.agreement.hromada = HromadaID(index: side.party)
    draft.agreement.region = RegionID(index: side.place)
    if namesNobody(draft.agreement) { return Rejection(.noParties, in: .hromada) }
    draft.assumptions.formUnion(side.assumptions)
    if side.isOut { draft.agreement.marks.insert(.notHromada) }
    if side.details != 0 || draft.agreement.parties != 0 {
      addHromadas(of: side, to: &draft.agreement, &lists)
    }
    return nil
  }

  private mutating func side(of key: Combination, _ title: TitleFacts) -> SideSummary {
    if let known = sides.meaning(of: key) { return known }
    let whole = resolve(
      hromadas[key.a], code: codes[key.b], region: regions[key.c], regionCode: regionCodes[key.d],
      title: title.whereabouts)
    if !whole.isUsual { details.append(whole) }
    let side = whole.summary(details: whole.isUsual ? 0 : details.count)
    sides.insert(side, for: key)
    return side
  }

  /// A code in the cell of the name is read as the one beside it is, and must not differ from it (rule 3).
  private mutating func resolve(
    _ hromada: HromadaCell, code: HromadaCodeCell, region: RegionCell, regionCode: RegionCell,
    title: Whereabouts
  ) -> UkrainianSide {
    guard let coded = hromada.coded else {
      return resolve(named: hromada, code: code, region: region, regionCode: regionCode, title: title)
    }
    if case .found(let ids) = code, ids.all != coded.all {
      var side = UkrainianSide()
      let codes = (coded.all + ids.all).map(Claim.hromadaCode)
      side.contradiction = Rejection(.contradiction(of: codes[0], claims: codes), in: .hromada)
      return side
    }
    var side = resolve(
      named: hromada, code: .found(coded), region: region, regionCode: regionCode, title: title)
    side.contradiction = side.contradiction.map { rejection in
      let field = rejection.field == .hromadaCode ? .hromada : rejection.field
      return Rejection(rejection.cause, in: field)
    }
    return side
  }

  private mutating func resolve(
    named hromada: HromadaCell, code: HromadaCodeCell, region: RegionCell, regionCode: RegionCell,
    title: Whereabouts
  ) -> UkrainianSide {
    var side = UkrainianSide()
    switch (region, regionCode) {
    case (.rejected(let rejection), _), (_, .rejected(let rejection)):
      side.contradiction = rejection
      return side
    case (.found(let named), .found(let coded)) where named != coded:
      side.contradiction = Rejection(
        .contradiction(of: .regionCode(coded), claims: [.region(named), .region(coded)]), in: .regionCode)
      return side
    case (.found(let id), _), (.blank, .found(let id)):
      return resolver.resolve(hromada, code: code, region: id, title: title)
    case (.blank, .blank): return resolver.resolve(hromada, code: code, region: nil, title: title)
    }
  }

  /// A contradiction rejects a record at any stage; a party that is not known, only a signed one (rule 3).
  private func rejection(of side: UkrainianSide, _ stage: Stage) -> Rejection? {
    side.contradiction ?? (stage.isSignedOrLater ? side.problem : nil)
  }

  /// A signed record with neither party and no region (rule 3).
  private func namesNobody(_ agreement: Agreement) -> Bool {
    agreement.stage.isSignedOrLater && agreement.hromada == .blank && agreement.partner == .blank
      && agreement.region == .notStated && !agreement.marks.contains(.notMunicipality)
  }

  private func addHromadas(of side: SideSummary, to agreement: inout Agreement, _ lists: inout PartyLists) {
    var parties = lists[agreement]
    if side.details != 0 {
      let whole = details[Int(side.details) - 1]
      parties.hromadas = whole.hromadas
      parties.regions = whole.regions.isEmpty ? [.notStated] : whole.regions
    } else {
      parties.hromadas = agreement.hromada == .blank ? [] : [agreement.hromada]
      parties.regions = [agreement.region]
    }
    agreement.parties = lists.insert(parties)
  }
}
