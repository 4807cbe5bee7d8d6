import Interning

/// Of the numbers that stand under one key, the one that was met first.
struct FirstUnderKey {
  private var keys = KeyIndex()
  private var firsts: [UInt32] = []

  /// The number that was inserted first under the key: this one, if there was none.
  mutating func insert(_ number: Int, under key: UInt64) -> Int {
    let (index, isNew) = keys.insert(key)
    if isNew { firsts.append(UInt32(number)) }
    return Int(firsts[index])
  }
}
