/// What the spellings of one column mean: each is interned, and understood once, at first sight.
struct Spellings<Meaning> {
  private var interner = Interner()
  private var meanings: [Meaning] = []
  /// The meaning of a cell that is not there.
  private let blank: Meaning
  /// Whether a spelling was met that is not UTF-8.
  private(set) var hasInvalidText = false

  init(blank: Meaning) { self.blank = blank }

  /// The number of a spelling; nil for a cell that is not there.
  mutating func number(
    of cell: RawRecord.Cell, in bytes: borrowing Span<UInt8>, understand: (ArraySlice<UInt8>) -> Meaning
  ) -> Int? {
    guard !cell.isEmpty else { return nil }
    let (number, isNew) = interner.intern(bytes.extracting(cell.range))
    if isNew {
      let text = interner.bytes(number)
      if String(validating: text, as: UTF8.self) == nil { hasInvalidText = true }
      meanings.append(understand(text))
    }
    return number
  }

  /// What a spelling means.
  subscript(number: Int?) -> Meaning {
    _read { if let number { yield meanings[number] } else { yield blank } }
  }

  func text(_ number: Int?) -> String {
    number.map { String(decoding: interner.bytes($0), as: UTF8.self) } ?? ""
  }
}
