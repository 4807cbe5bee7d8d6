/// A row of a reference table, whose cells become text only when they are asked for.
struct TableRow<Column: TableColumn> {
  private let table: EmbeddedTable
  /// Where its bytes lie, the line break among them.
  let line: Range<Int>
  /// Where the bytes of its first cell lie.
  let key: Range<Int>

  init(of table: EmbeddedTable, at start: Int) {
    self.table = table
    line = start..<table.endOfRow(start)
    key = start..<table.endOfCell(start)
  }

  /// The text of a cell.
  subscript(column: Column) -> String { table.text(range(of: column)) }

  /// The bytes of a cell.
  func bytes(_ column: Column) -> [UInt8] { table.bytes(range(of: column)) }

  private func range(of column: Column) -> Range<Int> {
    var cell = key
    for _ in 0..<column.rawValue {
      let start = cell.upperBound + 1
      cell = start..<table.endOfCell(start)
    }
    return cell
  }
}
