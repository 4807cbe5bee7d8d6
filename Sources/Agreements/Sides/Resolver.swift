import Loaders
import Messages
import Partnerships

/// Turns raw records into agreements: every spelling is interned and understood once, every combination of
/// spellings that belong together is resolved once.
struct Resolver {
  private var titles = TitleCache()
  private var statements: StatementReader
  private var ukrainianSides: UkrainianSideReader
  private var foreignSides: ForeignSideReader
  private var areas = Spellings(blank: UInt32(0))
  private var numbers = Spellings(blank: UInt32(0), areWords: false)
  private var registrationNumbers = RegistrationNumbers()
  private(set) var lists = PartyLists()
  private(set) var areaRegister = AreaRegister()

  /// - Parameter decisions: what the analyst has settled of names; nil where nothing is.
  init(decisions: Decisions?) {
    statements = StatementReader()
    let suggestions = Suggestions()
    ukrainianSides = UkrainianSideReader(suggestions: suggestions, decisions: decisions)
    foreignSides = ForeignSideReader(suggestions: suggestions, decisions: decisions)
  }

  /// What the columns of an input say about all its records.
  struct Context {
    let input: UInt16
    let hasStageColumn: Bool
    let hasKindColumn: Bool
  }

  /// The hromadas and the partners met so far, by their ids.
  var ukrainian: UkrainianSideResolver { ukrainianSides.resolver }
  var foreign: ForeignSideResolver { foreignSides.resolver }
  /// By partner, the spelling that most records have.
  var partnerNames: [String] { foreignSides.partnerNames }

  mutating func resolve(
    _ record: RawRecord, content: RawRecord.Content, in context: Context
  ) -> (Resolution, Assumptions) {
    if record.isTotalRow { return (.totalRow, Assumptions()) }
    if let problem = record.problem { return (.rejected(problem), Assumptions()) }
    if record.cells.allSatisfy(\.isEmpty) { return (.blankRow, Assumptions()) }
    var draft = Draft(record, content: content, input: context.input)
    let title = titles.facts(of: record[.title], in: record.bytes, for: &draft)
    draft.agreement.titleDigest = title.digest
    // The sides are looked up last, and one right after the other: what their tables hold is on its way from memory
    // since their spellings are known.
    let foreignKey = foreignSides.combination(of: record, title, for: &draft)
    let ukrainianKey = ukrainianSides.combination(of: record, title, for: &draft)
    // All parts are read, so that every spelling is known; of several problems the last is told.
    let statement = statements.read(record, in: context, title: title, into: &draft)
    readRest(of: record, into: &draft)
    let foreign = foreignSides.read(foreignKey, title: title, into: &draft, lists: &lists)
    let ukrainian = ukrainianSides.read(ukrainianKey, title: title, into: &draft, lists: &lists)
    if draft.hasUnusualText, let rejection = readText(of: record, into: &draft) {
      return (.rejected(rejection), Assumptions())
    }
    if let rejection = ukrainian ?? foreign ?? statement {
      return (.rejected(rejection), Assumptions())
    }
    return (.readable(draft.agreement, draft.warnings), draft.assumptions)
  }

  /// What is not plain text: bytes that are no text, or control characters, reject the record; invisible characters
  /// were left out.
  private func readText(of record: RawRecord, into draft: inout Draft) -> Rejection? {
    var rejection: Rejection?
    for field in Field.allCases where !record[field].isEmpty {
      switch record.textKind(of: field) {
      case .plain: continue
      case .invisible: draft.warnings.insert(.invisibleCharacters)
      case .control(let scalar):
        rejection =
          rejection
          ?? Rejection(
            .controlCharacter(cell: spelled(record.bytes[record[field].range]), scalar), in: field)
      case .invalid:
        return Rejection(.invalidEncoding(cell: spelled(record.bytes[record[field].range])), in: field)
      }
    }
    return rejection
  }

  /// The fields whose cells are not interned, and whose text is therefore looked at in every record.
  private static let otherFields: [Field] = [
    .recordID, .statutoryKind, .validUntil, .source, .sourceURL, .note,
  ]

  private mutating func readRest(of record: RawRecord, into draft: inout Draft) {
    let bytes = record.bytes.span
    for field in Self.otherFields where !record[field].isEmpty && record.textKind(of: field) != .plain {
      draft.hasUnusualText = true
    }
    let list = areas.number(of: record[.areas], in: bytes, for: &draft) {
      areaRegister.insert(AreaCell.areas($0))
    }
    draft.agreement.areas = areas[list]
    let number = numbers.number(of: record[.agreementID], in: bytes, for: &draft) {
      registrationNumbers.number(of: $0)
    }
    draft.agreement.number = numbers[number]
  }

  /// The registration number as spelled; empty for a record without one.
  func agreementNumber(_ agreement: Agreement) -> String {
    registrationNumbers.text(agreement.number)
  }
}
