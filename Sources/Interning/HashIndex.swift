/// Finds numbers by the digests of what they stand for: open addressing in four bytes a slot, so that a table of
/// millions stays small enough for caches. The numbers go up from 0; what they stand for is kept by the owner.
///
/// A slot holds one more than a number, and in the bits above it a part of the digest, which tells most others apart
/// without a look at what they stand for.
@frozen public struct HashIndex: Sendable {
  /// 0 where a slot is free. There are a power of two of them, at least twice as many as the greatest number.
  @usableFromInline var slots = [UInt32](repeating: 0, count: 64)

  @inlinable public init() {}

  @inlinable var mask: UInt32 { UInt32(truncatingIfNeeded: slots.count - 1) }

  /// The number of what has this digest; nil for what was not met yet.
  /// - Parameter isMeant: whether a number stands for it, and not for something else with a like digest.
  @inlinable @inline(__always)
  public func number(of digest: UInt64, where isMeant: (Int) -> Bool) -> Int? {
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

  /// Has what is known of a digest brought into the cache, for its number will soon be asked for.
  @inlinable @inline(__always)
  public func prefetch(_ digest: UInt64) {
    Digest.prefetch(Int(truncatingIfNeeded: digest) & (slots.count - 1), of: slots.span)
  }

  /// Keeps the number of something new.
  /// - Parameter digestOf: the digest of what an earlier number stands for.
  @inlinable @inline(__always)
  public mutating func insert(_ number: Int, digest: UInt64, digestOf: (Int) -> UInt64) {
    if (number + 1) * 2 > slots.count { grow(for: number, digestOf: digestOf) }
    put(number, digest: digest)
  }

  @inlinable mutating func put(_ number: Int, digest: UInt64) {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = part(of: digest) | UInt32(number + 1)
  }

  @inlinable mutating func grow(for number: Int, digestOf: (Int) -> UInt64) {
    let (old, oldMask) = (slots, mask)
    var size = old.count
    while (number + 1) * 2 > size { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for slot in old where slot != 0 {
      let number = Int(slot & oldMask) - 1
      put(number, digest: digestOf(number))
    }
  }

  /// The bits of the digest's upper half that a number leaves free.
  @inlinable func part(of digest: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: digest >> 32) & ~mask }
}
