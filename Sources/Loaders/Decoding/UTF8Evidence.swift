/// Counts what tells UTF-8 from eight-bit encodings (RFC 3629), over as much text as is needed.
struct UTF8Evidence {
  /// Characters beyond ASCII.
  private var wellFormed = 0
  private var malformed = 0
  private var byteCount = 0
  /// How many bytes of a character are still to come, and between which values the next must lie.
  private var pending = 0
  private var range: ClosedRange<UInt8> = 0x80...0xBF

  /// A few thousand characters beyond ASCII settle the question, or much text with none at all.
  var isEnough: Bool { wellFormed + malformed > 4096 || (byteCount > 16 << 20 && malformed == 0) }

  mutating func add(_ bytes: borrowing Span<UInt8>) {
    byteCount += bytes.count
    for index in bytes.indices where bytes[index] >= 0x80 || pending > 0 {
      if pending > 0, range.contains(bytes[index]) {
        (pending, range) = (pending - 1, 0x80...0xBF)
        if pending == 0 { wellFormed += 1 }
      } else {
        if pending > 0 { malformed += 1 }
        begin(bytes[index])
      }
    }
  }

  private mutating func begin(_ byte: UInt8) {
    (pending, range) =
      switch byte {
      case 0xC2...0xDF: (1, 0x80...0xBF)
      case 0xE0: (2, 0xA0...0xBF)
      case 0xED: (2, 0x80...0x9F)
      case 0xE1...0xEF: (2, 0x80...0xBF)
      case 0xF0: (3, 0x90...0xBF)
      case 0xF4: (3, 0x80...0x8F)
      case 0xF1...0xF3: (3, 0x80...0xBF)
      default: (0, 0x80...0xBF)
      }
    if byte >= 0x80, pending == 0 { malformed += 1 }
  }

  /// A few broken characters do not make UTF-8 something else. In text of an eight-bit encoding well-formed
  /// characters come about by chance only, at most two for one that is malformed.
  var isUTF8: Bool { wellFormed > malformed * 4 || malformed == 0 }
}
