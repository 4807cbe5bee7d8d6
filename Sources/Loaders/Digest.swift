/// A 64-bit digest of bytes, the same in every run: for hash tables and for telling contents apart.
///
/// Eight bytes at a step, in the manner of wyhash (public domain): multiply to 128 bits, fold the halves.
struct Digest {
  private(set) var value: UInt64

  init(seed: UInt64 = 0xA076_1D64_78BD_642F) { value = seed }

  mutating func combine(_ word: UInt64) {
    value = Digest.mix(value ^ 0xE703_7ED1_A0B4_28DB, word ^ 0x8EBC_6AF0_9C88_C6E3)
  }

  mutating func combine(_ bytes: borrowing Span<UInt8>) {
    var index = 0
    while index &+ 8 <= bytes.count {
      var word: UInt64 = 0
      for step in 0..<8 { word |= UInt64(bytes[index &+ step]) << UInt64(step &* 8) }
      combine(word)
      index &+= 8
    }
    var rest = UInt64(truncatingIfNeeded: bytes.count) << 56
    var shift: UInt64 = 0
    while index < bytes.count {
      rest ^= UInt64(bytes[index]) << shift
      shift &+= 8
      index &+= 1
    }
    combine(rest)
  }

  static func of(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var digest = Digest()
    digest.combine(bytes)
    return digest.value
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
