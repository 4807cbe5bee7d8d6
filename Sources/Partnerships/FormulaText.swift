/// Text that a spreadsheet program would run as a formula, and the `'` that keeps it from doing so.
package enum FormulaText {
  /// Excel runs what begins with `=`, `+`, `-` or `@`, also in their full-width forms, and after a tab or a line break.
  /// Where `'` stands in front already it counts too: it gets one more, so that whoever takes one away has the text
  /// again.
  package static func needsEscape(_ text: borrowing Span<UInt8>) -> Bool {
    let start = text.indices.first { text[$0] != UInt8(ascii: "'") } ?? text.count
    guard start < text.count else { return false }
    switch text[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    // U+FF0B, U+FF0D, U+FF1D and U+FF20 are EF BC 8B, EF BC 8D, EF BC 9D and EF BC A0.
    case 0xEF where text.count > start + 2 && text[start + 1] == 0xBC:
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[start + 2])
    default: return false
    }
  }

  /// Whether a text was escaped: it begins with a `'` that is no part of it.
  package static func isEscaped(_ text: borrowing Span<UInt8>) -> Bool {
    text.count > 0 && text[0] == UInt8(ascii: "'") && needsEscape(text)
  }
}
