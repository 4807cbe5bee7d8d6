import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@Suite struct CSVShapeTests {
  @Test(arguments: [",", ";", "\t", "|"])
  func `The delimiter is found, and may be given`(delimiter: String) throws {
    let text = ["Громада;Партнер;Країна;Дата", "Житомир;Bonn;DE;2023"].map {
      $0.replacing(";", with: delimiter)
    }
    let export = Export(text.joined(separator: "\n"))
    let found = try Loaded(export).report
    #expect(found.delimiter == delimiter.utf8.first && found.delimiterIsGuessed)
    let given = try Loaded(export, options: LoadingOptions(delimiter: delimiter.utf8.first)).report
    #expect(given.delimiter == delimiter.utf8.first && !given.delimiterIsGuessed)
  }

  @Test func `A comma inside quoted cells does not mislead`() throws {
    let loaded = try Loaded("\"Громада\";\"Партнер, місто\";\"Країна\"\n\"Житомир\";\"Бонн, Рейн\";\"DE\"\n")
    #expect(loaded.report.delimiter == UInt8(ascii: ";"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Any line end will do, and lines are counted by it`(end: String) throws {
    let loaded = try Loaded(
      Export(["Громада;Країна", "", "Житомир;DE", "\"Львів\(end)\";DE", "Одеса;DE"].joined(separator: end)))
    #expect(loaded.hromadas == [["Житомирська"], ["Львівська"], ["Одеська"]])
    #expect(loaded.rows.map(\.origin.line) == [3, 4, 6])
  }

  @Test func `Rows above the header are title rows`() throws {
    let loaded = try Loaded("Реєстр угод;;\nстаном на 2026 рік;;\nГромада;Партнер;Країна\nЖитомир;Bonn;DE\n")
    #expect(loaded.report.nonRecords[.title] == 2)
    #expect(loaded.report.headerLine == 3)
    #expect(loaded.rows.map(\.origin.line) == [4])
  }

  @Test func `A header may span lines`() throws {
    let loaded = try Loaded(
      "Громада;\"Країна\n(партнера)\";\"Дата та\nмісце підписання\"\nЖитомир;DE;\"22.03.2017,\nм. Бонн\"\n")
    #expect(loaded.rows.map(\.signedOn) == ["2017-03-22"])
    #expect(loaded.rows.map(\.origin.line) == [4])
  }

  @Test func `Blank rows are no records`() throws {
    let loaded = try Loaded("Громада;Партнер;Країна\n;;\nЖитомир;Bonn;DE\n\n  ; ;\n")
    #expect(loaded.rows.count == 1)
    #expect([loaded.report.read, loaded.report.nonRecords[.blank]] == [1, 3])
  }

  @Test func `A row with more or fewer cells than the header is rejected with both numbers`() throws {
    let loaded = try Loaded(
      "Громада;Партнер;Країна\nЖитомир;Bonn\nЖитомир;Bonn;DE;x\nЖитомир;Bonn;DE;;\nЖитомир;Bonn;DE\n")
    #expect(loaded.outcomes == ["wrong_field_count", "wrong_field_count", "read", "read"])
    #expect(loaded.rows[0].rejection == Rejection(.wrongFieldCount(found: 2, expected: 3)))
  }

  @Test func `Broken quotes spoil one row, and bare ones none`() throws {
    let loaded = try Loaded(
      "Громада;Партнер;Країна\n\"Житомир\" x;Bonn;DE\nЖитомир;Бонн \"на Рейні\";DE\nЖитомир;Ulm;DE\n")
    #expect(loaded.outcomes == ["broken_quoting", "read", "read"])
    #expect(loaded.rows[1].warnings.words == [.quotesLiteral])
    #expect(loaded.rows[1].partner == "Бонн \"на Рейні\"")
  }

  @Test func `A record knows the byte at which it begins`() throws {
    let text = "Громада;Країна\nЖитомир;DE\n\nЛьвів;DE\n"
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let bytes = mark + Array(text.utf8)
      let loaded = try Loaded(Export(bytes))
      let starts = loaded.rows.compactMap(\.origin.byteOffset)
      #expect(
        starts.map { String(decoding: bytes[$0...].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) } == [
          "Житомир", "Львів",
        ])
    }
  }

  @Test func `Of many like messages the first ten are told, and how many more there were`() throws {
    let rows = (1...25).map { _ in "Житомир;Bonn;Атлантида" }
    let loaded = try Loaded(Export((["Громада;Партнер;Країна"] + rows).joined(separator: "\n")))
    #expect(loaded.told.count == 11)
    #expect(loaded.told.last?.message == .rejectionsOmitted(reason: .unknownCountry, count: 15))
    #expect(loaded.report.rejected == 25)
  }

  @Test func `An export without a header is refused, and its first cells are told`() throws {
    #expect(try problem("а;б;в\n1;2;3\n")?.message == .header(.noHeader(firstCells: ["а", "б", "в"])))
  }
}
