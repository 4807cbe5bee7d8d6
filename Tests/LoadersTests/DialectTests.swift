import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What is found out about a CSV file before its first record.
@Suite struct DialectTests {
  private static let header = "Громада;Партнер;Країна;Дата\n"
  private static let row = "Житомир;Bonn;DE;2023\n"

  // Delimiter

  @Test func `The delimiter is the one that parts the rows evenly, not the commonest`() throws {
    let loaded = try Loaded(
      """
      Реєстр: Громада, Партнер, Країна, Дата, Вид, Статус
      Назва угоди;Громада;Країна
      Угода, лист, план, звіт;Житомир;DE
      а, б, в, г, ґ, д;Львів;PL

      """)
    #expect(loaded.report.delimiter == UInt8(ascii: ";"))
    #expect([loaded.report.nonRecords[.title], loaded.report.headerLine] == [1, 2])
    #expect(loaded.countries == [["DE"], ["PL"]])
  }

  @Test func `A delimiter is found though most rows are broken`() throws {
    let loaded = try Loaded(Export(Self.header + "x\ny;z\n" + Self.row + "a;b;c;d;e;f\n\"x\" y;;;\n"))
    #expect(loaded.report.delimiter == UInt8(ascii: ";"))
    #expect(loaded.report.read == 5)
    #expect(loaded.report.rejected == 4)
  }

  @Test(arguments: [
    ("sep=^\n", "^"), ("sep=;\r\n", ";"), ("SEP=\t\r", "\t"), ("\"sep=|\"\n", "|"), ("sep=,,,,\n", ","),
    ("\u{FEFF}sep=:\n", ":"),
  ])
  func `A first line sep= is obeyed, and is no row`(line: String, delimiter: String) throws {
    let table = (Self.header + Self.row).replacing(";", with: delimiter)
    let report = try Loaded(Export(line + table)).report
    #expect(report.delimiter == delimiter.utf8.first && !report.delimiterIsGuessed)
    #expect(
      [report.read, report.nonRecords[.title], report.nonRecords[.blank], report.headerLine] == [1, 0, 0, 2])
  }

  @Test func `What the user says of the delimiter goes before a first line sep=`() throws {
    let export = Export("sep=,\n" + Self.header + Self.row)
    let report = try Loaded(export, options: LoadingOptions(delimiter: UInt8(ascii: ";"))).report
    #expect(report.delimiter == UInt8(ascii: ";") && !report.delimiterIsGuessed)
    #expect([report.read, report.nonRecords[.title], report.headerLine] == [1, 0, 2])
  }

  @Test(arguments: ["sepia;;;\n", "sep=\n", "sep=x\n", "sep=;|\n", "\u{20}sep:;\n"])
  func `Another first line is a title`(line: String) throws {
    let report = try Loaded(Export(line + Self.header + Self.row)).report
    #expect(report.delimiter == UInt8(ascii: ";") && report.delimiterIsGuessed)
    #expect([report.read, report.nonRecords[.title], report.headerLine] == [1, 1, 2])
  }

  // Rows that are no records

  @Test func `Every line is a title, the header, blank, a total or a record`() throws {
    let lines = [
      "Реєстр", "", ";;;", "станом на 2026 рік;;;", "Громада;Партнер;Країна;Дата", "  ",
      "Житомир;Bonn;DE;2023", ";;;",
      "Львів;Ulm;DE;2023", "", "", "Усього;2;2;1", "x", "\u{1A}",
    ]
    let report = try Loaded(Export(lines.joined(separator: "\r\n"))).report
    #expect(
      [
        report.nonRecords[.title], report.nonRecords[.blank], report.nonRecords[.total], report.read,
        report.rejected,
      ] == [2, 6, 1, 3, 1])
    // The header, and the Ctrl-Z behind the last line end, which is no line.
    #expect(
      report.nonRecords[.title] + report.nonRecords[.blank] + report.nonRecords[.total] + report.read + 1
        == lines.count - 1)
  }

  @Test(arguments: ["", "\n", "\n;;;\n\n", "Разом;0;;\n", "Разом;;;\n", "\u{1A}"])
  func `A header with nothing but blank rows and totals below it has no records`(rest: String) throws {
    for header in [Self.header, String(Self.header.dropLast())] where header == Self.header || rest.isEmpty {
      #expect(try problem(Export(header + rest))?.message == .input(.noRecords))
    }
  }

  @Test func `A file with nothing but a Ctrl-Z or a line sep= is empty`() throws {
    #expect(try problem("\u{1A}")?.message == .input(.empty))
    #expect(try problem("sep=;\n")?.message == .input(.empty))
  }

  @Test(arguments: [
    "Разом;;;", "Разом:;12;5;", ";Усього;12;", "ВСЬОГО УГОД: 312", "Всього записів;12",
    "Загалом;12;—;100,0 %", "Житомир;Разом;;", "12;Разом;;", "Разом;;Німеччина;",
    "\"Усього за 2023 рік\";;;1\u{A0}234", "Total;;2;", "Summe", ";;Підсумок;12;;;",
  ])
  func `A row that says total and else holds numbers is no record`(row: String) throws {
    let loaded = try Loaded(Export(Self.header + Self.row + row + "\n" + Self.row))
    #expect([loaded.report.read, loaded.report.nonRecords[.total]] == [2, 1])
    #expect(loaded.outcomes == ["read", "read"])
  }

  @Test(arguments: [
    "Разом;Bonn;DE;2023", "Разом;Bonn;;2023", "Разом з Європою;;;2023", "Житомир;Разом;DE;", "Житомир;12;;",
    "Усьогоград;;;", ";;DE;", "Разом до перемоги",
  ])
  func `A row with any other word is a record`(row: String) throws {
    let loaded = try Loaded(Export(Self.header + Self.row + row + "\n"))
    #expect([loaded.report.read, loaded.report.nonRecords[.total]] == [2, 0])
    #expect(loaded.rows.count == 2)
  }

  @Test func `A total may stand in a column that is not read`() throws {
    let loaded = try Loaded("Код;Громада;Партнер;Країна\nx1;Житомир;Bonn;DE\nРазом;;12;\n")
    #expect([loaded.report.read, loaded.report.nonRecords[.total]] == [1, 1])
  }

  // Headers

  @Test func `Empty and repeated headers that no field has are no matter`() throws {
    let loaded = try Loaded("Телефон;;Громада;Телефон;Країна;;\n1;2;Житомир;3;DE;4;5\n1;2;Львів;3;DE\n")
    #expect(loaded.outcomes == ["read", "read"])
    #expect(loaded.report.unreadColumns == ["Телефон", "Телефон"])
  }

  @Test func `A header that stands twice is an error with both numbers, chosen or recognised`() throws {
    let text: Export = "Громада;Країна;Land;КРАЇНА:\nЖитомир;DE;DE;DE\n"
    let twice = Diagnostic.Message.header(
      .repeatedHeader(
        .country, first: .init(header: "Країна", number: 2), second: .init(header: "КРАЇНА:", number: 4)))
    #expect(try problem("Громада;Країна;x;КРАЇНА:\nЖитомир;DE;DE;DE\n")?.message == twice)
    let choice = LoadingOptions.ColumnChoice(field: .country, header: "країна")
    #expect(try problem(text, LoadingOptions(columns: [choice]))?.message == twice)
    let other = LoadingOptions.ColumnChoice(field: .country, header: "Land")
    #expect(try Loaded(text, options: LoadingOptions(columns: [other])).countries == [["DE"]])
  }

  @Test(arguments: [
    ("Сторони;;;Дата\nГромада;Партнер;Країна;\n", "Дата", 1, 2, 2),
    ("Громада;;Країна;Дата\n;Партнер;;\n", "Партнер", 1, 2, 1),
    ("Реєстр\n\nГромада;;Країна;;Дата\n;Партнер;назва;Область;\n", "Партнер", 3, 4, 3),
  ])
  func `A header that is split over two rows is refused`(
    header: String, stray: String, first: Int, second: Int, line: Int
  ) throws {
    let rows = "Житомир;Bonn;DE;2023;\nЛьвів;Ulm;DE;2023;\n"
    let found = try problem(Export(header + rows))
    #expect(found?.message == .header(.inTwoRows(header: stray, first: first, second: second)))
    #expect(found?.origin?.line == line)
  }

  @Test func `A cell of data under an empty header may be the word of a header`() throws {
    let loaded = try Loaded("Громада;;Партнер;Країна\nЖитомир;місто;Bonn;DE\nЛьвів;місто;Ulm;DE\n")
    #expect(loaded.outcomes == ["read", "read"])
  }

  @Test func `A header is looked for among the first twenty rows that are not blank`() throws {
    func text(_ titles: Int) -> Export {
      Export(String(repeating: "рядок\n\n", count: titles) + Self.header + Self.row)
    }
    let report = try Loaded(text(19)).report
    #expect([report.nonRecords[.title], report.nonRecords[.blank], report.headerLine] == [19, 19, 39])
    let late = try problem(text(20))
    #expect(
      late?.message == .header(.tooLate(headers: ["Громада", "Партнер", "Країна", "Дата"], rowsLookedAt: 20)))
    #expect(late?.origin?.line == 41)
  }

  @Test func `A header row with broken quotation marks is shown as it stands`() throws {
    #expect(
      try problem("\"Громада\" x;Країна\nЖитомир;DE\n")?.message
        == .header(.noHeader(firstCells: ["\"Громада\" x;Країна"])))
  }

  // No header

  private func numbered(_ columns: KeyValuePairs<Field, Int>) -> LoadingOptions {
    LoadingOptions(
      hasHeader: false,
      columns: columns.map { LoadingOptions.ColumnChoice(field: $0.key, header: String($0.value)) })
  }

  @Test func `A table without a header row is read by the numbers of its columns`() throws {
    let loaded = try Loaded(
      "Житомир;Bonn, am Rhein;DE;09.02.2023\n\nЛьвів;Ulm;DE;2023\nОдеса;Ulm\nРазом;3\n",
      options: numbered([.hromada: 1, .partner: 2, .country: 3, .signedOn: 4]))
    #expect(loaded.outcomes == ["read", "read", "wrong_field_count"])
    #expect(loaded.rows.map(\.origin.line) == [1, 3, 4])
    #expect(loaded.rows[2].rejection == Rejection(.wrongFieldCount(found: 2, expected: 4)))
    let report = loaded.report
    #expect(report.delimiter == UInt8(ascii: ";") && report.delimiterIsGuessed && report.headerLine == nil)
    #expect([report.nonRecords[.blank], report.nonRecords[.total]] == [1, 1])
    #expect(report.columns.map(\.header) == ["1", "2", "3", "4"])
  }

  @Test func `Without a header row no word is taken for a header, and other columns go nowhere`() throws {
    let loaded = try Loaded(
      "Громада;Партнер;Країна\nЖитомир;Bonn;DE\n", options: numbered([.hromada: 1, .country: 3]))
    #expect(loaded.outcomes == ["hromada_unknown", "read"])
    #expect(loaded.told.map(\.columnNumber) == [1] && loaded.told.map(\.column) == [nil])
    #expect(loaded.report.unreadColumns == ["2"])
  }

  @Test func `Without a header row the numbers must be those of columns`() throws {
    let export: Export = "Житомир;Bonn;DE\n"
    #expect(try problem(export, numbered([.hromada: 1]))?.message == .header(.noCountryNumber(columns: 3)))
    #expect(
      try problem(export, numbered([.country: 4]))?.message
        == .header(.columnNumberNotFound(.country, number: "4", columns: 3)))
  }
}
