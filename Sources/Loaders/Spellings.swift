import Gazetteer
import Partnerships

/// What the spellings of one column mean: each is interned, and understood once, at first sight.
struct Spellings<Meaning> {
  private var interner = Interner()
  private var meanings: [Meaning] = []
  /// The meaning of a cell that is not there.
  private let blank: Meaning
  /// Whether letters of two alphabets in one word are told.
  private let areWords: Bool
  private struct Oddity {
    var isUnusualText = false
    var warnings = RecordWarnings()
  }

  /// By number, up to the last spelling that has one; empty as long as every spelling is plain text.
  private var oddities: [Oddity] = []

  /// - Parameter areWords: false for a column whose spellings are compared letter for letter.
  init(blank: Meaning, areWords: Bool = true) { (self.blank, self.areWords) = (blank, areWords) }

  /// The number of a spelling; nil for a cell that is not there.
  /// - Parameter draft: is told of a spelling that is not plain text, or mixes alphabets.
  /// - Parameter understand: is given a new spelling without its invisible characters.
  mutating func number(
    of cell: RawRecord.Cell, in bytes: borrowing Span<UInt8>, for draft: inout Draft,
    understand: (ArraySlice<UInt8>) -> Meaning
  ) -> Int? {
    guard !cell.isEmpty else { return nil }
    let (number, isNew) = interner.intern(bytes.extracting(cell.range))
    if isNew { meanings.append(understand(visibleText(of: number))) }
    if number < oddities.count {
      draft.hasUnusualText = draft.hasUnusualText || oddities[number].isUnusualText
      draft.warnings.formUnion(oddities[number].warnings)
    }
    return number
  }

  private mutating func visibleText(of number: Int) -> ArraySlice<UInt8> {
    let spelling = interner.bytes(number)
    let text = CellText(spelling.span)
    let visible = text == .invisible ? CellText.withoutInvisible(spelling) : spelling
    var oddity = Oddity(isUnusualText: text != .plain)
    if areWords, LookAlikeLetters(in: visible) != nil { oddity.warnings.insert(.lookAlikeLetters) }
    if oddity.isUnusualText || !oddity.warnings.isEmpty {
      oddities += Array(repeating: Oddity(), count: number - oddities.count) + [oddity]
    }
    return visible
  }

  /// What a spelling means.
  subscript(number: Int?) -> Meaning {
    _read { if let number { yield meanings[number] } else { yield blank } }
  }
}
