import CSVParsing
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
        row.fieldCount == cellCount && row.problem == nil ? nil : problem(of: row, in: batch, index)
      record.isTotalRow = TotalRow.matches(index, in: batch)
      record.warnings = row.problem == .bareQuote ? RecordWarnings(.quotesLiteral) : RecordWarnings()
      for (field, column) in fields {
        let range = column < row.fieldCount ? batch.field(index, column) : 0..<0
        record.cells[field] = RawRecord.Cell(start: range.lowerBound, end: range.upperBound)
      }
      try body(&record)
    }
    var blankLine = RawRecord()
    for _ in 0..<batch.blankLines { try body(&blankLine) }
    record.bytes = []  // or the parser would have to copy them
    parser.removeAll()
  }

  /// A row that is broken, or has more or fewer cells than the table has columns; empty cells behind the last
  /// column are no cells.
  private func problem(
    of row: CSVRecord, in batch: borrowing CSVBatch, _ index: Int
  ) -> RawRecord.Problem? {
    switch row.problem {
    case .textAfterQuote: return Self.broken(.textAfterQuote)
    case .unclosedQuote: return Self.broken(.unclosedQuote)
    case .tooLongField: return Self.tooLarge(.tooLongCell, CSVLimits.default.fieldBytes)
    case .tooLongRecord: return Self.tooLarge(.tooLongRow, CSVLimits.default.recordBytes)
    case .tooManyColumns: return Self.tooLarge(.tooManyCells, CSVLimits.default.columns)
    case .tooManyLines: return Self.tooLarge(.tooManyLineBreaks, CSVLimits.default.lineBreaks)
    case .bareQuote, nil: break
    }
    let columnCount = dialect.columnCount
    guard row.fieldCount != columnCount.most else { return nil }
    let filled = (0..<row.fieldCount).last { !batch.field(index, $0).isEmpty }.map { $0 + 1 } ?? 0
    if columnCount.fits(row.fieldCount, filled: filled) { return nil }
    let expected = row.fieldCount < columnCount.fewest ? columnCount.fewest : columnCount.most
    return RawRecord.Problem(
      reason: .wrongFieldCount, value: String(row.fieldCount), candidates: [String(expected)])
  }

  private static func broken(_ fault: CSVFault) -> RawRecord.Problem {
    RawRecord.Problem(reason: .brokenQuoting, value: fault.rawValue, candidates: [])
  }

  private static func tooLarge(_ fault: CSVFault, _ limit: Int) -> RawRecord.Problem {
    RawRecord.Problem(reason: .tooLarge, value: fault.rawValue, candidates: [String(limit)])
  }
}
