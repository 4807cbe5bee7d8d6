import Gazetteer
import Loaders
import Messages
import Partnerships

/// Turns raw records into agreements: every spelling is interned and understood once, every combination of
/// spellings that belong together is resolved once.
struct Resolver {
  private var titles = TitleCache()
  private var statements = StatementReader()
  private(set) var ukrainian: UkrainianSide
  private(set) var foreign: ForeignSide
  let areas = AreaRegister()
  let numbers = RegistrationNumbers()
  private var areaLists: Spellings<UInt32>
  private var numberCells: Spellings<UInt32>
  private(set) var lists = PartyLists()

  /// - Parameter decisions: what the analyst has settled of names; nil where nothing is.
  init(decisions: Decisions?) {
    let suggestions = Suggestions()
    ukrainian = UkrainianSide(suggestions: suggestions, decisions: decisions)
    foreign = ForeignSide(suggestions: suggestions, decisions: decisions)
    areaLists = Spellings { [areas] in areas.insert($0) }
    numberCells = Spellings(areWords: false) { [numbers] in numbers.number(of: $0) }
  }

  /// What the parties that were met are called.
  var partyNames: PartyNames {
    PartyNames(spelledHromadas: ukrainian.hromadas.spelledNames, partners: foreign.partnerNames)
  }

  /// - Parameter record: is arranged so that its Ukrainian party stands in the hromada's cells, if it has one.
  mutating func resolve(
    _ record: inout RawRecord, content: RawRecord.Content, in context: InputContext
  ) -> Resolution {
    if let sort = record.nonRecord { return .nonRecord(sort) }
    if let problem = record.problem { return .rejected(problem) }
    if record.cells.allSatisfy(\.isEmpty) { return .nonRecord(.blank) }
    var draft = Draft(record, content: content, in: context)
    let title = titles.facts(of: record, for: &draft)
    draft.agreement.titleDigest = title.digest
    // The sides are looked up last, and one right after the other: what their tables hold is on its way from memory
    // since their spellings are known.
    let foreignKey = foreign.combination(of: record, title: title, for: &draft)
    let ukrainianKey = ukrainian.combination(of: record, title: title, for: &draft)
    // All parts are read, so that every spelling is known; of several problems the last is told.
    let statementProblem = statements.read(record, in: context, title: title, into: &draft)
    readRest(of: record, into: &draft)
    let partners = foreign.summary(of: foreignKey, title: title)
    let home = ukrainian.summary(of: ukrainianKey, title: title)
    if partners.marks.contains(.domestic),
      exchangesSides(of: &record, home: home, key: ukrainianKey, draft: draft)
    {
      return resolve(&record, content: record.content, in: context)
    }
    let sideProblem = add(partners, home, to: &draft)
    let isForeign = draft.agreement.marks.contains(.notUkrainian)
    if isForeign { draft.forgetRemarks(of: record) }
    if draft.hasUnusualText, let rejection = readText(of: record, into: &draft) {
      return .rejected(rejection)
    }
    if let rejection = sideProblem ?? (isForeign ? nil : statementProblem) { return .rejected(rejection) }
    return .readable(draft.agreement, draft.warnings, draft.assumptions)
  }

  /// Arranges a record whose partner's side is Ukrainian, and whose hromada's side is not, the other way round (rule 7).
  private mutating func exchangesSides(
    of record: inout RawRecord, home: SideSummary<HromadaID, RegionID>, key: Combination, draft: Draft
  ) -> Bool {
    guard record.arrangement == .asSpelled else { return false }
    if home.marks.contains(.notUkrainian) {
      record.arrange(.sidesExchanged)
      return true
    }
    // Where nothing is said of the one side, it is foreign only if the names themselves leave no doubt.
    guard ukrainian.namesPlaceAbroad(key) else { return false }
    var draft = draft
    record.arrange(.sidesExchanged)
    if ukrainian.namesHromada(record, for: &draft) { return true }
    record.restoreSides()
    return false
  }

  /// Adds both sides, after the stage: a record on its way to a signature is kept without a party (rule 3).
  private mutating func add(
    _ foreignSide: SideSummary<PartnerID, CountryID>, _ ukrainianSide: SideSummary<HromadaID, RegionID>,
    to draft: inout Draft
  ) -> Rejection? {
    draft.add(foreignSide)
    draft.add(ukrainianSide)
    (draft.agreement.partner, draft.agreement.country) = (foreignSide.party, foreignSide.place)
    (draft.agreement.hromada, draft.agreement.region) = (ukrainianSide.party, ukrainianSide.place)
    let (abroad, home) = (
      foreign.resolved.details(of: foreignSide), ukrainian.resolved.details(of: ukrainianSide)
    )
    let stage = draft.agreement.stage
    if let rejection = home?.rejection(at: stage) { return rejection }
    if draft.agreement.namesNobody { return Rejection(.noParties, in: .hromada) }
    if let rejection = abroad?.rejection(at: stage),
      !draft.agreement.marks.contains(.notUkrainian) || rejection.mayMeanUkraine
    {
      return rejection
    }
    if abroad == nil, home == nil { return nil }
    var parties = lists[draft.agreement]
    if let abroad {
      (parties.partners, parties.countries) = (
        abroad.parties, abroad.places.isEmpty ? [.notStated] : abroad.places
      )
    }
    if let home {
      (parties.hromadas, parties.regions) = (home.parties, home.places.isEmpty ? [.notStated] : home.places)
    }
    draft.agreement.parties = lists.insert(parties)
    return nil
  }

  /// What is not plain text: bytes that are no text, or control characters, reject the record; invisible characters
  /// were left out.
  private func readText(of record: RawRecord, into draft: inout Draft) -> Rejection? {
    var rejection: Rejection?
    for field in Field.allCases where !record[field].isEmpty {
      let cell = record.bytes[record[field].range]
      switch record.textKind(of: field) {
      case .plain: continue
      case .invisible: draft.warnings.insert(.invisibleCharacters)
      case .control(let scalar):
        rejection = rejection ?? Rejection(.controlCharacter(cell: spelled(cell), scalar), in: field)
      case .invalid: return Rejection(.invalidEncoding(cell: spelled(cell)), in: field)
      }
    }
    return rejection
  }

  /// The fields whose cells are not interned, and whose text is therefore looked at in every record.
  private static let otherFields: [Field] = [
    .recordID, .statutoryKind, .validUntil, .source, .sourceURL, .note,
  ]

  private mutating func readRest(of record: RawRecord, into draft: inout Draft) {
    for field in Self.otherFields where !record[field].isEmpty && record.textKind(of: field) != .plain {
      draft.hasUnusualText = true
    }
    draft.agreement.areas = areaLists.meaning(of: .areas, in: record, for: &draft)
    draft.agreement.number = numberCells.meaning(of: .agreementID, in: record, for: &draft)
  }
}

extension Agreement {
  /// A signed record with neither party and no region (rule 3).
  fileprivate var namesNobody: Bool {
    stage.isSignedOrLater && hromada == .blank && partner == .blank && region == .notStated
      && !marks.contains(.notMunicipality) && !marks.contains(.notUkrainian)
  }
}
