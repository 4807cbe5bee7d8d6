import Gazetteer
public import Interning
public import Messages
public import Partnerships

/// One record as it stands in an export: cells as ranges of bytes, before anything is decided about it.
public struct RawRecord {
  public struct Cell: BitwiseCopyable {
    public let start: Int
    public let end: Int
    @inlinable public init(_ range: Range<Int>) { (start, end) = (range.lowerBound, range.upperBound) }
    @inlinable public static var absent: Cell { Cell(0..<0) }
    @inlinable public var isEmpty: Bool { start == end }
    @inlinable public var range: Range<Int> { start..<end }
  }

  /// What a record says as spelled, in short; blank cells are left aside.
  public struct Content {
    /// How many fields it fills.
    public var fieldCount = 0
    /// Of these fields and their values.
    public var digest = Digest()
  }

  /// UTF-8, shared with the reader.
  public var bytes: [UInt8] = []
  /// By the index of what was asked for: for exports by `Field.index`.
  public var cells: [Cell]
  /// The line (CSV, JSON Lines) or the element (JSON), from 1; 0 for a line with nothing in it.
  public var position = 0
  /// The partner's index in its hromada, from 1, in a nested list; 0 elsewhere.
  public var part = 0
  public var byteOffset = 0
  /// What is wrong with the record as such, before its cells are looked at.
  package var problem: Rejection?
  public var warnings = RecordWarnings()
  /// What it is instead of a record (rule 1); nil for a record.
  public var nonRecord: NonRecord?
  /// How many records a row of totals says there are.
  package var declaredTotal: Int?
  /// What stands alone in a row that is no record.
  package var loneText: String?
  /// Whether a cell of it was blank, and was read from the rows above (rule 22).
  public var isFilledDown = false
  /// How its sides were arranged since it was read.
  package private(set) var arrangement = Arrangement.asSpelled

  /// Which side the cells of a record belong to.
  package enum Arrangement: Sendable {
    /// As the headers say.
    case asSpelled
    /// The hromada stands in the partner's columns, and the partner in the hromada's.
    case sidesExchanged
    /// The column for the partner's country is that of the hromada.
    case countryMoved
  }

  package init(cellCount: Int = Field.allCases.count) {
    cells = [Cell](repeating: .absent, count: cellCount)
  }

  @inlinable public subscript(field: Field) -> Cell { cells[field.index] }

  /// What kind of text a cell is.
  public func textKind(of field: Field) -> CellText { CellText(bytes.span.extracting(self[field].range)) }

  /// The first field whose cell is text of a kind.
  package func firstField(where matches: (CellText) -> Bool) -> Field? {
    Field.allCases.first { matches(textKind(of: $0)) }
  }

  /// The letters of a cell that stand in words of another alphabet.
  package func lookAlikeLetters(in field: Field) -> [Unicode.Scalar] {
    LookAlikeLetters(in: CellText.withoutInvisible(bytes[self[field].range]))?.letters ?? []
  }

  /// Whether a cell has the markup of a web page.
  package func hasMarkup(in field: Field) -> Bool {
    MarkupText.shown(CellText.withoutInvisible(bytes[self[field].range])) != nil
  }

  public var content: Content {
    let bytes = bytes.span
    let cells = cells.span
    var content = Content()
    for field in cells.indices where !cells[field].isEmpty {
      let value = bytes.extracting(cells[field].range)
      if Blank.matches(cell: value) { continue }
      content.fieldCount += 1
      content.digest.combine(UInt64(field))
      content.digest.combine(value)
    }
    return content
  }

  /// Arranges the sides of a record that stands as it was read; only the places of its cells are exchanged.
  package mutating func arrange(_ new: Arrangement) {
    if new == .asSpelled { return restoreSides() }
    precondition(arrangement == .asSpelled)
    exchangeCells(new)
    arrangement = new
  }

  /// Puts the cells back where they were read: readers fill only those that an export has columns for.
  package mutating func restoreSides() {
    if arrangement == .asSpelled { return }
    exchangeCells(arrangement)
    arrangement = .asSpelled
  }

  private mutating func exchangeCells(_ arrangement: Arrangement) {
    if arrangement == .sidesExchanged { cells.swapAt(Field.hromada.index, Field.partner.index) }
    cells.swapAt(Field.hromadaCountry.index, Field.country.index)
    cells.swapAt(Field.hromadaCountryCode.index, Field.countryCode.index)
  }

  /// The cell as spelled; bytes that are not UTF-8 escaped.
  package func text(_ field: Field) -> String {
    String(escaping: bytes[self[field].range])
  }
}
