/// What combinations of spellings mean together: found without hashing text, and kept beside their keys, so that
/// a known combination costs one look into memory.
struct Combinations<Meaning: BitwiseCopyable> {
  private struct Slot {
    var key: Combination
    var isTaken: Bool
    var meaning: Meaning
  }

  private var slots: [Slot]
  private var count = 0

  /// - Parameter blank: fills the slots that are not taken.
  init(blank: Meaning) {
    slots = Array(
      repeating: Slot(key: Combination(nil, nil, nil, nil), isTaken: false, meaning: blank), count: 64)
  }

  /// nil for a combination that was not met yet.
  subscript(key: Combination) -> Meaning? {
    let slot = slots[index(of: key)]
    return slot.isTaken ? slot.meaning : nil
  }

  /// Keeps the meaning of a new combination.
  mutating func insert(_ meaning: Meaning, for key: Combination) {
    count += 1
    if count * 2 > slots.count { grow(blank: meaning) }
    slots[index(of: key)] = Slot(key: key, isTaken: true, meaning: meaning)
  }

  private mutating func grow(blank: Meaning) {
    let old = slots
    self.slots = Array(
      repeating: Slot(key: Combination(nil, nil, nil, nil), isTaken: false, meaning: blank),
      count: old.count * 2)
    for slot in old where slot.isTaken { slots[index(of: slot.key)] = slot }
  }

  private func index(of key: Combination) -> Int {
    var digest = Digest()
    digest.combine(UInt64(UInt32(bitPattern: key.a)) << 32 | UInt64(UInt32(bitPattern: key.b)))
    digest.combine(UInt64(UInt32(bitPattern: key.c)) << 32 | UInt64(UInt32(bitPattern: key.d)))
    var index = Int(truncatingIfNeeded: digest.value) & (slots.count - 1)
    while slots[index].isTaken, slots[index].key != key { index = (index + 1) & (slots.count - 1) }
    return index
  }
}

/// Four numbers of spellings that belong together; a cell that is not there is -1.
struct Combination: Equatable, BitwiseCopyable {
  let a: Int32
  let b: Int32
  let c: Int32
  let d: Int32

  init(_ a: Int?, _ b: Int?, _ c: Int?, _ d: Int?) {
    func number(_ value: Int?) -> Int32 { Int32(truncatingIfNeeded: value ?? -1) }
    (self.a, self.b, self.c, self.d) = (number(a), number(b), number(c), number(d))
  }
}
