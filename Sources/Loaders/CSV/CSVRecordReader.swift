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
    while try blocks.next({ parser.parse($0) }) {
      try deliver(&parser, &record, body)
    }
    parser.finish()
    try deliver(&parser, &record, body)
  }

  private func deliver(
    _ parser: inout CSVParser, _ record: inout RawRecord, _ body: (inout RawRecord) throws -> Void
  ) throws {
    record.bytes = parser.batch.bytes
    for index in 0..<parser.batch.count where parser.batch.records[index].line > dialect.headerLine {
      fill(&record, from: parser.batch, index)
      try body(&record)
    }
    record.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }

  private func fill(_ record: inout RawRecord, from batch: borrowing CSVBatch, _ index: Int) {
    let row = batch.records[index]
    record.position = row.line
    record.byteOffset = row.byteOffset + textStart
    record.problem = problem(of: row, in: batch, index)
    record.warnings = row.problem == .bareQuote ? RecordWarnings(.quotesLiteral) : RecordWarnings()
    for (field, column) in columns.columns.enumerated() {
      guard let column, column < row.fieldCount else {
        record.cells[field] = .absent
        continue
      }
      let range = batch.field(index, column)
      record.cells[field] = RawRecord.Cell(start: range.lowerBound, end: range.upperBound)
    }
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
