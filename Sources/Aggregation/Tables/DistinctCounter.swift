import Interning

/// Counts distinct things row by row (rule 17): bits where the table is small enough, a set of keys where it is not.
struct DistinctCounter {
  private let entities: Int
  private var bits: [UInt64]
  private var seen = KeyIndex()
  /// How many distinct things each row has.
  private(set) var counts: [Int]

  /// 8 MiB of bits.
  private static let largestBitTable = 1 << 26

  init(rows: Int, entities: Int) {
    self.entities = entities
    counts = Array(repeating: 0, count: rows)
    let size = rows.multipliedReportingOverflow(by: entities)
    let fits = !size.overflow && size.partialValue <= Self.largestBitTable
    bits = fits ? Array(repeating: 0, count: size.partialValue / 64 + 1) : []
  }

  /// Whether the thing is new in the row.
  @discardableResult
  mutating func insert(_ entity: Int, in row: Int) -> Bool {
    let cell = row * entities + entity
    let isNew: Bool
    if bits.isEmpty {
      isNew = seen.insert(UInt64(cell)).isNew
    } else {
      let mask = UInt64(1) << UInt64(cell & 63)
      isNew = bits[cell >> 6] & mask == 0
      bits[cell >> 6] |= mask
    }
    if isNew { counts[row] += 1 }
    return isNew
  }
}
