import CReferenceTables

/// A reference table whose rows are entities, numbered by their place and sorted by their first column, a code.
struct EntityTable<Column: TableColumn>: Sendable {
  let table: EmbeddedTable
  private let starts: [Int]

  init(_ name: ReferenceTableName) {
    table = EmbeddedTable(name)
    var starts: [Int] = []
    var offset = table.firstRow
    while offset < table.count {
      starts.append(offset)
      offset = table.endOfRow(offset)
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  subscript(index: Int) -> TableRow<Column> { TableRow(of: table, at: starts[index]) }

  var rows: some Collection<TableRow<Column>> { starts.lazy.map { TableRow(of: table, at: $0) } }

  /// The number of the row with this code, written as the table has it.
  func index(code: String) -> Int? {
    let code = Array(code.utf8)
    let index = firstIndex(notBelow: code)
    return index < count && table.hasKey(code, at: starts[index]) ? index : nil
  }

  /// The number of the first row whose code begins so.
  func index(codeBeginning beginning: some Sequence<UInt8>) -> Int? {
    let beginning = Array(beginning)
    let index = firstIndex(notBelow: beginning)
    return index < count && table.hasKey(beginning: beginning, at: starts[index]) ? index : nil
  }

  private func firstIndex(notBelow code: [UInt8]) -> Int {
    starts.indices.partition { !table.key(at: starts[$0], precedes: code) }
  }
}
