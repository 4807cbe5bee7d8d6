import TestSupport
import Testing

@testable import Renderers

@Suite("CSV is written as RFC 4180 has it")
struct CSVWriterTests {
  @Test(
    "Only cells that need quotes get them",
    arguments: [
      ("", ""), ("Кельн", "Кельн"), ("a b", "a b"), ("a;b", "a;b"), ("'", "'"),
      ("a,b", "\"a,b\""), ("ТГ \"Північ\"", "\"ТГ \"\"Північ\"\"\""), ("\"", "\"\"\"\""),
      ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""),
      (" a", "\" a\""), ("a ", "\"a \""), ("\ta", "\"\ta\""), ("\u{A0}a", "\u{A0}a"), ("=1+1", "=1+1"),
    ])
  func quoting(cell: String, written: String) {
    var writer = CSVWriter()
    writer.append(cell)
    writer.append("end")
    writer.endRow()
    #expect(text(writer.bytes) == written + ",end\n")
    #expect(CSVText.parse(text(writer.bytes)) == [[cell, "end"]])
  }

  @Test("Every pair of awkward signs comes back as it went in")
  func roundTrip() {
    let signs = [",", "\"", "\n", "\r", " ", "\t", "ї", "🇺🇦", "", "\\", "\u{FEFF}", "\0"]
    var writer = CSVWriter()
    var rows: [[String]] = []
    for first in signs {
      for second in signs {
        let row = [first + second, second, first + "x" + second]
        for cell in row { writer.append(cell) }
        writer.endRow()
        rows.append(row)
      }
    }
    #expect(CSVText.parse(text(writer.bytes)) == rows)
  }

  @Test("A span of bytes is written as the text is")
  func spans() {
    for cell in ["", "Кельн", "a,b", "\"", " "] {
      var (asText, asSpan) = (CSVWriter(), CSVWriter())
      asText.append(cell)
      asSpan.append(cell.utf8.span)
      #expect(asText.bytes == asSpan.bytes)
    }
  }

  @Test(
    "Numbers are plain",
    arguments: [
      (0, "0"), (7, "7"), (-15, "-15"), (1_234_567, "1234567"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ])
  func numbers(number: Int, written: String) {
    var writer = CSVWriter()
    writer.append(number)
    #expect(text(writer.bytes) == written)
  }

  @Test(
    "Shares have one decimal and a point",
    arguments: [(0, "0.0"), (5, "0.5"), (125, "12.5"), (1000, "100.0")])
  func shares(tenths: Int, written: String) {
    var writer = CSVWriter()
    writer.append(tenths: tenths)
    #expect(text(writer.bytes) == written)
  }

  @Test("What was drained is forgotten, and the next row begins afresh")
  func draining() {
    var writer = CSVWriter()
    writer.append("a")
    writer.endRow()
    writer.removeAll()
    writer.append(nil as Int?)
    writer.append(1)
    writer.endRow()
    #expect(text(writer.bytes) == ",1\n")
  }
}
