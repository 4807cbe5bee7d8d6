/// A reference table whose rows are entities, numbered by their place and sorted by their first column, a code.
struct EntityTable: Sendable {
  private let table: EmbeddedTable
  /// The offset of each row, and the table's end.
  private let offsets: [Int]

  init(_ table: EmbeddedTable) {
    self.table = table
    var offsets: [Int] = []
    var offset = table.firstRow
    while offset < table.count {
      offsets.append(offset)
      while offset < table.count, table[offset] != UInt8(ascii: "\n") { offset += 1 }
      offset += 1
    }
    offsets.append(table.count)
    self.offsets = offsets
  }

  var count: Int { offsets.count - 1 }

  /// The text of one cell.
  func cell(_ column: Int, of row: Int) -> String {
    var start = offsets[row]
    let end = offsets[row + 1]
    var remaining = column
    while remaining > 0 {
      while table[start] != UInt8(ascii: ",") { start += 1 }
      start += 1
      remaining -= 1
    }
    var stop = start
    while stop < end, table[stop] != UInt8(ascii: ","), table[stop] != UInt8(ascii: "\n") { stop += 1 }
    return table.text(start..<stop)
  }

  /// The row whose first cell is this code, written as the table has it.
  func row(code: String) -> Int? { row(Array(code.utf8), isWhole: true) }

  /// The row whose first cell begins so; of several, any.
  func row(codeBeginning: some Sequence<UInt8>) -> Int? { row(Array(codeBeginning), isWhole: false) }

  private func row(_ code: [UInt8], isWhole: Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      switch compare(row: middle, code, isWhole: isWhole) {
      case 0: return middle
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  private func compare(row: Int, _ code: [UInt8], isWhole: Bool) -> Int {
    var offset = offsets[row]
    for byte in code {
      let other = table[offset]
      if other == UInt8(ascii: ",") { return -1 }
      if other != byte { return other < byte ? -1 : 1 }
      offset += 1
    }
    return !isWhole || table[offset] == UInt8(ascii: ",") ? 0 : 1
  }
}
