/// Numbers distinct byte strings from 0 in the order of first sight: open addressing over one arena.
struct Interner {
  private var arena: [UInt8] = []
  /// Where each string begins in the arena, and at the end where the last one ends.
  private var bounds: [Int] = [0]
  private struct Slot {
    /// The upper half of the string's digest, which tells most others apart without a look at the arena.
    var mark: UInt32 = 0
    /// 0, or one more than the string's number.
    var number: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)

  var count: Int { bounds.count - 1 }

  /// The bytes of a string.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[bounds[number]..<bounds[number + 1]] }

  /// The number of a string, and whether it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> (number: Int, isNew: Bool) {
    let digest = Digest.of(text)
    let mark = UInt32(truncatingIfNeeded: digest >> 32)
    var index = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[index].number != 0 {
      let number = Int(slots[index].number) - 1
      if slots[index].mark == mark, holds(number, text) { return (number, false) }
      index = (index + 1) & (slots.count - 1)
    }
    for offset in 0..<text.count { arena.append(text[offset]) }
    bounds.append(arena.count)
    slots[index] = Slot(mark: mark, number: UInt32(count))
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func holds(_ number: Int, _ text: borrowing Span<UInt8>) -> Bool {
    Digest.areEqual(arena.span.extracting(bounds[number]..<bounds[number + 1]), text)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for number in 0..<count {
      let digest = Digest.of(arena.span.extracting(bounds[number]..<bounds[number + 1]))
      var index = Int(truncatingIfNeeded: digest) & (slots.count - 1)
      while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(mark: UInt32(truncatingIfNeeded: digest >> 32), number: UInt32(number + 1))
    }
  }
}
