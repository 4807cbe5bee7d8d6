import CSVParsing

/// How a CSV export is written, and where its table begins.
struct CSVDialect {
  let delimiter: UInt8
  let delimiterIsGuessed: Bool
  /// The physical line of the header row, from 1; nil for a table without one.
  let headerLine: Int?
  /// Records begin below this physical line: that of the header row or of `sep=`; 0 where there is neither.
  let lineAboveRecords: Int
  /// Of a table without a header row: the numbers of its columns, from 1.
  let headers: [String]
  let columnCount: ColumnCount
  /// Rows above the header row with something in them, and with empty cells only (rule 1).
  let titleRows: Int
  let emptyRows: Int
  /// By column, the cells of the first records.
  let samples: [[String]]
}

extension CSVDialect {
  /// The table below the row at an index.
  init(_ rows: HeadRows, header: Int, delimiterIsGuessed: Bool) {
    let above = rows.rows[..<header]
    self.init(
      delimiter: rows.delimiter, delimiterIsGuessed: delimiterIsGuessed, headerLine: rows.rows[header].line,
      lineAboveRecords: rows.rows[header].line, headers: rows.rows[header].cells,
      columnCount: ColumnCount(of: rows.rows[header].cells), titleRows: above.count { !$0.isBlank },
      emptyRows: above.count(where: \.isBlank), samples: rows.samples(below: header))
  }

  /// A table without a header row, as wide as most of its rows are.
  init(_ rows: HeadRows, below line: Int, delimiterIsGuessed: Bool) {
    let numbers = (0..<rows.commonestCount.cells).map { String($0 + 1) }
    self.init(
      delimiter: rows.delimiter, delimiterIsGuessed: delimiterIsGuessed, headerLine: nil,
      lineAboveRecords: line, headers: numbers, columnCount: ColumnCount(of: numbers), titleRows: 0,
      emptyRows: 0, samples: rows.samples(below: -1))
  }
}
