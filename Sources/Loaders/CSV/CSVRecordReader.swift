import CSVParsing
import Partnerships

/// Records of a CSV export: the rows below its header.
struct CSVRecordReader: RecordReader {
  let export: any ExportBytes
  let encoding: InputReport.Encoding
  let textStart: Int
  let dialect: CSVDialect
  let columns: HeaderMap

  func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    var blocks = try TextBlocks(export, encoding, startingAt: textStart)
    var parser = CSVParser(delimiter: dialect.delimiter)
    var record = RawRecord()
    let fields = columns.columns.enumerated().compactMap { field, column in column.map { (field, $0) } }
    while try blocks.next({ parser.parse($0) }) {
      try deliver(&parser, fields, &record, body)
    }
    parser.finish()
    try deliver(&parser, fields, &record, body)
  }

  /// - Parameter fields: the fields that have a column, by `Field.index`, with their columns.
  private func deliver(
    _ parser: inout CSVParser, _ fields: [(field: Int, column: Int)], _ record: inout RawRecord,
    _ body: (inout RawRecord) throws -> Void
  ) throws {
    let batch = parser.batch
    let (headerLine, cellCount) = (dialect.headerLine, dialect.headers.count)
    record.bytes = batch.bytes
    for (index, row) in batch.records.enumerated() where row.line > headerLine {
      record.position = row.line
      record.byteOffset = row.byteOffset + textStart
      record.problem =
        row.fieldCount == cellCount && row.problem == nil ? nil : problem(of: row, in: batch, index)
      record.warnings = row.problem == .bareQuote ? RecordWarnings(.quotesLiteral) : RecordWarnings()
      for (field, column) in fields {
        let range = column < row.fieldCount ? batch.field(index, column) : 0..<0
        record.cells[field] = RawRecord.Cell(start: range.lowerBound, end: range.upperBound)
      }
      try body(&record)
    }
    record.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }

  /// A row with more or fewer cells than the header; empty cells behind the last column are no cells.
  private func problem(
    of row: CSVRecord, in batch: borrowing CSVBatch, _ index: Int
  ) -> RawRecord.Problem? {
    switch row.problem {
    case .textAfterQuote, .unclosedQuote:
      return RawRecord.Problem(reason: .brokenQuoting, value: "", candidates: [])
    case .tooLongField, .tooLongRecord, .tooManyColumns, .tooManyLines:
      return RawRecord.Problem(reason: .tooLarge, value: "", candidates: [])
    case .bareQuote, nil: break
    }
    let expected = dialect.headers.count
    guard row.fieldCount != expected else { return nil }
    if row.fieldCount > expected,
      (expected..<row.fieldCount).allSatisfy({ batch.field(index, $0).isEmpty })
    {
      return nil
    }
    return RawRecord.Problem(
      reason: .wrongFieldCount, value: String(row.fieldCount), candidates: [String(expected)])
  }
}
