/// What combinations of spellings mean together: found without hashing text.
///
/// The meanings stand densely behind a small table of slots, so that what is met again and again stays in the cache.
struct Combinations<Meaning: BitwiseCopyable> {
  private struct Entry {
    let key: Combination
    let meaning: Meaning
  }

  private var entries: [Entry] = []
  /// Open addressing: 0, or one more than the index of an entry.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// nil for a combination that was not met yet.
  subscript(key: Combination) -> Meaning? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : entries[Int(number) - 1].meaning
  }

  /// Keeps the meaning of a new combination.
  mutating func insert(_ meaning: Meaning, for key: Combination) {
    entries.append(Entry(key: key, meaning: meaning))
    if entries.count * 2 > slots.count { grow() } else { slots[slot(of: key)] = UInt32(entries.count) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.key)] = UInt32(index + 1) }
  }

  /// The slot of a combination, or the free one where it belongs.
  private func slot(of key: Combination) -> Int {
    var digest = Digest()
    digest.combine(UInt64(UInt32(bitPattern: key.a)) << 32 | UInt64(UInt32(bitPattern: key.b)))
    digest.combine(UInt64(UInt32(bitPattern: key.c)) << 32 | UInt64(UInt32(bitPattern: key.d)))
    digest.combine(key.title)
    var slot = Int(truncatingIfNeeded: digest.value) & (slots.count - 1)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// Four numbers of spellings that belong together, and what the title says of them; a cell that is not there is -1.
struct Combination: Equatable, BitwiseCopyable {
  let a: Int32
  let b: Int32
  let c: Int32
  let d: Int32
  /// 0 where the title says nothing.
  let title: UInt64

  init(_ a: Int?, _ b: Int?, _ c: Int?, _ d: Int?, title: UInt64 = 0) {
    func number(_ value: Int?) -> Int32 { Int32(truncatingIfNeeded: value ?? -1) }
    (self.a, self.b, self.c, self.d) = (number(a), number(b), number(c), number(d))
    self.title = title
  }
}
