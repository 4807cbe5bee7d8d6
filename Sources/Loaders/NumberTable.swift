/// Finds numbers by the digests of what they stand for: open addressing in four bytes a slot, so that a table of
/// millions stays small enough for caches.
///
/// A slot holds one more than a number, and in the bits above it a part of the digest, which tells most others apart
/// without a look at what they stand for.
struct NumberTable {
  /// 0 where a slot is free. There are a power of two of them, at least twice as many as the greatest number.
  private var slots = [UInt32](repeating: 0, count: 64)

  private var mask: UInt32 { UInt32(truncatingIfNeeded: slots.count - 1) }

  /// The number of what has this digest; nil for what was not met yet.
  /// - Parameter isMeant: whether a number stands for it, and not for something else with a like digest.
  @inline(__always)
  func number(_ digest: UInt64, where isMeant: (Int) -> Bool) -> Int? {
    let part = self.part(of: digest)
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & ~mask == part {
        let number = Int(slots[slot] & mask) - 1
        if isMeant(number) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Says that a digest's number will soon be asked for.
  @inline(__always)
  func expect(_ digest: UInt64) {
    Digest.prefetch(Int(truncatingIfNeeded: digest) & (slots.count - 1), of: slots.span)
  }

  /// Keeps the number of something new.
  /// - Parameter digestOf: the digest of what an earlier number stands for.
  @inline(__always)
  mutating func insert(_ number: Int, _ digest: UInt64, digestOf: (Int) -> UInt64) {
    if (number + 1) * 2 > slots.count { grow(for: number, digestOf) }
    put(number, digest)
  }

  private mutating func put(_ number: Int, _ digest: UInt64) {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = part(of: digest) | UInt32(number + 1)
  }

  private mutating func grow(for number: Int, _ digestOf: (Int) -> UInt64) {
    let (old, oldMask) = (slots, mask)
    var size = old.count
    while (number + 1) * 2 > size { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for slot in old where slot != 0 {
      let number = Int(slot & oldMask) - 1
      put(number, digestOf(number))
    }
  }

  /// The bits of the digest's upper half that a number leaves free.
  private func part(of digest: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: digest >> 32) & ~mask }
}
