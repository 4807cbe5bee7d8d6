import Gazetteer
import Partnerships

/// Turns raw records into agreements: every spelling is interned and understood once, every combination of
/// spellings that belong together (a hromada's name, code and region) is resolved once.
struct Resolver {
  let gazetteer: Gazetteer
  private var hromadas = Spellings(blank: HromadaCell.blank)
  private var hromadaCodes = Spellings(blank: HromadaCodeCell.blank)
  private var regions = Spellings(blank: RegionCell.blank)
  private var regionCodes = Spellings(blank: RegionCell.blank)
  private var partners = Spellings(blank: PartnerCell.blank)
  private var countries = Spellings(blank: CountryCell.blank)
  private var countryCodes = Spellings(blank: CountryCell.blank)
  private var kinds = Spellings(blank: KindCell.blank)
  private var stages = Spellings(blank: StageCell.blank)
  private var evidence = Spellings(blank: false)
  private var dates = Spellings(blank: DateCell.blank)
  private var areas = Spellings(blank: UInt32(0))
  private var numbers = Spellings(blank: true)
  private var titles = TitleCache()

  private var ukrainianSides = Combinations(blank: SideSummary.blank)
  private var foreignSides = Combinations(blank: SideSummary.blank)
  /// The sides that a summary does not say all of.
  private var ukrainianDetails: [UkrainianSide] = []
  private var foreignDetails: [ForeignSide] = []
  private(set) var ukrainian: UkrainianSideResolver
  private(set) var foreign: ForeignSideResolver
  private(set) var lists = PartyLists()
  private(set) var areaRegister = AreaRegister()

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    ukrainian = UkrainianSideResolver(gazetteer)
    foreign = ForeignSideResolver(gazetteer)
  }

  /// What the columns of an input say about all its records.
  struct Context {
    let input: UInt16
    let hasStageColumn: Bool
    let hasKindColumn: Bool
  }

  mutating func resolve(_ record: RawRecord, _ context: Context) -> (Resolution, Assumptions) {
    if let problem = record.problem {
      return (.rejected(Rejection(problem.reason, value: problem.value, candidates: problem.candidates)), [])
    }
    if record.cells.allSatisfy(\.isEmpty) { return (.blankRow, []) }
    var assumptions: Assumptions = []
    var warnings = record.warnings
    var agreement = Agreement()
    agreement.input = context.input
    agreement.position = UInt32(clamping: record.position)
    agreement.part = UInt16(clamping: record.part)

    let title = titles.facts(of: record[.title], in: record.bytes, gazetteer)
    agreement.titleDigest = title.digest
    readKind(record, context, title, &agreement, &warnings, &assumptions)
    var rejection = readDates(record, &agreement, &warnings)
    rejection = readStage(record, context, &agreement, &warnings, &assumptions) ?? rejection
    if isUnconfirmed(record) { agreement.marks.insert(.unconfirmed) }
    rejection = readForeignSide(record, title, &agreement, &warnings) ?? rejection
    rejection = readUkrainianSide(record, &agreement, &warnings, &assumptions) ?? rejection
    if hasInvalidText, let rejection = rejectionOfInvalidText(record) { return (.rejected(rejection), []) }
    if let rejection {
      return (isTotalRow(record) ? .totalRow : .rejected(rejection), [])
    }
    readRest(record, &agreement)
    if hasInvalidText, let rejection = rejectionOfInvalidText(record) { return (.rejected(rejection), []) }
    return (.readable(agreement, warnings), assumptions)
  }

  private func rejectionOfInvalidText(_ record: RawRecord) -> Rejection? {
    record.firstInvalidField.map { Rejection(.invalidEncoding, field: $0, value: record.text($0)) }
  }

  /// Text is checked once per spelling; only when some is not UTF-8, the records are looked at one by one.
  private var hasInvalidText: Bool {
    titles.hasInvalidText || hromadas.hasInvalidText || partners.hasInvalidText || regions.hasInvalidText
      || countries.hasInvalidText || countryCodes.hasInvalidText || kinds.hasInvalidText
      || areas.hasInvalidText
      || numbers.hasInvalidText || hromadaCodes.hasInvalidText || regionCodes.hasInvalidText
      || stages.hasInvalidText || evidence.hasInvalidText || dates.hasInvalidText
  }

  // MARK: Kind, stage, evidence

  private mutating func readKind(
    _ record: RawRecord, _ context: Context, _ title: TitleFacts, _ agreement: inout Agreement,
    _ warnings: inout RecordWarnings, _ assumptions: inout Assumptions
  ) {
    let number = kinds.number(of: record[.kind], in: record.bytes.span) { KindCell($0, gazetteer) }
    let fromTitle: Bool
    switch kinds[number] {
    case .found(let kind):
      agreement.kind = kind
      fromTitle = false
    case .unknown:
      agreement.kind = .other
      warnings.insert(.kindUnknown)
      fromTitle = false
    case .statutory: fromTitle = true
    case .blank: fromTitle = !context.hasKindColumn
    }
    if fromTitle, title.kind != .notStated {
      agreement.kind = title.kind
      assumptions.insert(.kindFromTitle)
    }
  }

  private mutating func readStage(
    _ record: RawRecord, _ context: Context, _ agreement: inout Agreement, _ warnings: inout RecordWarnings,
    _ assumptions: inout Assumptions
  ) -> Rejection? {
    guard context.hasStageColumn else {
      agreement.stage = .signed
      assumptions.insert(.stageAssumedSigned)
      return nil
    }
    let number = stages.number(of: record[.stage], in: record.bytes.span) { StageCell($0, gazetteer) }
    switch stages[number] {
    case .found(let stage): agreement.stage = stage
    case .unknown(let spelled): return Rejection(.unknownStage, field: .stage, value: spelled)
    case .blank:
      guard agreement.signed != nil else { return Rejection(.unknownStage, field: .stage) }
      agreement.stage = .signed
      warnings.insert(.stageAssumed)
    }
    return nil
  }

  private mutating func isUnconfirmed(_ record: RawRecord) -> Bool {
    let number = evidence.number(of: record[.evidence], in: record.bytes.span) {
      gazetteer.isUnconfirmed(evidence: Folding.fold($0)) ?? false
    }
    return evidence[number]
  }

  // MARK: Dates

  private mutating func readDates(
    _ record: RawRecord, _ agreement: inout Agreement, _ warnings: inout RecordWarnings
  ) -> Rejection? {
    var rejection: Rejection?
    for field in [Field.signedOn, .endedOn] {
      let cell = record[field]
      let number = dates.number(of: cell, in: record.bytes.span) { DateCell($0) }
      switch dates[number] {
      case .blank: continue
      case .rejected(let reason):
        rejection = Rejection(reason, field: field, value: spelled(record.bytes[cell.range]))
      case .found(let span, let warning):
        if field == .signedOn { agreement.signed = span } else { agreement.endedFrom = span.first }
        if let warning { warnings.insert(warning) }
      }
    }
    return rejection
  }

  // MARK: Parties

  private mutating func readUkrainianSide(
    _ record: RawRecord, _ agreement: inout Agreement, _ warnings: inout RecordWarnings,
    _ assumptions: inout Assumptions
  ) -> Rejection? {
    let bytes = record.bytes.span
    let hromada = hromadas.number(of: record[.hromada], in: bytes) { HromadaCell($0, gazetteer) }
    let code = hromadaCodes.number(of: record[.hromadaCode], in: bytes) { HromadaCodeCell($0, gazetteer) }
    let region = regions.number(of: record[.region], in: bytes) { RegionCell($0, .region, gazetteer) }
    let regionCode = regionCodes.number(of: record[.regionCode], in: bytes) {
      RegionCell($0, .regionCode, gazetteer)
    }
    let key = Combination(hromada, code, region, regionCode)
    let side: SideSummary
    if let known = ukrainianSides[key] {
      side = known
    } else {
      let whole = resolveUkrainian(
        hromadas[hromada], hromadaCodes[code], regions[region], regionCodes[regionCode])
      if !whole.isUsual { ukrainianDetails.append(whole) }
      side = whole.summary(details: whole.isUsual ? 0 : ukrainianDetails.count)
      ukrainianSides.insert(side, for: key)
    }
    warnings.formUnion(side.warnings)
    if side.details != 0,
      let rejection = rejection(
        of: ukrainianDetails[Int(side.details) - 1], isSigned: agreement.stage.isSignedOrLater)
    {
      return rejection
    }
    agreement.hromada = HromadaID(index: side.party)
    agreement.region = RegionID(index: side.place)
    if namesNobody(agreement) { return Rejection(.noParties, field: .hromada) }
    if side.mark { assumptions.insert(.regionFromHromada) }
    if side.isOut { agreement.marks.insert(.notHromada) }
    if side.details != 0 || agreement.parties != 0 { addHromadas(of: side, to: &agreement) }
    return nil
  }

  /// A contradiction rejects a record at any stage; a party that is not known, only a signed one (rule 3).
  private func rejection(of side: UkrainianSide, isSigned: Bool) -> Rejection? {
    side.contradiction ?? (isSigned ? side.problem : nil)
  }

  /// A signed record with neither party and no region (rule 3).
  private func namesNobody(_ agreement: Agreement) -> Bool {
    agreement.stage.isSignedOrLater && agreement.hromada == .blank && agreement.partner == .blank
      && agreement.region == .notStated && !agreement.marks.contains(.notMunicipality)
  }

  private mutating func addHromadas(of side: SideSummary, to agreement: inout Agreement) {
    var parties = lists[agreement]
    if side.details != 0 {
      let whole = ukrainianDetails[Int(side.details) - 1]
      parties.hromadas = whole.hromadas
      parties.regions = whole.regions.isEmpty ? [.notStated] : whole.regions
    } else {
      parties.hromadas = agreement.hromada == .blank ? [] : [agreement.hromada]
      parties.regions = [agreement.region]
    }
    agreement.parties = lists.insert(parties)
  }

  private mutating func resolveUkrainian(
    _ hromada: HromadaCell, _ code: HromadaCodeCell, _ region: RegionCell, _ regionCode: RegionCell
  ) -> UkrainianSide {
    var side = UkrainianSide()
    switch (region, regionCode) {
    case (.rejected(let rejection), _), (_, .rejected(let rejection)):
      side.contradiction = rejection
      return side
    case (.found(let named), .found(let coded)) where named != coded:
      side.contradiction = Rejection(
        .contradiction, field: .regionCode, value: gazetteer.region(coded).code,
        candidates: [gazetteer.region(named).nameUK, gazetteer.region(coded).nameUK])
      return side
    case (.found(let id), _), (.blank, .found(let id)): return ukrainian.resolve(hromada, code, id)
    case (.blank, .blank): return ukrainian.resolve(hromada, code, nil)
    }
  }

  private mutating func readForeignSide(
    _ record: RawRecord, _ title: TitleFacts, _ agreement: inout Agreement, _ warnings: inout RecordWarnings
  ) -> Rejection? {
    let bytes = record.bytes.span
    let partner = partners.number(of: record[.partner], in: bytes) { PartnerCell($0, gazetteer) }
    let country = countries.number(of: record[.country], in: bytes) { CountryCell($0, .country, gazetteer) }
    let code = countryCodes.number(of: record[.countryCode], in: bytes) {
      CountryCell($0, .countryCode, gazetteer)
    }
    let party = title.foreignParty.map { $0 == .municipality ? 1 : $0 == .unit ? 2 : 3 } ?? 0
    let key = Combination(partner, country, code, party)
    let side: SideSummary
    if let known = foreignSides[key] {
      side = known
    } else {
      let whole = foreign.resolve(
        partners[partner], countries[country], countryCodes[code], titleParty: title.foreignParty)
      if !whole.isUsual { foreignDetails.append(whole) }
      side = whole.summary(details: whole.isUsual ? 0 : foreignDetails.count)
      foreignSides.insert(side, for: key)
    }
    warnings.formUnion(side.warnings)
    agreement.partner = PartnerID(index: side.party)
    agreement.country = CountryID(index: side.place)
    if side.isOut { agreement.marks.insert(.notMunicipality) }
    if side.mark { agreement.marks.insert(.domestic) }
    guard side.details != 0 else { return nil }
    let whole = foreignDetails[Int(side.details) - 1]
    if let rejection = whole.rejection { return rejection }
    agreement.parties = lists.insert(
      Parties(hromadas: [], regions: [], partners: whole.partners, countries: whole.countries))
    return nil
  }

  // MARK: The rest

  private mutating func readRest(_ record: RawRecord, _ agreement: inout Agreement) {
    let bytes = record.bytes.span
    let list = areas.number(of: record[.areas], in: bytes) { areaRegister.insert(AreaCell.areas($0)) }
    agreement.areas = areas[list]
    let number = numbers.number(of: record[.agreementID], in: bytes) { Blank.matches(Folding.fold($0)) }
    if let number, !numbers[number] { agreement.number = UInt32(number + 1) }
    var digest = Digest()
    var count = 0
    for (field, cell) in record.cells.enumerated() {
      guard !cell.isEmpty, !Blank.matches(cell: bytes.extracting(cell.range)) else { continue }
      count += 1
      digest.combine(UInt64(field))
      digest.combine(bytes.extracting(cell.range))
    }
    agreement.fieldCount = UInt8(clamping: count)
    agreement.contentDigest = digest.value
  }

  /// The registration number as spelled; empty for a record without one.
  func agreementNumber(_ agreement: Agreement) -> String {
    agreement.number == 0 ? "" : numbers.text(Int(agreement.number) - 1)
  }

  private static let totalWords: Set<[UInt8]> = Set(
    ["усього", "всього", "разом", "загалом", "підсумок", "total", "summe", "insgesamt"].map { Array($0.utf8) }
  )

  /// Below a table there may be a row of totals: its first cell says so, and it names no partner and no country.
  private func isTotalRow(_ record: RawRecord) -> Bool {
    guard record[.country].isEmpty,
      let first = record.cells.filter({ !$0.isEmpty }).min(by: { $0.start < $1.start })
    else { return false }
    let key = Folding.fold(record.bytes[first.range])
    return Self.totalWords.contains(key)
  }
}
