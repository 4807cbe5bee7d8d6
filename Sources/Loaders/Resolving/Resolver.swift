import Gazetteer
import Partnerships

/// Turns raw records into agreements: every spelling is interned and understood once, every combination of
/// spellings that belong together is resolved once.
struct Resolver {
  let gazetteer: Gazetteer
  private var titles = TitleCache()
  private var statements: StatementReader
  private var ukrainianSides: UkrainianSideReader
  private var foreignSides: ForeignSideReader
  private var areas = Spellings(blank: UInt32(0))
  private var numbers = Spellings(blank: true)
  private(set) var lists = PartyLists()
  private(set) var areaRegister = AreaRegister()

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    statements = StatementReader(gazetteer)
    let suggestions = Suggestions(gazetteer)
    ukrainianSides = UkrainianSideReader(gazetteer, suggestions)
    foreignSides = ForeignSideReader(gazetteer, suggestions)
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

  mutating func resolve(_ record: RawRecord, _ context: Context) -> (Resolution, Assumptions) {
    if record.isTotalRow { return (.totalRow, []) }
    if let problem = record.problem {
      let rejection = Rejection(
        problem.reason, field: problem.field, value: problem.value, candidates: problem.candidates,
        byteOffset: problem.byteOffset)
      return (.rejected(rejection), [])
    }
    if record.cells.allSatisfy(\.isEmpty) { return (.blankRow, []) }
    var draft = Draft(record, input: context.input)
    let title = titles.facts(of: record[.title], in: record.bytes, gazetteer)
    draft.agreement.titleDigest = title.digest
    // All parts are read, so that every spelling is known; of several problems the last is told.
    let statement = statements.read(record, context, title, into: &draft)
    let foreign = foreignSides.read(record, title, into: &draft, &lists)
    let ukrainian = ukrainianSides.read(record, into: &draft, &lists)
    readRest(record, &draft.agreement)
    if hasInvalidText, let field = record.firstInvalidField {
      return (.rejected(Rejection(.invalidEncoding, field: field, value: record.text(field))), [])
    }
    if let rejection = ukrainian ?? foreign ?? statement {
      return (.rejected(rejection), [])
    }
    return (.readable(draft.agreement, draft.warnings), draft.assumptions)
  }

  /// Text is checked once per spelling; only when some is not UTF-8, the records are looked at one by one.
  private var hasInvalidText: Bool {
    titles.hasInvalidText || statements.hasInvalidText || ukrainianSides.hasInvalidText
      || foreignSides.hasInvalidText || areas.hasInvalidText || numbers.hasInvalidText
  }

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
}
