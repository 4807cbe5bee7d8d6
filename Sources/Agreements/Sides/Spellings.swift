import Gazetteer
import Interning
import Loaders
import Messages
import Partnerships

/// What the spellings of one column mean: each is interned, and understood once, at first sight.
struct Spellings<Meaning> {
  private let understand: (ArraySlice<UInt8>) -> Meaning
  /// What the analyst has settled.
  private let decisions: Decisions?
  /// Whether markup, and letters of two alphabets in one word, are read and told.
  private let areWords: Bool
  private var interner = Interner()
  private var meanings: [Meaning] = []
  /// The meaning of a cell that is not there.
  private let blank: Meaning

  /// By number; only as many as there are up to the last spelling with a mark, and so mostly none.
  private var marks: [SpellingMarks] = []

  /// - Parameter areWords: false for a column whose spellings are compared letter for letter.
  /// - Parameter understand: is given a new spelling without its invisible characters and, of words, without the markup
  ///   of a web page; or what was decided for it; and once an empty one.
  init(
    decisions: Decisions? = nil, areWords: Bool = true,
    understand: @escaping (ArraySlice<UInt8>) -> Meaning
  ) {
    (self.understand, self.decisions, self.areWords) = (understand, decisions, areWords)
    blank = understand([])
  }

  /// The number of a spelling; -1 for a cell that is not there.
  /// - Parameter draft: is told of a spelling that is not plain text, mixes alphabets, has markup, or was read as a
  ///   decision has it.
  mutating func number(of field: Field, in record: RawRecord, for draft: inout Draft) -> Int32 {
    let cell = record[field]
    guard !cell.isEmpty else { return -1 }
    let (number, isNew) = interner.intern(record.bytes.span.extracting(cell.range))
    if isNew { meanings.append(understand(text(of: number, in: field))) }
    if number < marks.count {
      if marks[number].isUnusual { draft.hasUnusualText = true }
      if marks[number].mixesAlphabets { draft.warnings.insert(.lookAlikeLetters) }
      if marks[number].hasMarkup { draft.warnings.insert(.markup) }
      if marks[number].isDecided { draft.assumptions.insert(.decided) }
    }
    return Int32(truncatingIfNeeded: number)
  }

  /// The text to understand.
  private mutating func text(of number: Int, in field: Field) -> ArraySlice<UInt8> {
    let spelling = interner.bytes(number)
    let kind = CellText(spelling.span)
    if kind != .plain { mark(number, as: \.isUnusual) }
    let visible = kind == .invisible ? CellText.withoutInvisible(spelling) : spelling
    if let settled = settled(visible, number: number, in: field) { return settled }
    guard areWords else { return visible }
    let shown = MarkupText.shown(visible).map { CellText.withoutInvisible($0[...]) }
    if let shown {
      mark(number, as: \.hasMarkup)
      if let settled = settled(shown, number: number, in: field) { return settled }
    }
    let text = shown ?? visible
    if LookAlikeLetters(in: text) != nil { mark(number, as: \.mixesAlphabets) }
    return text
  }

  /// What the analyst has settled of a text.
  private mutating func settled(
    _ text: ArraySlice<UInt8>, number: Int, in field: Field
  ) -> ArraySlice<UInt8>? {
    guard let settled = decisions?.settled(text, of: field) else { return nil }
    mark(number, as: \.isDecided)
    return settled
  }

  private mutating func mark(_ number: Int, as mark: WritableKeyPath<SpellingMarks, Bool>) {
    while marks.count <= number { marks.append(SpellingMarks()) }
    marks[number][keyPath: mark] = true
  }

  /// What a spelling means.
  subscript(number: Int32) -> Meaning { number < 0 ? blank : meanings[Int(number)] }

  /// What a record's spelling means.
  mutating func meaning(of field: Field, in record: RawRecord, for draft: inout Draft) -> Meaning {
    let number = number(of: field, in: record, for: &draft)
    return self[number]
  }
}

/// What a record is told of a spelling beside its meaning.
private struct SpellingMarks {
  /// It is not plain text.
  var isUnusual = false
  /// A word of it has letters of two alphabets.
  var mixesAlphabets = false
  /// It has the markup of a web page.
  var hasMarkup = false
  /// It was read as a decision has it.
  var isDecided = false
}
