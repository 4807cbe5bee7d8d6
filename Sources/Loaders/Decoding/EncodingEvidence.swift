import Partnerships

/// Counts what tells UTF-8 from windows-1251, over as much text as is needed.
struct EncodingEvidence {
  private var wellFormed = 0
  private var malformed = 0
  /// Bytes that are letters of Ukrainian words, or typographic marks, in windows-1251.
  private var plausible = 0
  private var implausible = 0
  /// How many continuation bytes are still to come.
  private var pending = 0

  /// A few thousand bytes beyond ASCII settle the question.
  var isEnough: Bool { wellFormed + malformed > 4096 }

  mutating func add(_ bytes: borrowing Span<UInt8>) {
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if pending > 0 { (malformed, pending) = (malformed + 1, 0) }
        continue
      }
      weigh(byte)
      switch byte {
      case 0x80...0xBF:
        if pending == 0 { malformed += 1 } else { settle() }
      case 0xC2...0xDF: begin(1)
      case 0xE0...0xEF: begin(2)
      case 0xF0...0xF4: begin(3)
      default: begin(0)
      }
      if isEnough { return }
    }
  }

  private mutating func begin(_ continuations: Int) {
    if pending > 0 || continuations == 0 { malformed += 1 }
    pending = continuations
  }

  private mutating func settle() {
    pending -= 1
    if pending == 0 { wellFormed += 1 }
  }

  /// А…я, Ґґ Єє Іі Її, № « » – — ’ … and the no-break space, as windows-1251 writes them.
  private mutating func weigh(_ byte: UInt8) {
    switch byte {
    case 0xC0...0xFF, 0xA5, 0xB4, 0xAA, 0xBA, 0xB2, 0xB3, 0xAF, 0xBF: plausible += 1
    case 0xB9, 0xAB, 0xBB, 0x96, 0x97, 0x91...0x94, 0x85, 0xA0, 0x95, 0xA7, 0xB0: plausible += 1
    default: implausible += 1
    }
  }

  /// nil when neither encoding fits. A few broken characters do not make a UTF-8 file something else.
  var verdict: InputReport.Encoding? {
    if malformed == 0 || wellFormed > malformed * 10 { return .utf8 }
    return plausible > implausible * 10 ? .windows1251 : nil
  }
}
