import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Headings between the rows of a table (rules 1 and 22): what one says holds for the rows below it, until the next.
@Suite struct HeadingTests {
  private static let header = "№;Громада;Країна;Партнер;Дата підписання\n"
  private static let above = "Німеччина;;;;\n1;Вінницька;;Карлсруе;2023\n"
  private static let below = "2;Луцька;;Ряшів;2023\n"

  private func loaded(_ heading: String) throws -> Loaded {
    try Loaded(Export(Self.header + Self.above + heading + "\n" + Self.below))
  }

  @Test(arguments: [
    "Польща (2 угоди);;;;", "Республіка Польща – 2;;;;", "Угоди з Польщею;;;;", "З Польщею;;;;",
    "Побратими у Польщі;;;;", "Країна: Польща;;;;", "ІІ. Республіка Польща;;;;", ";Польща;;;", "ІІ;Польща;;;",
    "Польща;-;-;-;-", "Польща;1;1;1;", "Польща;Польща;Польща;Польща;Польща",
  ])
  func `A heading names a country in any case, with numbers and counts beside it`(heading: String) throws {
    let loaded = try loaded(heading)
    #expect(loaded.outcomes == ["read", "read"] && loaded.countries == [["DE"], ["PL"]])
    #expect(loaded.told.map(\.severity).filter { $0 != .note } == [])
  }

  @Test(arguments: ["Інші країни;;;;", "Європейський Союз;;;;", "Без країни;;;;", "Німеччина та Польща;;;;"])
  func `A heading that is not understood ends the one before, and is a warning`(heading: String) throws {
    let loaded = try loaded(heading)
    #expect(loaded.countries == [["DE"], ["ZZ"]])
    let cell = String(heading.prefix { $0 != ";" })
    let told = loaded.told.first { $0.message == .headingNotUnderstood(cell: cell) }
    #expect(told?.origin?.line == 4 && told?.severity == .warning)
    #expect(loaded.report.nonRecords[.unreadHeading] == 1)
  }

  @Test(arguments: [
    ("Львівська область (1 громада)", "UA-46"), ("Громади Львівської області", "UA-46"),
    ("Львівська ОВА", "UA-46"),
    ("Львівська обласна військова адміністрація", "UA-46"), ("Розділ 3. Львівська область", "UA-46"),
    ("Стрийський район Львівської області", "UA-46"), ("Стрийський район", "UA-46"),
    ("Область: Львівська", "UA-46"),
  ])
  func `A heading names a region, or a raion that lies in one alone`(heading: String, region: String) throws {
    let loaded = try Loaded(Export(Self.header + heading + ";;;;\n1;Миколаївська;Польща;Бжозув;2023\n"))
    #expect(loaded.outcomes == ["read"] && loaded.regions == [[region]])
  }

  @Test func `Headings lie within others, and end with them`() throws {
    let text = """
      Німеччина;;;;
      Львівська область;;;;
      1;Миколаївська;;Фрайбург;2023
      Одеська область;;;;
      2;Миколаївська;;Кассель;2023
      Польща;;;;
      3;Луцька;;Ряшів;2023

      """
    let loaded = try Loaded(Export(Self.header + text))
    #expect(loaded.countries == [["DE"], ["DE"], ["PL"]])
    #expect(loaded.regions == [["UA-46"], ["UA-51"], ["UA-07"]])
  }

  @Test func `A total of a heading's place ends the heading`() throws {
    let loaded = try Loaded(
      Export(Self.header + Self.above + "Разом по Німеччині;1;;;\n" + Self.below))
    #expect(loaded.countries == [["DE"], ["ZZ"]] && loaded.report.nonRecords[.total] == 1)
  }

  @Test(arguments: [
    "Разом укладено угод: 9", "Загальна кількість укладених угод: 9", "Всього зареєстровано 9 записів",
    "Кількість записів: 9", "Итого соглашений: 9", "Gesamtzahl der Partnerschaften: 9",
    "Łączna liczba umów: 9",
    "9 угод разом", "Усього по Україні — 9", "Разом;9 угод", "Разом;;;;9 (дев’ять)", "Общий итог;9",
    "Poland Total;9",
    "Польща – підсумок;9",
  ])
  func `A total in any words is compared with what was read`(row: String) throws {
    let loaded = try loaded(row)
    let total = RowTotal(declared: 9, found: 1, foundSince: 1)
    #expect(
      loaded.told.contains { $0.message == .rowTotalDiffers(total) }, "\(loaded.report.nonRecords.found)")
  }
}
