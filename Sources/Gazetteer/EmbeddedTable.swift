import CReferenceTables

/// One reference table as it lies in the binary: the only place that touches the C door.
///
/// A table is a CSV file whose first line names its columns. Cells hold no commas, quotes or line breaks.
@safe struct EmbeddedTable: @unchecked Sendable {  // immutable bytes of the binary
  private let base: UnsafePointer<UInt8>
  let count: Int
  /// Offset of the first row, behind the line that names the columns.
  let firstRow: Int

  init(_ name: ReferenceTableName) {
    let table = unsafe reference_table(name)
    unsafe base = table.bytes
    count = unsafe table.count
    var offset = 0
    while offset < count, unsafe base[offset] != UInt8(ascii: "\n") { offset += 1 }
    firstRow = min(offset + 1, count)
  }

  /// The byte at an offset in `0..<count`; anything else is a programming error and stops the process.
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return unsafe base[offset]
  }

  func bytes(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// The offset of the row that an offset lies in.
  func row(around offset: Int) -> Int {
    var row = offset
    while row > firstRow, self[row - 1] != UInt8(ascii: "\n") { row -= 1 }
    return row
  }

  /// The offset of the row behind the one that an offset lies in.
  func endOfRow(_ offset: Int) -> Int {
    var end = offset
    while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, count)
  }

  /// The offset of the comma or line break behind a cell.
  func endOfCell(_ start: Int) -> Int {
    var end = start
    while end < count, self[end] != UInt8(ascii: ","), self[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether the key of a row stands before another in the order of their bytes.
  func key(at row: Int, precedes key: [UInt8]) -> Bool {
    var offset = row
    for byte in key {
      let other = self[offset]
      if other == UInt8(ascii: ",") { return true }
      if other != byte { return other < byte }
      offset += 1
    }
    return false
  }

  func hasKey(_ key: [UInt8], at row: Int) -> Bool {
    row + key.count < count && self[row + key.count] == UInt8(ascii: ",") && hasKey(beginning: key, at: row)
  }

  func hasKey(beginning: [UInt8], at row: Int) -> Bool {
    row + beginning.count <= count && beginning.indices.allSatisfy { self[row + $0] == beginning[$0] }
  }
}
