import Messages
import Partnerships

/// How the CSV files of a report are written: `--csv-dialect`.
package enum OutputDialect: String, CaseIterable, Sendable {
  /// Open data: UTF-8 without a byte-order mark, comma, LF, decimal point, ids for headings, text as it is.
  case open
  /// For a double click in Ukraine: byte-order mark, semicolon, CRLF, decimal comma, Ukrainian headings, a row of totals,
  /// and no text that Excel would take for a formula.
  case excelUkrainian = "excel-uk"

  var delimiter: UInt8 { self == .open ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var lineEnd: [UInt8] { self == .open ? [0x0A] : [0x0D, 0x0A] }
  var decimalMark: UInt8 { self == .open ? UInt8(ascii: ".") : UInt8(ascii: ",") }
  var byteOrderMark: [UInt8] { self == .open ? [] : TextEncoding.byteOrderMark }

  /// What stands before a text so that a spreadsheet program does not run it as a formula (CSV injection).
  func formulaEscape(for text: borrowing Span<UInt8>) -> [UInt8] {
    self == .excelUkrainian && FormulaText.needsEscape(text) ? [UInt8(ascii: "'")] : []
  }
}
