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

  mutating func resolve(
    _ record: RawRecord, content: RawRecord.Content, in context: InputContext
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
    let sideProblem = add(partners, ukrainian.summary(of: ukrainianKey, title: title), to: &draft)
    if draft.hasUnusualText, let rejection = readText(of: record, into: &draft) {
      return .rejected(rejection)
    }
    if let rejection = sideProblem ?? statementProblem { return .rejected(rejection) }
    return .readable(draft.agreement, draft.warnings, draft.assumptions)
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
    if let rejection = abroad?.rejection(at: stage) { return rejection }
    if abroad == nil, home == nil { return nil }
    var parties = lists[draft.agreement]
    if let abroad { (parties.partners, parties.countries) = (abroad.parties, abroad.places) }
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
      && !marks.contains(.notMunicipality)
  }
}
