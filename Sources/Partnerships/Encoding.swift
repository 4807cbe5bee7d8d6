extension InputReport {
  /// The encodings that are read. Raw values are their names for `--encoding`, and iconv knows them too.
  package enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1251 = "windows-1251"
    case koi8u = "koi8-u"
    case cp866
    case cp1125
  }

  /// Why an encoding was taken that neither the user nor the bytes themselves state; it is said, with the way to
  /// overrule it (rule 22).
  package enum EncodingRemark: Hashable, Sendable {
    /// Every other byte is zero, or nearly so, as UTF-16 writes Latin and Cyrillic letters.
    case zeroBytes
    /// Of the eight-bit encodings this one gives the most Ukrainian text.
    case likeliest(EncodingMargin)
    /// The file begins with a byte-order mark, though the user said it has this encoding.
    case markOverrules(Encoding)
  }

  /// The likeliest encoding of a text, and the next.
  package struct EncodingMargin: Hashable, Sendable {
    package let encoding: Encoding
    /// How much the text is like Ukrainian in this encoding, where the two give different letters: 0 to 100, by
    /// the pairs of letters in it; 100 is as names usually are.
    package let percent: Int
    package let next: Encoding
    package let nextPercent: Int

    package init(encoding: Encoding, percent: Int, next: Encoding, nextPercent: Int) {
      (self.encoding, self.percent) = (encoding, percent)
      (self.next, self.nextPercent) = (next, nextPercent)
    }
  }
}
