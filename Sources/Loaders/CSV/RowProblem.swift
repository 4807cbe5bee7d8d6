import CSVParsing
import Partnerships

extension RawRecord.Problem {
  /// What is wrong with a row of CSV: it is broken, or has more or fewer cells than the table has columns. Empty cells
  /// behind the last column are no cells. nil where nothing is.
  init?(ofRow index: Int, in batch: borrowing CSVBatch, _ columns: ColumnCount) {
    let row = batch.records[index]
    switch row.problem {
    case .textAfterQuote: self.init(broken: .textAfterQuote)
    case .unclosedQuote: self.init(broken: .unclosedQuote)
    case .tooLongField: self.init(tooLarge: .tooLongCell, CSVLimits.default.fieldBytes)
    case .tooLongRecord: self.init(tooLarge: .tooLongRow, CSVLimits.default.recordBytes)
    case .tooManyColumns: self.init(tooLarge: .tooManyCells, CSVLimits.default.columns)
    case .tooManyLines: self.init(tooLarge: .tooManyLineBreaks, CSVLimits.default.lineBreaks)
    case .bareQuote, nil:
      guard row.fieldCount != columns.most else { return nil }
      let filled =
        (0..<row.fieldCount).last { !batch.field(record: index, column: $0).isEmpty }.map { $0 + 1 } ?? 0
      if columns.fits(row.fieldCount, filled: filled) { return nil }
      let expected = row.fieldCount < columns.fewest ? columns.fewest : columns.most
      self.init(
        reason: .wrongFieldCount, value: String(row.fieldCount), candidates: [String(expected)])
    }
  }

  private init(broken fault: CSVFault) {
    self.init(reason: .brokenQuoting, value: fault.rawValue, candidates: [])
  }

  private init(tooLarge fault: CSVFault, _ limit: Int) {
    self.init(reason: .tooLarge, value: fault.rawValue, candidates: [String(limit)])
  }
}
