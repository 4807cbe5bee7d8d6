import CSVParsing
import Messages

extension Rejection {
  /// What is wrong with a row of CSV: it is broken, or has more or fewer cells than the table has columns. Empty cells
  /// after the last column are no cells. nil where nothing is.
  init?(ofRow index: Int, in batch: borrowing CSVBatch, columns: ColumnCount, limits: CSVLimits) {
    let row = batch.records[index]
    switch row.problem {
    case .broken(let fault): self.init(.row(fault, limit: limits.limit(of: fault)))
    case .bareQuote, nil:
      guard row.fieldCount != columns.most else { return nil }
      let filled =
        (0..<row.fieldCount).last { !batch.field(record: index, column: $0).isEmpty }.map { $0 + 1 } ?? 0
      if columns.fits(row.fieldCount, filled: filled) { return nil }
      let expected = row.fieldCount < columns.fewest ? columns.fewest : columns.most
      self.init(.wrongFieldCount(found: row.fieldCount, expected: expected))
    }
  }
}
