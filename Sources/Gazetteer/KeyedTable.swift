import CReferenceTables

/// A reference table whose first column is a folded key and whose rows are sorted by it:
/// found by halving the bytes themselves, so that nothing is built at start.
struct KeyedTable<Column: TableColumn>: Sendable {
  let table: EmbeddedTable

  init(_ name: ReferenceTableName) { table = EmbeddedTable(name) }

  /// The first row that has this key.
  func row(for key: [UInt8]) -> TableRow<Column>? {
    guard !key.isEmpty, !key.contains(UInt8(ascii: ",")) else { return nil }
    return row(for: key, at: firstRow(notBelow: key))
  }

  /// Every row that has this key, in the table's order.
  func rows(for key: [UInt8]) -> [TableRow<Column>] {
    var rows: [TableRow<Column>] = []
    var next = row(for: key)
    while let row = next {
      rows.append(row)
      next = self.row(for: key, at: row.line.upperBound)
    }
    return rows
  }

  /// Whether any key begins with these bytes.
  func hasKey(beginning: [UInt8]) -> Bool {
    table.hasKey(beginning: beginning, at: firstRow(notBelow: beginning))
  }

  /// Every row whose key has a number of bytes in the range; the others are passed over without being read. For
  /// suggestions and for tables of which all is needed, never on the way of a known spelling.
  func forEachRow(keyBytes: ClosedRange<Int> = 0...Int.max, _ body: (TableRow<Column>) -> Void) {
    var start = table.firstRow
    while start < table.count {
      let row = TableRow<Column>(of: table, at: start)
      if keyBytes.contains(row.key.count) { body(row) }
      start = row.line.upperBound
    }
  }

  /// What rows stand for whose keys are close to this one, the closest first, at most three.
  /// - Parameter id: what a row stands for; nil for one that is no suggestion.
  func closest<ID: Hashable>(to key: [UInt8], _ id: (TableRow<Column>) -> ID?) -> [ID] {
    var closest = ClosestNames<ID>(to: key)
    forEachRow(keyBytes: closest.keyBytes) { row in
      if let id = id(row) { closest.consider(table.bytes(row.key), for: id) }
    }
    return closest.best(3)
  }

  /// The offset of the first row whose key is not below `key`.
  private func firstRow(notBelow key: [UInt8]) -> Int {
    (table.firstRow..<table.count).partition { offset in
      !table.key(at: table.row(around: offset), precedes: key)
    }
  }

  private func row(for key: [UInt8], at start: Int) -> TableRow<Column>? {
    table.hasKey(key, at: start) ? TableRow(of: table, at: start) : nil
  }
}
