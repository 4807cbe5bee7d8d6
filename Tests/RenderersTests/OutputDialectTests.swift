import Messages
import TestSupport
import Testing

@testable import Renderers

/// CSV for a double click in Ukraine (`--csv-dialect excel-uk`).
@Suite struct OutputDialectTests {
  private func line(_ write: (inout CSVWriter) -> Void) -> String {
    var writer = CSVWriter(.excelUkrainian)
    write(&writer)
    writer.endRow()
    return text(writer.bytes)
  }

  @Test(arguments: [
    "=1+1", "+380", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "'=1+1", "''＠x",
  ])
  func `Text that Excel would take for a formula is escaped`(cell: String) {
    let isQuoted = ["\t", "\r", "\n"].contains { cell.hasPrefix($0) }
    #expect(line { $0.append(cell) } == "\u{FEFF}" + (isQuoted ? "\"'\(cell)\"" : "'\(cell)") + "\r\n")
    // Open data is text as it is.
    var open = CSVWriter()
    open.append(cell)
    #expect(text(open.bytes) == (isQuoted ? "\"\(cell)\"" : cell))
  }

  @Test(arguments: ["Кельн", "'", "a=b", "2023-02-09", "(назва)", "№ 5", "！", ""])
  func `Other text stays as it is`(cell: String) {
    #expect(line { $0.append(cell) } == "\u{FEFF}\(cell)\r\n")
  }

  @Test func `Numbers are never escaped, and have a decimal comma`() {
    let written = line {
      $0.append(-15)
      $0.append(1_234_567)
      $0.append(tenths: 125)
      $0.append("a;b, c")
    }
    #expect(written == "\u{FEFF}-15;1234567;12,5;\"a;b, c\"\r\n")
  }

  @Test(arguments: ReportTables.names)
  func `A table has Ukrainian headings that differ, the numbers of the open one, and its total`(
    name: Table.Name
  ) throws {
    let table = ReportTables(Sample().summary)[name]
    let open = CSVText.parse(text(table.csv()))
    let written = text(table.csv(.excelUkrainian))
    #expect(written.hasPrefix("\u{FEFF}") && written.hasSuffix("\r\n"))
    let lines = written.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines[0] == table.columns.map { $0.fullHeading[.ukrainian] })
    #expect(Set(lines[0]).count == lines[0].count)
    #expect(lines.count == open.count + (table.total == nil ? 0 : 1))
    for (row, line) in zip(open.dropFirst(), lines.dropFirst()) {
      for (column, (cell, shown)) in zip(table.columns, zip(row, line)) where column.type != .text {
        #expect(shown == cell.replacing(".", with: ","), "\(column.id)")
      }
    }
    if let total = table.total { #expect(lines.last?.first == total.label[.ukrainian]) }
  }
}
