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
  /// Where the columns stand, in the order of `headers`.
  private let columns: [Int]

  /// The fields that name somebody: decisions are made for these.
  private static let fields: [Field] = [
    .country, .countryCode, .region, .regionCode, .hromada, .hromadaCode, .partner,
  ]
  /// What a header row calls the columns: the field, the spelling, and what is to be read instead.
  private static let headers = [
    ["field", "поле"], ["as_spelled", "as spelled", "як написано"], ["canonical", "як читати"],
  ]

  /// How the header row spells the column of what is to be read instead.
  var canonicalHeader: String { table.headers[columns[2]] }

  /// - Throws: `UnusableExport` where no delimiter makes a header row of the first row, or a row is none of decisions.
  init(_ file: some ExportBytes, encoding: TextEncoding?, tell: (Diagnostic) -> Void) throws {
    let text = try Self.text(of: file, encoding: encoding, tell: tell)
    name = file.name
    let tables = try KnownTable.candidates(in: text)
    for table in tables {
      let columns = Self.headers.compactMap { names in
        table.headers.firstIndex { names.contains(Folding.folded($0)) }
      }
      guard columns.count == Self.headers.count else { continue }
      (self.table, self.columns) = (table, columns)
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
    // All cells, so that a row with nothing but a note is told from a blank one.
    let records = table.records(columns: Array(table.headers.indices), needed: (columns.max() ?? 0) + 1)
    try records.forEachRecord { record in
      if let problem = record.problem { throw unusable(.notUnderstood(problem), line: record.position) }
      if record.cells.allSatisfy(\.isEmpty) { return }
      rows.append(try row(record, cells: columns.map { try text($0, of: record) }))
    }
  }

  /// - Parameter cells: in the order of `headers`.
  private func row(_ record: RawRecord, cells: [ArraySlice<UInt8>]) throws(UnusableExport) -> Row {
    guard let field = Self.field(named: cells[0]) else {
      throw unusable(
        .decision(.fieldUnknown(spelled(cells[0]), known: Self.fields)), line: record.position,
        column: columns[0])
    }
    guard !Folding.fold(cells[1]).isEmpty else {
      throw unusable(.decision(.noSpelling), line: record.position, column: columns[1])
    }
    return Row(line: record.position, field: field, spelling: cells[1], canonical: cells[2])
  }

  /// By its name for `--column`, or by a header that an export may have for it.
  private static func field(named text: ArraySlice<UInt8>) -> Field? {
    let name = String(decoding: text, as: UTF8.self)
    let field = Field(rawValue: name) ?? Headers.field(of: name)?.field
    return field.flatMap { fields.contains($0) ? $0 : nil }
  }

  /// A cell without its invisible characters.
  private func text(_ column: Int, of record: RawRecord) throws(UnusableExport) -> ArraySlice<UInt8> {
    let cell = record.bytes[record.cells[column].range]
    switch CellText(cell.span) {
    case .plain: return cell
    case .invisible: return CellText.withoutInvisible(cell)
    case .control(let scalar):
      let rejection = Rejection(.controlCharacter(cell: spelled(cell), scalar))
      throw unusable(.notUnderstood(rejection), line: record.position, column: column)
    case .invalid:
      let rejection = Rejection(.invalidEncoding(cell: spelled(cell)))
      throw unusable(.notUnderstood(rejection), line: record.position, column: column)
    }
  }

  private func unusable(
    _ message: Diagnostic.Message, line: Int, column: Int? = nil
  ) -> UnusableExport {
    UnusableExport(message, in: name, line: line, column: column.map { table.headers[$0] })
  }
}
