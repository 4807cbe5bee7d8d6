import Gazetteer
import Interning
import Messages
import Partnerships

/// One record as it stands in an export: cells by field, as ranges of bytes, before anything is decided about it.
struct RawRecord {
  struct Cell {
    let start: Int
    let end: Int
    static let absent = Cell(start: 0, end: 0)
    var isEmpty: Bool { start == end }
    var range: Range<Int> { start..<end }
  }

  /// What a record says as spelled, in short; blank cells are left aside.
  struct Content {
    /// How many fields it fills.
    var fieldCount = 0
    /// Of these fields and their values.
    var digest = Digest()
  }

  /// UTF-8, shared with the reader.
  var bytes: [UInt8] = []
  /// By `Field.index`.
  var cells = [Cell](repeating: .absent, count: Field.allCases.count)
  /// The line (CSV, JSON Lines) or the element (JSON), from 1.
  var position = 0
  /// The partner's place in its hromada, from 1, in a nested list; 0 elsewhere.
  var part = 0
  var byteOffset = 0
  /// What is wrong with the record as such, before its cells are looked at.
  var problem: Rejection?
  var warnings = RecordWarnings()
  /// Whether it is a row of totals, and so no record (rule 1).
  var isTotalRow = false

  subscript(field: Field) -> Cell { cells[field.index] }

  /// What sort of text a cell is.
  func sort(of field: Field) -> CellText { CellText(bytes.span.extracting(self[field].range)) }

  /// The first field whose cell is text of a sort.
  func firstField(where matches: (CellText) -> Bool) -> Field? {
    Field.allCases.first { matches(sort(of: $0)) }
  }

  /// The letters of a cell that stand in words of another alphabet.
  func lookAlikeLetters(in field: Field) -> [Unicode.Scalar] {
    LookAlikeLetters(in: CellText.withoutInvisible(bytes[self[field].range]))?.letters ?? []
  }

  var content: Content {
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

  /// The cell as spelled; bytes that are not UTF-8 escaped.
  func text(_ field: Field) -> String {
    String(escaping: bytes[self[field].range])
  }
}
