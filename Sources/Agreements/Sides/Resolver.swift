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
  private var areaLists = Spellings(blank: UInt32(0))
  private var numberCells = Spellings(blank: UInt32(0), areWords: false)
  private(set) var numbers = RegistrationNumbers()
  private(set) var areas = AreaRegister()
  private(set) var lists = PartyLists()

  /// - Parameter decisions: what the analyst has settled of names; nil where nothing is.
  init(decisions: Decisions?) {
    let suggestions = Suggestions()
    ukrainian = UkrainianSide(suggestions: suggestions, decisions: decisions)
    foreign = ForeignSide(suggestions: suggestions, decisions: decisions)
  }

  /// What the parties that were met are called.
  var partyNames: PartyNames {
    PartyNames(spelledHromadas: ukrainian.hromadas.spelledNames, partners: foreign.partnerNames)
  }

  mutating func resolve(
    _ record: RawRecord, content: RawRecord.Content, in context: InputContext
  ) -> Resolution {
    if record.isTotalRow { return .totalRow }
    if let problem = record.problem { return .rejected(problem) }
    if record.cells.allSatisfy(\.isEmpty) { return .blankRow }
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
    let foreignProblem = foreign.read(foreignKey, title: title, into: &draft, lists: &lists)
    let ukrainianProblem = ukrainian.read(ukrainianKey, title: title, into: &draft, lists: &lists)
    if draft.hasUnusualText, let rejection = readText(of: record, into: &draft) {
      return .rejected(rejection)
    }
    if let rejection = ukrainianProblem ?? foreignProblem ?? statementProblem { return .rejected(rejection) }
    return .readable(draft.agreement, draft.warnings, draft.assumptions)
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
    let list = areaLists.number(of: .areas, in: record, for: &draft) { areas.insert(AreaCell.areas($0)) }
    draft.agreement.areas = areaLists[list]
    let number = numberCells.number(of: .agreementID, in: record, for: &draft) { numbers.number(of: $0) }
    draft.agreement.number = numberCells[number]
  }
}
