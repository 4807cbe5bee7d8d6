import Gazetteer
import Loaders
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
  private let name: String
  private let table: KnownTable
  /// Where the three columns stand.
  private let field: Int
  private let spelling: Int
  private let canonical: Int

  private static let fieldHeaders = ["field", "поле"]
  private static let spellingHeaders = ["as_spelled", "as spelled", "як написано"]
  private static let canonicalHeaders = ["canonical", "як читати"]

  /// How the header row spells the column of what is to be read instead.
  var canonicalHeader: String { table.headers[canonical] }

  /// - Throws: `UnusableExport` where no delimiter makes a header row of the first row, or a row is none of decisions.
  init(_ file: some ExportBytes, encoding: TextEncoding?, tell: (Diagnostic) -> Void) throws {
    let text = try Self.text(of: file, encoding: encoding, tell: tell)
    name = file.name
    let tables = try KnownTable.candidates(in: text)
    func column(_ headers: [String], in table: KnownTable) -> Int? {
      table.headers.firstIndex { headers.contains(Folding.folded($0)) }
    }
    for table in tables {
      guard let field = column(Self.fieldHeaders, in: table),
        let spelling = column(Self.spellingHeaders, in: table),
        let canonical = column(Self.canonicalHeaders, in: table)
      else { continue }
      (self.table, self.field, self.spelling, self.canonical) = (table, field, spelling, canonical)
      try readRows()
      return
    }
    let widest = tables.max { $0.headers.count < $1.headers.count }
    let cells = widest?.headers.prefix(5).map { spelled(Array($0.utf8)[...]) } ?? []
    throw UnusableExport(.decision(.noHeader(firstCells: cells)), in: name, line: widest?.headerLine)
  }

  /// UTF-8 is told by its form; `--encoding`, which is meant for the exports, helps with any other.
  private static func text(
    of file: some ExportBytes, encoding: TextEncoding?, tell: (Diagnostic) -> Void
  ) throws -> ExportText {
    let isUTF8 = try EncodingSniffer.isUTF8(file)
    let sniffed = try FormatSniffer.sniff(file, options: LoadingOptions(encoding: isUTF8 ? nil : encoding))
    if let remark = sniffed.encodingRemark {
      tell(.encodingConcluded(sniffed.text.encoding, by: remark, in: file.name))
    }
    return sniffed.text
  }

  private mutating func readRows() throws {
    let needed = max(field, spelling, canonical)
    // All cells, so that a row with nothing but a note is told from a blank one.
    try table.records(columns: Array(table.headers.indices), needed: needed + 1).forEachRecord { record in
      if let row = try row(record) { rows.append(row) }
    }
  }

  /// nil for a row of blank cells.
  private func row(_ record: RawRecord) throws(UnusableExport) -> Row? {
    if let problem = record.problem { throw unusable(problem, line: record.position) }
    if record.cells.allSatisfy(\.isEmpty) { return nil }
    let field = try text(self.field, of: record)
    let spelling = try text(self.spelling, of: record)
    let canonical = try text(self.canonical, of: record)
    guard let named = Self.field(named: field) else {
      throw UnusableExport(
        .decision(.fieldUnknown(spelled(field), known: Decisions.fields)), in: name, line: record.position,
        column: table.headers[self.field])
    }
    guard !Folding.fold(spelling).isEmpty else {
      throw UnusableExport(
        .decision(.noSpelling), in: name, line: record.position, column: table.headers[self.spelling])
    }
    return Row(line: record.position, field: named, spelling: spelling, canonical: canonical)
  }

  /// By its name for `--column`, or by a header that an export may have for it.
  private static func field(named text: ArraySlice<UInt8>) -> Field? {
    let name = String(decoding: text, as: UTF8.self)
    let field = Field(rawValue: name) ?? Headers.field(of: name)?.field
    return field.flatMap { Decisions.fields.contains($0) ? $0 : nil }
  }

  /// A cell without its invisible characters.
  private func text(_ column: Int, of record: RawRecord) throws(UnusableExport) -> ArraySlice<UInt8> {
    let cell = record.bytes[record.cells[column].range]
    switch CellText(cell.span) {
    case .plain: return cell
    case .invisible: return CellText.withoutInvisible(cell)
    case .control(let scalar):
      throw unusable(
        Rejection(.controlCharacter(cell: spelled(cell), scalar)), line: record.position, column: column)
    case .invalid:
      throw unusable(Rejection(.invalidEncoding(cell: spelled(cell))), line: record.position, column: column)
    }
  }

  private func unusable(_ rejection: Rejection, line: Int, column: Int? = nil) -> UnusableExport {
    UnusableExport(.notUnderstood(rejection), in: name, line: line, column: column.map { table.headers[$0] })
  }
}
