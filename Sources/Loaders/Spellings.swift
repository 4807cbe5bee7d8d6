/// What the spellings of one column mean: each is interned, and understood once, at first sight.
struct Spellings<Meaning> {
  private var interner = Interner()
  private var meanings: [Meaning] = []
  /// The meaning of a cell that is not there.
  private let blank: Meaning
  /// By number; empty as long as every spelling is plain text.
  private var isUnusual: [Bool] = []

  init(blank: Meaning) { self.blank = blank }

  /// The number of a spelling; nil for a cell that is not there.
  /// - Parameter draft: is told of a spelling that is not plain text.
  /// - Parameter understand: is given a new spelling without its invisible characters.
  mutating func number(
    of cell: RawRecord.Cell, in bytes: borrowing Span<UInt8>, for draft: inout Draft,
    understand: (ArraySlice<UInt8>) -> Meaning
  ) -> Int? {
    guard !cell.isEmpty else { return nil }
    let (number, isNew) = interner.intern(bytes.extracting(cell.range))
    if isNew { meanings.append(understand(visibleText(of: number))) }
    if !isUnusual.isEmpty, number < isUnusual.count, isUnusual[number] { draft.hasUnusualText = true }
    return number
  }

  private mutating func visibleText(of number: Int) -> ArraySlice<UInt8> {
    let spelling = interner.bytes(number)
    let text = CellText(spelling.span)
    if text != .plain {
      isUnusual += Array(repeating: false, count: number - isUnusual.count) + [true]
    }
    return text == .invisible ? CellText.withoutInvisible(spelling) : spelling
  }

  /// What a spelling means.
  subscript(number: Int?) -> Meaning {
    _read { if let number { yield meanings[number] } else { yield blank } }
  }
}
