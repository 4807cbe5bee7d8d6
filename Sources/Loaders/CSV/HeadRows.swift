import CSVParsing

/// The first rows of an export, as one delimiter splits them.
struct HeadRows {
  struct Row {
    /// The physical line of its first byte, from 1.
    let line: Int
    /// Of a row whose quotation marks are broken: the line as it stands, as its only cell.
    let cells: [String]
    /// How many cells there are up to the last one with something in it.
    let filledCount: Int
    var isBlank: Bool { filledCount == 0 }
  }

  let delimiter: UInt8
  let rows: [Row]

  /// - Parameter head: the beginning of the text, without a byte-order mark.
  /// - Parameter isWhole: whether the text ends with it; otherwise its last row is cut off somewhere.
  /// - Parameter firstLine: rows begin on this line or below.
  init(_ head: [UInt8], isWhole: Bool, delimiter: UInt8, firstLine: Int) {
    self.delimiter = delimiter
    var parser = CSVParser(delimiter: delimiter)
    parser.parse(head.span)
    parser.finish()
    let batch = parser.batch
    var rows: [Row] = []
    for index in 0..<batch.count where batch.records[index].line >= firstLine {
      let record = batch.records[index]
      var cells = (0..<record.fieldCount).map {
        String(escaping: batch.bytes[batch.field(record: index, column: $0)])
      }
      if cells.isEmpty { cells = [spelled(head[record.byteOffset..<record.byteOffset + record.byteCount])] }
      let filledCount = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
      rows.append(Row(line: record.line, cells: cells, filledCount: filledCount))
    }
    if !isWhole, rows.count > 1 { rows.removeLast() }
    self.rows = rows
  }

  /// Whether most of the rows below a header row have its number of cells: no other delimiter splits rows evenly,
  /// however often it stands in their text.
  func fitsMost(below header: Int) -> Bool {
    let columns = ColumnCount(of: rows[header].cells)
    let below = rows[(header + 1)...]
    return below.count { columns.fits($0.cells.count, filled: $0.filledCount) } * 2 >= below.count
  }

  private static let rowsSampled = 50

  /// By column, the cells of the first rows below one; -1 for all.
  func samples(below row: Int) -> [[String]] {
    let rows = rows.dropFirst(row + 1).prefix(Self.rowsSampled)
    let width = rows.map(\.cells.count).max() ?? 0
    return (0..<width).map { column in rows.map { column < $0.cells.count ? $0.cells[column] : "" } }
  }

  /// The commonest number of cells in a row, and in how many rows it is; of equally common ones the largest.
  var commonestCount: (cells: Int, rows: Int) {
    let rowsOfCount = Dictionary(grouping: rows, by: \.cells.count).mapValues(\.count)
    let best = rowsOfCount.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { (cells: $0.key, rows: $0.value) } ?? (0, 0)
  }
}
