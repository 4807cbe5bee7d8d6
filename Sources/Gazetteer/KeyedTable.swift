/// A reference table whose first column is a folded key and whose rows are sorted by it:
/// found by halving the bytes themselves, so that nothing is built at start.
struct KeyedTable: Sendable {
  let table: EmbeddedTable

  init(_ table: EmbeddedTable) { self.table = table }

  /// The offset of the first row whose key is not below `key`.
  private func lowerBound(_ key: [UInt8]) -> Int {
    var low = table.firstRow
    var high = table.count
    while low < high {
      var row = (low + high) / 2
      while row > low, table[row - 1] != UInt8(ascii: "\n") { row -= 1 }
      if precedes(rowAt: row, key) { low = endOfRow(row) } else { high = row }
    }
    return low
  }

  private func precedes(rowAt row: Int, _ key: [UInt8]) -> Bool {
    var offset = row
    for byte in key {
      let other = table[offset]
      if other == UInt8(ascii: ",") { return true }
      if other != byte { return other < byte }
      offset += 1
    }
    return false
  }

  private func endOfRow(_ row: Int) -> Int {
    var offset = row
    while offset < table.count, table[offset] != UInt8(ascii: "\n") { offset += 1 }
    return min(offset + 1, table.count)
  }

  /// A row of the table, whose cells become text only when they are asked for.
  struct Row {
    fileprivate let table: EmbeddedTable
    /// From the first cell behind the key to the end of the line.
    fileprivate let cells: Range<Int>

    /// The text of a cell, counted from the first one behind the key.
    subscript(cell: Int) -> String { table.text(range(of: cell)) }

    func bytes(_ cell: Int) -> [UInt8] { range(of: cell).map { table[$0] } }

    private func range(of cell: Int) -> Range<Int> {
      var start = cells.lowerBound
      for _ in 0..<cell { start = end(ofCellAt: start) + 1 }
      return start..<end(ofCellAt: start)
    }

    private func end(ofCellAt start: Int) -> Int {
      var offset = start
      while offset < cells.upperBound, table[offset] != UInt8(ascii: ","), table[offset] != UInt8(ascii: "\n")
      {
        offset += 1
      }
      return offset
    }
  }

  /// The first row that has this key.
  func row(for key: [UInt8]) -> Row? {
    guard !key.isEmpty, !key.contains(UInt8(ascii: ",")) else { return nil }
    return row(for: key, at: lowerBound(key))
  }

  /// Every row that has this key, in the table's order.
  func rows(for key: [UInt8]) -> [Row] {
    var rows: [Row] = []
    var next = row(for: key)
    while let row = next {
      rows.append(row)
      next = self.row(for: key, at: row.cells.upperBound)
    }
    return rows
  }

  private func row(for key: [UInt8], at start: Int) -> Row? {
    guard start < table.count, hasKey(key, rowAt: start) else { return nil }
    return Row(table: table, cells: (start + key.count + 1)..<endOfRow(start))
  }

  /// Whether any key begins with these bytes.
  func hasKey(beginning: [UInt8]) -> Bool {
    let row = lowerBound(beginning)
    return row + beginning.count <= table.count
      && beginning.indices.allSatisfy { table[row + $0] == beginning[$0] }
  }

  private func hasKey(_ key: [UInt8], rowAt row: Int) -> Bool {
    guard row + key.count < table.count, table[row + key.count] == UInt8(ascii: ",") else { return false }
    for (index, byte) in key.enumerated() where table[row + index] != byte { return false }
    return true
  }

  private func cells(from start: Int, to end: Int) -> [String] {
    var cells: [String] = []
    var cellStart = start
    for offset in start..<end where table[offset] == UInt8(ascii: ",") || table[offset] == UInt8(ascii: "\n")
    {
      cells.append(table.text(cellStart..<offset))
      cellStart = offset + 1
    }
    if cellStart < end { cells.append(table.text(cellStart..<end)) }
    return cells
  }

  /// Every row whose key has a number of bytes in the range, cells and all, the key among them; the others are passed
  /// over without being read. For suggestions and for tests, never on the way of a known spelling.
  func forEachRow(keyBytes: ClosedRange<Int> = 0...Int.max, _ body: (_ cells: [String]) -> Void) {
    forEachRange { key, end in if keyBytes.contains(key.count) { body(cells(from: key.lowerBound, to: end)) }
    }
  }

  /// Every row, behind its key.
  func forEachKeyedRow(_ body: (_ key: [UInt8], Row) -> Void) {
    forEachRange { key, end in
      body(key.map { table[$0] }, Row(table: table, cells: (key.upperBound + 1)..<end))
    }
  }

  private func forEachRange(_ body: (_ key: Range<Int>, _ endOfRow: Int) -> Void) {
    var start = table.firstRow
    while start < table.count {
      var keyEnd = start
      while table[keyEnd] != UInt8(ascii: ",") { keyEnd += 1 }
      let end = endOfRow(keyEnd)
      body(start..<keyEnd, end)
      start = end
    }
  }
}
