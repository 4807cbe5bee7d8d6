extension Unicode.Scalar {
  /// The character's number as the Unicode Standard writes it: `U+00AD`.
  package var codePoint: String { "U+" + hexadecimal }

  /// The character's number in at least four digits, in capitals: `00AD`.
  package var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether it is a letter of the Unicode blocks Cyrillic and Cyrillic Supplement.
  package var isCyrillic: Bool { (0x400...0x52F).contains(value) }
}
