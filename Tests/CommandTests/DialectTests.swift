import Foundation
import TestSupport
import Testing

/// However the same ten records are written, they are the same records.
@Suite struct DialectTests {
  @Test func `ten records give the same tables in every dialect, byte for byte`() async throws {
    let plain = try await tables(of: Dialect("plain"))
    for dialect in Dialect.all {
      let tables = try await tables(of: dialect)
      #expect(tables == plain, "\(dialect.name)")
    }
    let years = String(decoding: try #require(plain["by-year.csv"] ?? nil), as: UTF8.self)
    #expect(years.contains("\n2023,4,"))
  }

  @Test func `ten records give the same tables in every encoding`() async throws {
    let iconv = try #require(Tool(named: "iconv"))
    let plain = try await tables(of: Dialect("plain"))
    let encodings = [
      ("WINDOWS-1251", "windows-1251"), ("KOI8-U", "koi8-u"), ("CP1125", "cp1125"),
      ("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"),
    ]
    // Each dialect in one encoding, and each encoding in every sort of dialect: their number has no factor in common.
    for (index, dialect) in Dialect.all.enumerated() {
      let (name, option) = encodings[index % encodings.count]
      let tables = try await tables(of: dialect, ["--encoding", option]) { folder in
        let outcome = try await iconv.run(
          ["-f", "UTF-8", "-t", name, "-o", "converted", "ten.csv"], in: folder.url)
        try #require(outcome.status == 0, "\(outcome.errors)")
        try FileManager.default.removeItem(at: folder.url.appending(path: "ten.csv"))
        try FileManager.default.moveItem(
          at: folder.url.appending(path: "converted"), to: folder.url.appending(path: "ten.csv"))
      }
      #expect(tables == plain, "\(dialect.name) in \(name)")
    }
  }

  private func tables(
    of dialect: Dialect, _ options: [String] = [], convert: (TemporaryFolder) async throws -> Void = { _ in }
  ) async throws -> [String: Data?] {
    let folder = try TemporaryFolder()
    try folder.write(dialect.text, to: "ten.csv")
    try await convert(folder)
    let arguments = ["ten.csv", "--quarter", "2026-Q2", "--output", "report", "--language", "en"]
    let outcome = try await Program.run(arguments + dialect.options + options, in: folder.url)
    #expect(outcome.errors == dialect.warnings, "\(dialect.name)")
    #expect(outcome.status == 0, "\(dialect.name)")
    #expect(try CSVText.rows(of: folder["report/records.csv"]).map { $0["fate"] } == Dialect.fates)
    return try folder.tree("report/tables")
  }
}

/// One way to write a table as text.
private struct Dialect {
  enum Quoting { case whereNeeded, always, bare }

  let name: String
  var delimiter = ","
  /// Taken in turn.
  var lineEnds = ["\n"]
  var quoting = Quoting.whereNeeded
  var above: [String] = []
  var hasHeader = true
  /// Stands after each record.
  var between: [String] = []
  var below: [String] = []
  var endMark = ""
  var options: [String] = []

  init(_ name: String) { self.name = name }

  private func with(_ name: String, _ change: (inout Dialect) -> Void) -> Dialect {
    var dialect = Dialect(self.name + ", " + name)
    (dialect.delimiter, dialect.lineEnds, dialect.quoting) = (delimiter, lineEnds, quoting)
    change(&dialect)
    return dialect
  }

  /// All delimiters with all line ends, and after each delimiter whatever else may stand in a file.
  static let all = [",", ";", "\t", "|"].flatMap { delimiter in
    let plain = Dialect(delimiter.debugDescription).with("LF") { $0.delimiter = delimiter }
    let lineEnds = [
      plain, plain.with("CRLF") { $0.lineEnds = ["\r\n"] }, plain.with("CR") { $0.lineEnds = ["\r"] },
      plain.with("mixed") { $0.lineEnds = ["\r\n", "\n", "\r"] },
    ]
    return lineEnds + plain.variants
  }

  private var variants: [Dialect] {
    let empty = String(repeating: delimiter, count: 6)
    return [
      with("all quoted") { $0.quoting = .always }, with("bare quotes") { $0.quoting = .bare },
      with("sep=") { $0.above = ["sep=\(delimiter)"] },
      with("quoted sep=") { $0.above = ["\"SEP=\(delimiter)\""] },
      with("sep= that is wrong, and --delimiter") {
        $0.above = ["sep=^"]
        $0.options = ["--delimiter", delimiter]
      },
      with("titles") {
        $0.above = ["Реєстр: Громада, Партнер; Країна", "станом на 2026 рік" + empty, "", empty]
      },
      with("totals") {
        $0.below = ["Усього:\(delimiter)10\(delimiter)10\(delimiter)8" + empty.dropFirst(3), "Разом: 10"]
      },
      with("blank lines") { $0.between = ["", "  "] },
      with("empty rows") { $0.between = [empty] },
      with("Ctrl-Z") { $0.endMark = "\u{1A}" },
      with("no header") {
        $0.hasHeader = false
        $0.options = ["--no-header"] + Self.numbers
      },
      with("everything") {
        ($0.above, $0.between) = (["sep=\(delimiter)", "Реєстр", empty], ["", empty])
        ($0.below, $0.endMark) = (["Всього записів: 10"], "\u{1A}\u{1A}")
        ($0.lineEnds, $0.quoting) = (["\r\n", "\r"], .always)
      },
      with("everything but a header") {
        ($0.above, $0.between, $0.hasHeader) = (["sep=\(delimiter)"], ["", empty], false)
        ($0.below, $0.endMark, $0.options) = (["Разом: 10"], "\u{1A}", ["--no-header"] + Self.numbers)
      },
    ]
  }

  private static let numbers = [
    "record_id=1", "hromada=2", "region=3", "partner=4", "country=5", "signed_on=6", "title=7",
  ].flatMap { ["--column", $0] }

  private static let header = ["ID", "Громада", "Область", "Партнер", "Країна", "Дата", "Назва угоди"]

  /// More commas than delimiters, quotation marks, and a line break inside a cell.
  private static let records = [
    [
      "1", "Дніпро", "Дніпропетровська область", "Кельн", "Німеччина", "09.02.2023",
      "Угода, лист, план, звіт, два, три, чотири",
    ],
    [
      "2", "Житомир", "Житомирська область", "Дортмунд", "Німеччина", "12.05.2023",
      "Меморандум, протокол, лист, план, раз, два",
    ],
    [
      "3", "Львів", "Львівська область", "Краків", "Польща", "2022",
      "Договір, а саме, отже, про, дружбу, мир, лад",
    ],
    ["4", "Одеса", "Одеська область", "Марсель", "Франція", "лютий 2024", "Угода \"Порти\""],
    [
      "5", "Вінниця", "Вінницька область", "Карлсруе", "Німеччина", "",
      "Угода, угода, угода, угода, угода, угода, угода",
    ],
    ["6", "Полтава", "Полтавська область", "Люблін", "Польща", "01.03.2023", "Про \"мир\", дружбу, лад"],
    ["7", "Рівне", "Рівненська область", "Відін", "Болгарія", "02.03.2021", "А, б, в, г, ґ, д, е"],
    ["8", "Суми", "Сумська область", "Целле", "Німеччина", "03.03.2023", "Угода\nпро співпрацю"],
    ["9", "Чернігів", "Чернігівська область", "Мемінген", "Німеччина", "04.03.2025", ""],
    ["10", "Житомир", "Житомирська область", "Дортмунд", "Німеччина", "12.05.2023", "Меморандум; копія"],
  ]

  static let fates = [
    "counted", "counted", "counted", "counted", "out_of_scope", "counted", "out_of_scope", "counted",
    "counted",
    "duplicate",
  ]

  /// Bare quotation marks are kept, and rows of totals passed over, and both is said.
  var warnings: String { keptQuotes + passedOver }

  private var passedOver: String {
    if below.isEmpty { return "" }
    let first = linesAbove.map { 1 + $0.count { $0 == "\n" } }.reduce(1, +)
    let lines = below.indices.map { String(first + $0) }.joined(separator: ", ")
    return "ten.csv: note: rows that are no records were passed over: "
      + (below.count == 1
        ? "1 total row (line \(lines)).\n" : "\(below.count) total rows (lines \(lines)).\n")
  }

  private var keptQuotes: String {
    guard quoting == .bare else { return "" }
    let sentence =
      "warning: quotation marks inside an unquoted cell were kept as they stand; "
      + "put the cell in quotation marks and double those inside.\n"
    return delimiter == "," ? "ten.csv:5: \(sentence)" : "ten.csv:5: \(sentence)ten.csv:7: \(sentence)"
  }

  var text: String {
    let lines = (linesAbove + below).enumerated()
    return lines.map { $0.element + lineEnds[$0.offset % lineEnds.count] }.joined() + endMark
  }

  /// Those above the totals.
  private var linesAbove: [String] {
    let rows = Self.records.flatMap { [$0.map(cell).joined(separator: delimiter)] + between }
    let header = hasHeader ? [Self.header.map(cell).joined(separator: delimiter)] : []
    return above + header + rows
  }

  private func cell(_ text: String) -> String {
    let isQuoted =
      switch quoting {
      case .always: true
      case .whereNeeded: [delimiter, "\"", "\n"].contains { text.contains($0) }
      case .bare: [delimiter, "\n"].contains { text.contains($0) }
      }
    return isQuoted ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
