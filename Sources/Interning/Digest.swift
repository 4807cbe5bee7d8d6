public import CDigest

/// A 64-bit digest of bytes and words, the same in every run: for hash tables, and for telling contents apart.
///
/// The one hash of the program, and the only file of this target that touches raw bytes without checks.
@frozen public struct Digest: Sendable {
  @usableFromInline var state: UInt64 = 0xA076_1D64_78BD_642F

  @inlinable public init() {}

  @inlinable public var value: UInt64 { state }

  @inlinable public mutating func combine(_ word: UInt64) {
    // Both factors are disturbed: a factor of all ones would make every product fold to the same value.
    state = digest_mix(state ^ 0xE703_7ED1_A0B4_28DB, word ^ 0x8EBC_6AF0_9C88_C6E3)
  }

  @inlinable public mutating func combine(_ bytes: borrowing Span<UInt8>) {
    state = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe digest_bytes(buffer.baseAddress, buffer.count, state)
    }
  }

  @inlinable public static func of(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var digest = Digest()
    digest.combine(bytes)
    return digest.value
  }

  @inlinable public static func of(_ word: UInt64) -> UInt64 {
    var digest = Digest()
    digest.combine(word)
    return digest.value
  }

  /// Has an element brought into the cache while other work is done, for it will soon be asked for.
  @inlinable public static func prefetch<Element: BitwiseCopyable>(
    _ index: Int, of elements: borrowing Span<Element>
  ) {
    unsafe elements.withUnsafeBufferPointer { buffer in
      unsafe digest_prefetch(buffer.baseAddress?.advanced(by: index))
    }
  }

  /// Whether two runs of bytes are equal.
  @inlinable public static func areEqual(_ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    return unsafe a.withUnsafeBufferPointer { first in
      unsafe b.withUnsafeBufferPointer { second in
        guard let start = first.baseAddress, let other = second.baseAddress else { return true }
        return unsafe digest_equal(start, other, first.count) != 0
      }
    }
  }
}
