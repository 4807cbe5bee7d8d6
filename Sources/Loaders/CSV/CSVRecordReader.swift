package import CSVParsing
import Messages
import Partnerships

/// The records of a CSV table: the rows below its header, with the cells of the columns that are asked for.
package struct CSVRecordReader: RecordReader {
  private let text: ExportText
  private let lineAbove: Int
  private let delimiter: UInt8
  private let columnCount: ColumnCount
  /// By what is asked for, the column; nil where the table has none.
  private let columns: [Int?]
  private let limits: CSVLimits
  /// How the rows of an export are understood; nil for a table of this program's own form, in which each is a record.
  private let plan: TablePlan?

  /// - Parameter line: the physical line of the header row, or the one above a table without one; 0 for none.
  /// - Parameter columns: by the index of what is asked for, such as `Field.index`, the column that it stands in.
  package init(
    _ text: ExportText, below line: Int, delimiter: UInt8, columnCount: ColumnCount, columns: [Int?],
    limits: CSVLimits = .default
  ) {
    self.init(
      text, below: line, delimiter: delimiter, columnCount: columnCount, columns: columns, limits: limits,
      plan: nil)
  }

  init(
    _ text: ExportText, below line: Int, delimiter: UInt8, columnCount: ColumnCount, columns: [Int?],
    limits: CSVLimits = .default, plan: TablePlan?
  ) {
    (self.text, lineAbove, self.delimiter) = (text, line, delimiter)
    (self.columnCount, self.columns, self.limits, self.plan) = (columnCount, columns, limits, plan)
  }

  package func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    var blocks = try text.blocks()
    var offsets = try text.offsets()
    var parser = CSVParser(
      delimiter: delimiter, columns: columnCount, limits: limits,
      looksLikeRow: plan.flatMap { RowEvidence(delimiter: delimiter, headers: $0.headers) }?.test)
    var record = RawRecord(cellCount: columns.count)
    let wanted = TableRows.present(columns)
    var rows = plan.map(TableRows.init)
    while try blocks.next({ parser.parse($0) }) {
      try deliver(&parser, wanted: wanted, rows: &rows, offsets: &offsets, record: &record, body)
    }
    parser.finish()
    try deliver(&parser, wanted: wanted, rows: &rows, offsets: &offsets, record: &record, body)
  }

  private func deliver(
    _ parser: inout CSVParser, wanted: [(cell: Int, column: Int)], rows: inout TableRows?,
    offsets: inout FileOffsets, record: inout RawRecord, _ body: (inout RawRecord) throws -> Void
  ) throws {
    let batch = parser.batch
    let (lineAbove, cellCount) = (lineAbove, columnCount.most)
    record.bytes = batch.bytes
    for (index, row) in batch.records.enumerated() where row.line > lineAbove {
      record.position = row.line
      record.byteOffset = try offsets.offset(of: row.byteOffset)
      forgetFilled(&record)
      let isBroken = row.problem != nil && row.problem != .bareQuote
      if !isBroken { try rows?.classify(index, in: batch, record: &record) }
      record.problem =
        row.fieldCount == cellCount && row.problem == nil || record.nonRecord != nil
        ? nil : Rejection(ofRow: index, in: batch, columns: columnCount, limits: limits)
      record.warnings = row.problem == .bareQuote ? RecordWarnings(.quotesLiteral) : RecordWarnings()
      for (cell, column) in rows?.columns ?? wanted {
        record.cells[cell] = RawRecord.Cell(
          column < row.fieldCount ? batch.field(record: index, column: column) : 0..<0)
      }
      if record.nonRecord == nil, record.problem == nil { rows?.fill(&record) }
      try body(&record)
    }
    var blankLine = RawRecord(cellCount: columns.count)
    blankLine.nonRecord = .blank
    for _ in 0..<batch.blankLines { try body(&blankLine) }
    rows?.keep(of: record.bytes)
    record.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }

  /// What was found out about the row before, and its cells that no column has: their bytes may be gone.
  private func forgetFilled(_ record: inout RawRecord) {
    (record.nonRecord, record.declaredTotal, record.loneText) = (nil, nil, nil)
    record.isFilledDown = false
    if plan == nil { return }
    for field in FilledDown.fields where columns[field.index] == nil { record.cells[field.index] = .absent }
  }
}
