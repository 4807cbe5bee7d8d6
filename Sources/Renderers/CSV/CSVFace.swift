/// How the CSV files of a report look.
package enum CSVFace: String, CaseIterable, Sendable {
  /// Open data: UTF-8 without a byte-order mark, comma, LF, decimal point, ids for headings, text as it is.
  case open
  /// For a double click in Ukraine: byte-order mark, semicolon, CRLF, decimal comma, Ukrainian headings, a row of totals,
  /// and no text that Excel would take for a formula.
  case excelUkrainian = "excel-uk"

  var delimiter: UInt8 { self == .open ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var lineEnd: [UInt8] { self == .open ? [0x0A] : [0x0D, 0x0A] }
  var decimalMark: UInt8 { self == .open ? UInt8(ascii: ".") : UInt8(ascii: ",") }
  /// What a file begins with.
  var mark: [UInt8] { self == .open ? [] : [0xEF, 0xBB, 0xBF] }

  /// What stands before a text so that it stays one.
  func defusal(of text: borrowing Span<UInt8>) -> [UInt8] {
    self == .excelUkrainian && Self.beginsLikeFormula(text) ? [UInt8(ascii: "'")] : []
  }

  /// Excel runs what begins with `=`, `+`, `-` or `@`, also in their full-width forms, and after a tab or a line break.
  private static func beginsLikeFormula(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    // U+FF0B, U+FF0D, U+FF1D and U+FF20 are EF BC 8B, EF BC 8D, EF BC 9D and EF BC A0.
    case 0xEF where text.count > 2 && text[1] == 0xBC: return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[2])
    default: return false
    }
  }
}
