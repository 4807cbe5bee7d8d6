import Agreements
import Loaders
import Messages
import Partnerships

/// The rows of a `records.csv`, cell by cell.
struct PublishedTable {
  private let name: String
  private let table: KnownTable
  /// By `RecordRow.Column.rawValue`; there may be others, in any order.
  private let columns: [Int]
  /// Whether text that looked like a formula has a `'` in front that is no part of it.
  private let isEscaped: Bool

  /// - Parameter delimiter: of the dialect for Excel a semicolon; its text is escaped.
  /// - Throws: `UnusableExport` where a column is missing.
  init(_ file: some ExportBytes, delimiter: UInt8) throws {
    name = file.name
    isEscaped = delimiter == UInt8(ascii: ";")
    guard let table = try KnownTable.candidates(in: ExportText(utf8: file), delimiter: delimiter).first else {
      throw UnusableExport(.input(.empty), in: file.name)
    }
    let all = RecordRow.Column.allCases
    let missing = all.filter { !table.headers.contains($0.name) }
    guard missing.isEmpty else {
      throw UnusableExport(.report(.columnsMissing(missing.map(\.name))), in: file.name)
    }
    self.table = table
    columns = all.compactMap { table.headers.firstIndex(of: $0.name) }
  }

  /// Gives each row below the header. The row is reused: keep nothing of it.
  /// - Throws: `UnusableExport` where a row is not one of such a table.
  func forEachRow(_ body: (PublishedRow) throws -> Void) throws {
    let needed = (columns.max() ?? -1) + 1
    try table.records(columns: columns, needed: needed, isOwn: true).forEachRecord { record in
      if record.position == 0 { return }  // a blank line
      let row = PublishedRow(record, file: name, isEscaped: isEscaped)
      guard record.problem == nil, record.warnings.isEmpty else { throw row.problem(.file) }
      try body(row)
    }
  }
}

/// A row of a `records.csv`.
struct PublishedRow {
  private let file: String
  private let line: Int
  private let cells: [RawRecord.Cell]
  private let isEscaped: Bool
  let bytes: [UInt8]

  fileprivate init(_ record: RawRecord, file: String, isEscaped: Bool) {
    (self.file, self.isEscaped) = (file, isEscaped)
    (line, cells, bytes) = (record.position, record.cells, record.bytes)
  }

  /// Where in `bytes` a cell is.
  subscript(column: RecordRow.Column) -> Range<Int> {
    let cell = cells[column.rawValue].range
    return isEscaped && FormulaText.isEscaped(bytes.span.extracting(cell))
      ? cell.lowerBound + 1..<cell.upperBound : cell
  }

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
      .report(.cellUnknown(value: spelled(bytes[self[column]]))), in: file, line: line, column: column.name)
  }
}
