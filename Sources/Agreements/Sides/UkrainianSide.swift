import Gazetteer
import Loaders
import Messages
import Partnerships

/// The Ukrainian side of records: each spelling is understood once, each combination of hromada, code, region and what
/// the title says is resolved once (rules 3, 4 and 7).
struct UkrainianSide {
  private let suggestions: Suggestions
  private var names: Spellings<HromadaCell>
  private var codes: Spellings<HromadaCodeCell>
  private var regions: Spellings<CellMeaning<RegionID>>
  private var regionCodes: Spellings<CellMeaning<RegionID>>
  private var countries: Spellings<CellMeaning<NonEmpty<CountryID>>>
  private var countryCodes: Spellings<CellMeaning<NonEmpty<CountryID>>>
  /// Whether a spelling in the hromada's column is a place abroad, by its number.
  private var placesAbroad: [Int32: Bool] = [:]
  private(set) var resolved = ResolvedSides(withoutParty: HromadaID.blank, withoutPlace: RegionID.notStated)
  /// Those of the codifier, and those that are counted as spelled.
  private(set) var hromadas = HromadaRegister()

  init(suggestions: Suggestions, decisions: Decisions?) {
    self.suggestions = suggestions
    names = Spellings(decisions: decisions) { HromadaCell($0) }
    codes = Spellings(decisions: decisions) { HromadaCodeCell($0) }
    regions = Spellings(decisions: decisions) {
      CellMeaning($0, of: .region, suggestions: suggestions)
    }
    regionCodes = Spellings(decisions: decisions) {
      CellMeaning($0, of: .regionCode, suggestions: suggestions)
    }
    countries = Spellings(decisions: decisions) {
      CellMeaning($0, of: .hromadaCountry, suggestions: suggestions)
    }
    countryCodes = Spellings(decisions: decisions) {
      CellMeaning($0, of: .hromadaCountryCode, suggestions: suggestions)
    }
  }

  /// The spellings that a record's side is resolved from.
  mutating func combination(of record: RawRecord, title: TitleFacts, for draft: inout Draft) -> Combination {
    let key = Combination(
      cells: SIMD4(
        names.number(of: .hromada, in: record, for: &draft),
        codes.number(of: .hromadaCode, in: record, for: &draft),
        regions.number(of: .region, in: record, for: &draft),
        regionCodes.number(of: .regionCode, in: record, for: &draft)),
      countries: SIMD2(
        countries.number(of: .hromadaCountry, in: record, for: &draft),
        countryCodes.number(of: .hromadaCountryCode, in: record, for: &draft)),
      title: title.whereabouts.number)
    resolved.expect(key)
    return key
  }

  mutating func summary(of key: Combination, title: TitleFacts) -> SideSummary<HromadaID, RegionID> {
    if let known = resolved.summary(of: key) { return known }
    return resolved.insert(resolve(cells(of: key, title: title)), for: key)
  }

  private func cells(of key: Combination, title: TitleFacts) -> UkrainianCells {
    UkrainianCells(
      hromada: names[key.cells.x], code: codes[key.cells.y], region: regions[key.cells.z],
      regionCode: regionCodes[key.cells.w], country: countries[key.countries.x],
      countryCode: countryCodes[key.countries.y], title: title.whereabouts)
  }

  /// Whether the hromada's cell names a hromada, and not only by its sound.
  mutating func namesHromada(_ record: RawRecord, for draft: inout Draft) -> Bool {
    names.meaning(of: .hromada, in: record, for: &draft).namesHromada
  }

  /// Whether a combination says nothing of Ukraine, and the hromada's cell names a place abroad.
  mutating func namesPlaceAbroad(_ key: Combination) -> Bool {
    let cells = cells(of: key, title: .blank)
    guard case .blank = cells.code, cells.statesNoCountry else { return false }
    if let known = placesAbroad[key.cells.x] { return known }
    placesAbroad[key.cells.x] = cells.hromada.namesPlaceAbroad
    return cells.hromada.namesPlaceAbroad
  }
}

extension UkrainianSide {
  private mutating func resolve(_ cells: UkrainianCells) -> SideMeaning<HromadaID, RegionID> {
    var cells = cells
    var side = SideMeaning<HromadaID, RegionID>()
    var isCodeInName = false
    do throws(Rejection) {
      isCodeInName = try cells.takeCodeOfName()
      if let abroad = try cells.statedAbroad() {
        keep(cells, abroad: abroad, in: &side)
      } else {
        try resolve(cells, in: cells.statedRegion(), into: &side)
      }
    } catch {
      side.contradiction = error
    }
    if isCodeInName, let rejection = side.contradiction, rejection.field == .hromadaCode {
      side.contradiction = Rejection(rejection.cause, in: .hromada)
    }
    return side
  }

  private mutating func resolve(
    _ cells: UkrainianCells, in region: RegionID?, into side: inout SideMeaning<HromadaID, RegionID>
  ) throws(Rejection) {
    if cells.hromada.hasRest { side.warnings.insert(.hromadaRest) }
    if cells.hromada.perhapsSeveral { side.warnings.insert(.perhapsSeveralHromadas) }
    switch cells.code {
    case .found(let ids):
      try cells.requireAgreement(with: ids, in: region)
      for id in ids.all { add(id, to: &side) }
      if region == nil { side.assumptions.insert(.regionFromHromada) }
    case .noHromada(let units):
      try cells.requireNoHromada(beside: units)
      let name = PartyName(Claim.units(units).value, on: .ukrainian)
      keep(cells.hromada.named.isEmpty ? [name] : cells.hromada.named.map(\.name), in: region, into: &side)
    case .unknown(let spelled) where cells.hromada.named.isEmpty && region == nil:
      side.problem = Rejection(.hromadaUnknown(cell: spelled, like: []), in: .hromadaCode)
    case .unknown:
      side.warnings.insert(.hromadaCodeUnknown)
      resolveNames(of: cells, in: region, into: &side)
    case .blank: resolveNames(of: cells, in: region, into: &side)
    }
    if side.places.isEmpty, let region { side.places = [region] }
    side.contradiction = side.contradiction ?? cells.contradiction(ofTitleWith: side)
  }

  private mutating func resolveNames(
    of cells: UkrainianCells, in region: RegionID?, into side: inout SideMeaning<HromadaID, RegionID>
  ) {
    if let lost = cells.hromada.lost {
      side.contradiction = lost
      return
    }
    if cells.hromada.isUnread { side.warnings.insert(.hromadaNotAName) }
    let named = cells.hromada.named
    for named in named where !named.isNoHromada {
      switch HromadaChoice(among: named, region: region, title: cells.title, suggestions: suggestions) {
      case .found(let id, let warning):
        add(id, to: &side)
        if let warning { side.warnings.insert(warning) }
        side.add(named.way)
        if region == nil { side.assumptions.insert(.regionFromHromada) }
      case .asSpelled where named.isNoName: side.warnings.insert(.hromadaNotAName)
      case .asSpelled(let region, let warning):
        let id = hromadas.keep(named.name.key, spelled: named.name.spelled, in: region)
        add(id, to: &side)
        side.warnings.insert(warning)
      case .rejected(let rejection) where rejection.reason == .contradiction:
        side.contradiction = side.contradiction ?? rejection
      case .rejected(let rejection):
        side.problem = side.problem ?? rejection
      }
    }
    if !named.isEmpty, named.allSatisfy(\.isNoHromada) { keep(named.map(\.name), in: region, into: &side) }
  }

  /// Parties of which none is a hromada (rule 7). Kept all the same: they tell duplicates apart (rule 14).
  private mutating func keep(
    _ names: [PartyName], in region: RegionID?, into side: inout SideMeaning<HromadaID, RegionID>
  ) {
    side.marks.insert(.notHromada)
    for name in names {
      let id = hromadas.keep(name.key, spelled: name.spelled, in: region ?? .notStated)
      add(id, to: &side)
    }
  }

  /// A party that lies abroad: it is no hromada, and is not looked up. Its codes are Ukrainian all the same.
  private mutating func keep(
    _ cells: UkrainianCells, abroad: UkrainianCells.Abroad, in side: inout SideMeaning<HromadaID, RegionID>
  ) {
    side.marks.insert(.notUkrainian)
    side.contradiction = abroad.problem ?? cells.contradiction(ofCodeWith: abroad.country)
    for named in cells.hromada.named {
      let id = hromadas.keep(named.name.key, spelled: named.name.spelled, in: .notStated)
      add(id, to: &side)
    }
  }

  private func add(_ id: HromadaID, to side: inout SideMeaning<HromadaID, RegionID>) {
    if !side.parties.contains(id) { side.parties.append(id) }
    let region = hromadas.region(of: id)
    if !side.places.contains(region) { side.places.append(region) }
  }
}

extension SideMeaning {
  /// What was not read as it stands is said (rule 22).
  fileprivate mutating func add(_ way: HromadaMatch.Way) {
    switch way {
    case .name: break
    case .formerName: assumptions.insert(.hromadaFromFormerName)
    case .inflected: assumptions.insert(.hromadaFromInflectedName)
    case .transliterated: warnings.insert(.hromadaTransliterated)
    }
  }
}
