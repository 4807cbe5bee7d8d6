import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Rows of a table that are no records (rule 1): each is passed over, and told by its line.
@Suite struct NonRecordTests {
  private static let header = "№;Область;Громада;Партнер;Країна;Дата\n"
  private static let above = "1;Житомирська область;Житомирська МТГ;Бонн;Німеччина;2023-02-01\n"
  private static let below = "2;Львівська область;Львівська МТГ;Люблін;Польща;2023-02-02\n"

  private func loaded(_ row: String) throws -> Loaded {
    try Loaded(Export(Self.header + Self.above + row + "\n" + Self.below))
  }

  @Test(arguments: [
    (NonRecord.section, "Львівська область;;;;;"), (.section, ";;ІІ. Львівська область;;;"),
    (.section, ";Розділ ІІ;;;;"), (.section, "2. Польща;;;;;"), (.section, "Стрийський район;;;;;"),
    (.section, "Lviv Oblast;;;;;"), (.section, "Громади Львівської області;;;;;"),
    (.section, "Львівська область"), (.section, "Part 2: partnerships since 2022;;;;;"),
    (.section, "ІІ. Меморандуми;;;;;"), (.total, ";;УСЬОГО по області;4 партнери;2 країни;"),
    (.total, ";Разом по області;;;;1"), (.total, ";;Усього, у т.ч.;;;1"), (.total, "Итого;;;;;1"),
    (.total, ";Житомирська область;Разом;;Німеччина;2023"), (.total, "Всього: 1"),
    (.total, "Загальна кількість угод;1;;;;"), (.total, ";;у тому числі з містами Польщі;;;0"),
    (.total, ";;;Разом партнерів;1;"), (.total, "Total;;1;1;1;"), (.total, ";;Insgesamt;1;;"),
    (.columnNumbers, "1;2;3;4;5;6"), (.header, "№;Область;Громада;Партнер;Країна;Дата"),
    (.header, "№;ОБЛАСТЬ;громада;Партнер:;Країна;"), (.ditto, "2;\"\"\"\";-//-;те саме;\"\"\"\";\"\"\"\""),
    (.numbered, "2;;;;;"), (.comment, "#2;;;;;;;;".replacing("#2", with: "# знято")),
    (.comment, "#Житомирська область;Житомирська МТГ;Ульм;Німеччина;2023"),
    (.signature, "Директор департаменту;;;Іван ПЕТРЕНКО;;"),
    (.signature, "Директор департаменту міжнародної співпраці Іван ПЕТРЕНКО"),
    (.signature, ";;Виконавець Сидоренко О. М., тел. 050;;;"), (.signature, ";Погоджено;;;;12.05.2024"),
    (.signature, "Prepared by J. Smith;;;;;"), (.note, "* за даними ОВА;;;;;"),
    (.note, "Примітка: дані попередні;;;;;"), (.note, ";;Станом на 01.05.2024;;;"),
    (.note, "тут нічого немає;;;;;"),
  ])
  func `is passed over, told by its line, and costs no record`(sort: NonRecord, row: String) throws {
    let loaded = try loaded(row)
    #expect(loaded.report.nonRecords[sort] == 1, "\(loaded.report.nonRecords.found)")
    #expect(loaded.outcomes == ["read", "read"])
    #expect(loaded.countries == [["DE"], ["PL"]])
    var rows = PassedOverRows(sort)
    rows.add(line: 3)
    #expect(loaded.told.contains { $0.message == .passedOver([rows]) })
  }

  @Test(arguments: [
    "3;Житомирська область;Житомирська МТГ;Разом;Німеччина;2023",
    "3;Житомирська область;Разом;Ульм;Німеччина;2023", "3;;;Ульм;Німеччина;", "3;;;;Німеччина;2023",
    "#3;Житомирська область;Житомирська МТГ;Ульм;Німеччина;2023",
    "#REF!;Житомирська область;Житомирська МТГ;Ульм;Німеччина;2023",
    "Директор;Житомирська область;Житомирська МТГ;Ульм;Німеччина;2023",
    "3;Львівська область;Головинська сільська громада;Партнер;Країна;2023", ";;Житомирська МТГ;;;",
    ";;;Ульм;;", "1;2;3;4;Німеччина;6",
  ])
  func `A row that names parties or a country is a record, whatever its words`(row: String) throws {
    let report = try loaded(row).report
    #expect(report.read == 3 && report.nonRecords.total == 0, "\(report.nonRecords.found)")
  }

  @Test func `Rows of every sort are told in one message`() throws {
    let loaded = try Loaded(
      Export(Self.header + Self.above + "Разом;;;;;1\n" + Self.below + "Разом;;;;;2\nВик. Коваль\n"))
    var totals = PassedOverRows(.total)
    totals.add(line: 3)
    totals.add(line: 5)
    var signatures = PassedOverRows(.signature)
    signatures.add(line: 6)
    #expect(loaded.told.map(\.message) == [.passedOver([totals, signatures])])
  }

  // What a total says

  @Test func `A total counts the records since the last heading or total, or some above, or all`() throws {
    let text = """
      \(Self.header)Житомирська область;;;;;
      \(Self.above)\(Self.above.replacing("Бонн", with: "Ульм"))Разом;;;;;2
      Львівська область;;;;;
      \(Self.below)Разом по області: 1
      Усього;;;;;3
      Усього за 2023 рік;;;3;2;
      """
    #expect(try Loaded(Export(text)).told.map(\.severity) == [.note])
  }

  @Test func `A total that states another number is a warning`() throws {
    let loaded = try Loaded(Export(Self.header + Self.above + Self.below + "Усього угод;;;;;12\n"))
    let total = RowTotal(declared: 12, found: 2, foundSince: 2)
    #expect(loaded.told.first?.message == .rowTotalDiffers(total))
    #expect(loaded.told.first?.origin?.line == 4 && loaded.told.first?.severity == .warning)
  }

  @Test func `A total of a column of numbers is its sum and counts no records`() throws {
    let text =
      "Громада;Партнер;Країна;Населення\nЖитомир;Бонн;DE;336465\nЛьвів;Люблін;PL;339784\nРазом;;;676249\n"
    #expect(try Loaded(Export(text)).told.map(\.severity) == [.note])
  }

  // A second header

  @Test func `Below a header in another order the columns are where it says`() throws {
    let second =
      "№;Область;Партнер;Громада;Країна;Дата\n3;Одеська область;Кобе;Одеська МТГ;Японія;2023-02-01\n"
    let loaded = try Loaded(Export(Self.header + Self.above + second))
    #expect(loaded.outcomes == ["read", "read"])
    #expect(loaded.hromadas.last == ["Одеська"] && loaded.countries.last == ["JP"])
  }

  @Test func `A second header with other columns is an error with its line`() throws {
    let found = try problem(
      Export(
        Self.header + Self.above + "Громада;Партнер;Країна;Вид;;\nЖитомирська МТГ;Ульм;Німеччина;інше;;\n"))
    #expect(found?.message == .header(.secondHeader(headers: ["Громада", "Партнер", "Країна", "Вид"])))
    #expect(found?.origin?.line == 3)
  }

  // Quotation marks

  @Test(arguments: 1...4)
  func `Marks that are opened and closed in one column swallow no rows`(between: Int) throws {
    let inner = (0..<between).map {
      "\($0 + 2);Одеська область;Одеська МТГ;Радом;Польща;2023-02-0\($0 + 1)\n"
    }
    let loaded = try Loaded(
      Export(
        Self.header + Self.above.replacing("Бонн", with: "\"Бонн") + inner.joined()
          + Self.below.replacing("Люблін", with: "Люблін\"")))
    #expect(loaded.outcomes == ["broken_quoting"] + [String](repeating: "read", count: between + 1))
    #expect(loaded.told.first?.origin?.line == 2)
  }

  @Test func `A cell over several lines with delimiters in it is one cell`() throws {
    let loaded = try Loaded(
      Export(
        Self.header + "1;Житомирська область;Житомирська МТГ;\"Бонн;a;b;c\nd;e;f;g;h;Ульм\";Німеччина;2023\n")
    )
    #expect(loaded.report.read == 1)
  }

  @Test(arguments: [
    // No column of countries, and one that is blank between.
    "Громада;Партнер;Дата;Примітка\nЛьвівська;Люблін;2023;\"поновлено\nЛуцька;Ряшів;2023;\nВінницька;Кельце;2023;кінець\"\n",
    "Країна;Громада;Партнер;Дата\nПольща;Львівська;\"Люблін;2023\n;Луцька;Ряшів;2023\n;Вінницька;Карлсруе\";2023\n",
    // A total and a blank row between.
    "Країна;Громада;Партнер;Дата;Примітка\nПольща;Львівська;Люблін;2023;\"поновлено\nРазом;1;;;\nПольща;Луцька;Любек;2023;\n;;;;\nПольща;Вінницька;Кельце;2023;кінець\"\n",
  ])
  func `Marks swallow no rows, whatever stands in them and between them`(text: String) throws {
    var options = LoadingOptions()
    options.constants = text.contains("Країна") ? [] : [LoadingOptions.Constant(field: .country, value: "PL")]
    let loaded = try Loaded(Export(text), options: options)
    #expect(loaded.outcomes == ["broken_quoting", "read", "read"])
  }

  @Test(arguments: [
    "Погоджено протокол", "Склав чинності договір", "Інформація про співпрацю", "Tel Aviv", "Кількість",
  ])
  func `A row with both parties and a date is a record, whatever its words`(title: String) throws {
    var options = LoadingOptions()
    options.constants = [LoadingOptions.Constant(field: .country, value: "PL")]
    let text =
      "Назва документа;Громада;Партнер;Дата\n\(title);Одеська;Гданськ;2023\nУгода;Львівська;Люблін;2023\n"
    #expect(try Loaded(Export(text), options: options).hromadas == [["Одеська"], ["Львівська"]])
  }

  @Test(arguments: [
    "Лист про наміри, секретар ради", "Угода, підписав міський голова", "Погоджено протокол", "Підсумки",
  ])
  func `So is one without a date, where the hromada is known`(title: String) throws {
    var options = LoadingOptions()
    options.constants = [LoadingOptions.Constant(field: .country, value: "PL")]
    let text = "Назва документа;Громада;Партнер\n\(title);Одеська;Гданськ\nУгода;Львівська;Люблін\n"
    #expect(try Loaded(Export(text), options: options).hromadas == [["Одеська"], ["Львівська"]])
  }
}
