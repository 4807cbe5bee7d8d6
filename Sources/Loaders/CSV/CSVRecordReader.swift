import CSVParsing
import Messages
import Partnerships

/// Records of a CSV export: the rows below its header.
struct CSVRecordReader: RecordReader {
  let text: ExportText
  let dialect: CSVDialect
  let columns: HeaderMap

  func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    var blocks = try text.blocks()
    var offsets = try text.offsets()
    var parser = CSVParser(delimiter: dialect.delimiter, columns: dialect.columnCount)
    var record = RawRecord()
    let fields = columns.columns.enumerated().compactMap { field, column in column.map { (field, $0) } }
    while try blocks.next({ parser.parse($0) }) {
      try deliver(&parser, fields, &offsets, &record, body)
    }
    parser.finish()
    try deliver(&parser, fields, &offsets, &record, body)
  }

  /// - Parameter fields: the fields that have a column, by `Field.index`, with their columns.
  private func deliver(
    _ parser: inout CSVParser, _ fields: [(field: Int, column: Int)], _ offsets: inout FileOffsets,
    _ record: inout RawRecord, _ body: (inout RawRecord) throws -> Void
  ) throws {
    let batch = parser.batch
    let (lineAbove, cellCount) = (dialect.lineAboveRecords, dialect.headers.count)
    record.bytes = batch.bytes
    for (index, row) in batch.records.enumerated() where row.line > lineAbove {
      record.position = row.line
      record.byteOffset = try offsets.offset(of: row.byteOffset)
      record.problem =
        row.fieldCount == cellCount && row.problem == nil
        ? nil : Rejection(ofRow: index, in: batch, dialect.columnCount)
      record.isTotalRow = TotalRow.matches(index, in: batch)
      record.warnings = row.problem == .bareQuote ? RecordWarnings(.quotesLiteral) : RecordWarnings()
      for (field, column) in fields {
        let range = column < row.fieldCount ? batch.field(record: index, column: column) : 0..<0
        record.cells[field] = RawRecord.Cell(start: range.lowerBound, end: range.upperBound)
      }
      try body(&record)
    }
    var blankLine = RawRecord()
    for _ in 0..<batch.blankLines { try body(&blankLine) }
    record.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }
}
