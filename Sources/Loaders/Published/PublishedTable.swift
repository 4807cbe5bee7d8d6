import CSVParsing
import Messages
import Partnerships

/// The rows of a `records.csv`, cell by cell.
struct PublishedTable {
  private let file: any ExportBytes
  private let delimiter: UInt8
  /// Whether text that looked like a formula has a `'` in front that is no part of it.
  private let isDefused: Bool
  /// Where behind a byte-order mark the text begins.
  private let start: Int

  /// What this program wrote is read back whole, however long a cell has become.
  private static let limits = CSVLimits(
    fieldBytes: 1 << 30, recordBytes: 1 << 31, columns: CSVLimits.default.columns, lineBreaks: 1 << 30)

  /// - Parameter delimiter: of the dialect for Excel a semicolon; its text is defused.
  init(_ file: some ExportBytes, delimiter: UInt8) throws {
    self.file = file
    self.delimiter = delimiter
    isDefused = delimiter == UInt8(ascii: ";")
    start = try file.bytes(3, at: 0) == [0xEF, 0xBB, 0xBF] ? 3 : 0
  }

  /// Gives each row below the header. The row is reused: keep nothing of it.
  /// - Throws: `UnusableExport` where a column is missing, or a row is not one of such a table.
  func forEachRow(_ body: (PublishedRow) throws -> Void) throws {
    var blocks = try ExportText(export: file, encoding: .utf8, start: start).blocks()
    var parser = CSVParser(delimiter: delimiter, limits: Self.limits)
    var row = PublishedRow(file: file.name)
    while try blocks.next({ parser.parse($0) }) { try deliver(&parser, &row, body) }
    parser.finish()
    try deliver(&parser, &row, body)
    if row.columns.isEmpty { throw UnusableExport(.input(.empty), in: file.name) }
  }

  private func deliver(
    _ parser: inout CSVParser, _ row: inout PublishedRow, _ body: (PublishedRow) throws -> Void
  ) throws {
    let batch = parser.batch
    row.bytes = batch.bytes
    for (index, record) in batch.records.enumerated() {
      let cells = (0..<record.fieldCount).map { batch.field(record: index, column: $0) }
      row.line = record.line
      if row.columns.isEmpty {
        row.columns = try columns(cells.map { String(decoding: batch.bytes[$0], as: UTF8.self) })
        continue
      }
      guard record.problem == nil, row.columns.allSatisfy({ $0 < cells.count }) else {
        throw row.problem(.file)
      }
      row.cells = row.columns.map { undefused(cells[$0], in: batch.bytes) }
      try body(row)
    }
    row.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }

  private func undefused(_ cell: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    isDefused && FormulaText.isDefused(bytes.span.extracting(cell))
      ? cell.lowerBound + 1..<cell.upperBound : cell
  }

  /// For each column where it stands; there may be others, in any order.
  private func columns(_ headers: [String]) throws -> [Int] {
    let missing = RecordRow.Column.allCases.filter { !headers.contains($0.name) }
    guard missing.isEmpty else {
      throw UnusableExport(.report(.columnsMissing(missing.map(\.name))), in: file.name)
    }
    return RecordRow.Column.allCases.compactMap { headers.firstIndex(of: $0.name) }
  }
}

/// A row of a `records.csv`.
struct PublishedRow {
  fileprivate let file: String
  /// By the raw value of the column: where in the row it stands.
  fileprivate var columns: [Int] = []
  /// By the raw value of the column: where in `bytes` its cell is.
  fileprivate var cells: [Range<Int>] = []
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate var line = 0

  fileprivate init(file: String) { self.file = file }

  subscript(column: RecordRow.Column) -> Range<Int> { cells[column.rawValue] }

  func text(_ column: RecordRow.Column) -> String { String(decoding: bytes[self[column]], as: UTF8.self) }

  func isEmpty(_ column: RecordRow.Column) -> Bool { self[column].isEmpty }

  /// The parts of a cell in which `;` stands between several; none of an empty cell.
  static func parts(of cell: ArraySlice<UInt8>) -> [String] {
    if cell.isEmpty { return [] }
    return cell.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// A cell that this version of the program does not write.
  func problem(_ column: RecordRow.Column) -> UnusableExport {
    UnusableExport(
      .report(.cellUnknown(value: cells.isEmpty ? "" : spelled(bytes[self[column]]))), in: file, line: line,
      column: column.name)
  }
}
