/// Numbers distinct byte strings from 0 in the order of first sight: open addressing over one arena.
struct Interner {
  private var arena: [UInt8] = []
  /// Where each string begins in the arena, and at the end where the last one ends.
  private var bounds: [Int] = [0]
  private var digests: [UInt64] = []
  /// 0, or one more than a string's number.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { digests.count }

  /// The bytes of a string.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[bounds[number]..<bounds[number + 1]] }

  /// The number of a string, and whether it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> (number: Int, isNew: Bool) {
    let digest = Digest.of(text)
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if digests[number] == digest, holds(number, text) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (insert(text, digest, slot), true)
  }

  private func holds(_ number: Int, _ text: borrowing Span<UInt8>) -> Bool {
    let start = bounds[number]
    guard bounds[number + 1] - start == text.count else { return false }
    let arena = arena.span
    for index in 0..<text.count where arena[start + index] != text[index] { return false }
    return true
  }

  private mutating func insert(_ text: borrowing Span<UInt8>, _ digest: UInt64, _ slot: Int) -> Int {
    for index in 0..<text.count { arena.append(text[index]) }
    bounds.append(arena.count)
    digests.append(digest)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: digests[number]) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }
}
