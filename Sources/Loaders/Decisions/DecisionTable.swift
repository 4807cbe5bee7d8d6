import CSVParsing
import Gazetteer
import Messages
import Partnerships

/// The rows of a file of decisions: CSV as exports are, with a header row of its own.
struct DecisionTable {
  struct Row {
    /// The physical line, from 1.
    let line: Int
    let field: Field
    /// As an export has it.
    let spelling: ArraySlice<UInt8>
    /// What is to be read instead; empty where the cell is to be read as blank.
    let canonical: ArraySlice<UInt8>
  }

  private(set) var rows: [Row] = []
  private let columns: Columns
  private let name: String

  /// How the header row spells the column of what is to be read instead.
  var canonicalHeader: String { columns.headers[columns.canonical] }

  init(
    _ file: some ExportBytes, encoding: TextEncoding?,
    tell: (Diagnostic) -> Void
  ) throws {
    let text = try Self.text(of: file, encoding: encoding, tell: tell)
    name = file.name
    columns = try Columns(of: text)
    var blocks = try text.blocks()
    var parser = CSVParser(delimiter: columns.delimiter, columns: columns.count)
    while try blocks.next({ parser.parse($0) }) {}
    parser.finish()
    let batch = parser.batch
    for index in 0..<batch.count where batch.records[index].line > columns.line {
      if let row = try row(index, of: batch) { rows.append(row) }
    }
  }

  /// UTF-8 is told by its form; `--encoding`, which is meant for the exports, helps with any other.
  private static func text(
    of file: some ExportBytes, encoding: TextEncoding?, tell: (Diagnostic) -> Void
  ) throws -> ExportText {
    let isUTF8 = try EncodingSniffer.isUTF8(file)
    let sniffed = try FormatSniffer.sniff(file, LoadingOptions(encoding: isUTF8 ? nil : encoding))
    if let remark = sniffed.encodingRemark {
      tell(.encodingConcluded(sniffed.text.encoding, remark, in: file.name))
    }
    return sniffed.text
  }

  /// nil for a row of blank cells.
  private func row(_ index: Int, of batch: borrowing CSVBatch) throws(UnusableExport) -> Row? {
    let record = batch.records[index]
    if let problem = Rejection(ofRow: index, in: batch, columns.count) {
      throw unusable(problem, line: record.line)
    }
    let cells = (0..<record.fieldCount).map { batch.bytes[batch.field(record: index, column: $0)] }
    if cells.allSatisfy(\.isEmpty) { return nil }
    let field = try text(columns.field, of: cells, record.line)
    let spelling = try text(columns.spelling, of: cells, record.line)
    let canonical = try text(columns.canonical, of: cells, record.line)
    guard let named = self.field(named: field) else {
      throw UnusableExport(
        .decision(.fieldUnknown(spelled(field), known: Decisions.fields)), in: name, line: record.line,
        column: columns.headers[columns.field])
    }
    guard !Folding.fold(spelling).isEmpty else {
      throw UnusableExport(
        .decision(.noSpelling), in: name, line: record.line, column: columns.headers[columns.spelling])
    }
    return Row(line: record.line, field: named, spelling: spelling, canonical: canonical)
  }

  /// By its name for `--column`, or by a header that an export may have for it.
  private func field(named text: ArraySlice<UInt8>) -> Field? {
    let name = String(decoding: text, as: UTF8.self)
    let field = Field(rawValue: name) ?? Headers.field(of: name)?.field
    return field.flatMap { Decisions.fields.contains($0) ? $0 : nil }
  }

  /// A cell without its invisible characters.
  private func text(
    _ column: Int, of cells: [ArraySlice<UInt8>], _ line: Int
  ) throws(UnusableExport) -> ArraySlice<UInt8> {
    let cell = column < cells.count ? cells[column] : []
    let header = columns.headers[column]
    switch CellText(cell.span) {
    case .plain: return cell
    case .invisible: return CellText.withoutInvisible(cell)
    case .control(let scalar):
      throw unusable(
        Rejection(.controlCharacter(cell: spelled(cell), scalar)), line: line, column: header)
    case .invalid:
      throw unusable(Rejection(.invalidEncoding(cell: spelled(cell))), line: line, column: header)
    }
  }

  private func unusable(_ rejection: Rejection, line: Int, column: String? = nil) -> UnusableExport {
    UnusableExport(.notUnderstood(rejection), in: name, line: line, column: column)
  }
}

extension DecisionTable {
  /// The header row: the first row that is not blank.
  private struct Columns {
    let delimiter: UInt8
    /// The physical line of the header row, from 1.
    let line: Int
    let headers: [String]
    let field: Int
    let spelling: Int
    let canonical: Int

    /// A row may end behind the last column that is read: a note need not be there.
    var count: ColumnCount {
      let lastRead = max(field, spelling, canonical)
      return ColumnCount(of: headers.enumerated().map { $0 <= lastRead ? $1 : "" })
    }

    private static let fieldHeaders = ["field", "поле"]
    private static let spellingHeaders = ["as_spelled", "as spelled", "як написано"]
    private static let canonicalHeaders = ["canonical", "як читати"]

    /// - Throws: `UnusableExport` where no delimiter makes a header row of it.
    init(of text: ExportText) throws {
      let head = try text.head(count: 1 << 16)
      let separator = SeparatorLine(head)
      let firstLine = separator == nil ? 1 : 2
      let splits = (separator.map { [$0.delimiter] } ?? DialectFinder.delimiters).map {
        HeadRows(head, isWhole: head.count < 1 << 16, delimiter: $0, firstLine: firstLine)
      }
      let first = splits.compactMap { split in split.rows.first { !$0.isBlank }.map { (split.delimiter, $0) }
      }
      for (delimiter, row) in first {
        let keys = row.cells.map { Folding.folded($0) }
        guard let field = keys.firstIndex(where: Self.fieldHeaders.contains),
          let spelling = keys.firstIndex(where: Self.spellingHeaders.contains),
          let canonical = keys.firstIndex(where: Self.canonicalHeaders.contains)
        else { continue }
        (self.delimiter, line, headers) = (delimiter, row.line, row.cells)
        (self.field, self.spelling, self.canonical) = (field, spelling, canonical)
        return
      }
      let widest = first.map(\.1).max { $0.cells.count < $1.cells.count }
      let cells = widest?.cells.prefix(5).map { spelled(Array($0.utf8)[...]) } ?? []
      throw UnusableExport(.decision(.noHeader(firstCells: cells)), in: text.name, line: widest?.line)
    }
  }
}
