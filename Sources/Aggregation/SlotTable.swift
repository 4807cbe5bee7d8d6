/// An open-addressing table from 64-bit keys to numbers: the index behind grouping, pairs and distinct counts.
struct SlotTable {
  private var keys: [UInt64]
  /// 0, or one more than the number.
  private var numbers: [UInt32]
  private(set) var count = 0

  init(expecting capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
  }

  /// The number kept for a key, after keeping this one if there was none.
  @discardableResult
  mutating func insert(_ key: UInt64, _ number: Int) -> Int {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if numbers[slot] != 0 { return Int(numbers[slot]) - 1 }
    keys[slot] = key
    numbers[slot] = UInt32(number + 1)
    count += 1
    return number
  }

  /// The number kept for a key, or nil.
  subscript(key: UInt64) -> Int? {
    let number = numbers[slot(of: key)]
    return number == 0 ? nil : Int(number) - 1
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: SlotTable.mix(key)) & (keys.count - 1)
    while numbers[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = SlotTable(expecting: keys.count)
    for slot in keys.indices where numbers[slot] != 0 { larger.insert(keys[slot], Int(numbers[slot]) - 1) }
    self = larger
  }

  /// Spreads a key over all bits (the finaliser of MurmurHash3, public domain).
  static func mix(_ key: UInt64) -> UInt64 {
    var value = key
    value ^= value >> 33
    value &*= 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value &*= 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}
