import Foundation
import TestSupport
import Testing

/// What is wrong inside cells: the whole message in both languages, what becomes of the record, and that the records
/// around it are counted.
@Suite struct CellDamageTests {
  /// Something wrong with one cell of the record in line 3.
  struct Damage: Sendable, CustomTestStringConvertible {
    let column: String
    let cell: String
    /// `counted`, `out_of_scope`, or the reason to reject it.
    let outcome: String
    let ukrainian: String
    let english: String

    init(_ column: String, _ cell: String, _ outcome: String, _ ukrainian: String, _ english: String) {
      (self.column, self.cell, self.outcome) = (column, cell, outcome)
      (self.ukrainian, self.english) = (ukrainian, english)
    }

    var testDescription: String { "\(column): \(cell.debugDescription)" }
    var isRejected: Bool { outcome != "counted" && outcome != "out_of_scope" }
  }

  private static let header = [
    "№", "Громада", "Область", "Партнер", "Країна", "Дата", "Джерело", "Посилання", "Примітка",
  ]
  private static let cells = [
    "2", "Дніпро", "Дніпропетровська область", "Бремен", "Німеччина", "10.02.2023", "Сайт міста",
    "https://example.org/2", "Без змін",
  ]

  private static func export(_ damage: Damage) -> String {
    let damaged = zip(header, cells).map { $0 == damage.column ? damage.cell : $1 }
    let rows = [
      header, ["1", "Дніпро", "Дніпропетровська область", "Кельн", "Німеччина", "09.02.2023", "", "", ""],
      damaged,
      ["3", "Житомир", "Житомирська область", "Дортмунд", "Німеччина", "12.05.2023", "", "", ""],
    ]
    return rows.map { $0.joined(separator: ";") + "\n" }.joined()
  }

  static let damages: [Damage] = [
    // Parties
    Damage(
      "Партнер", "#REF!", "lost_value",
      "«#REF!» — помилка електронної таблиці, а значення втрачено; напишіть його наново.",
      "\"#REF!\" is an error of the spreadsheet, and the value is lost; write it anew."),
    Damage(
      "Партнер", "https://bremen.de", "counted",
      "«https://bremen.de» — не назва місця; партнера не зазначено. Напишіть у клітинці назву муніципалітету.",
      "\"https://bremen.de\" is not the name of a place; the partner is left blank. Write the name of the municipality in the cell."
    ),
    Damage(
      "Партнер", "<b>Бремен</b>", "counted",
      "«<b>Бремен</b>» має коди символів або теги вебсторінки; прочитано так, як показує сторінка. Заберіть їх.",
      "\"<b>Бремен</b>\" holds character references or tags of a web page; read as a page shows it. Remove them."
    ),
    // Countries and regions
    Damage(
      "Країна", "ЄС", "not_a_country", "«ЄС» — не окрема країна; напишіть країну, про яку йдеться.",
      "\"ЄС\" is not a country of its own; write the country that is meant."),
    Damage(
      "Країна", "Баварія", "not_a_country",
      "«Баварія» — не окрема країна; напишіть країну, про яку йдеться: «Німеччина».",
      "\"Баварія\" is not a country of its own; write the country that is meant: \"Germany\"."),
    Damage(
      "Країна", "Шотландія", "counted",
      "«Шотландія» — частина Великої Британії; враховано як Велику Британію. Напишіть «Велика Британія» або GB.",
      "\"Шотландія\" is a part of the United Kingdom; counted as that country. Write the United Kingdom or GB."
    ),
    Damage(
      "Область", "Січеславська область", "proposed_region",
      "жоден закон не дав регіону назви «Січеславська область»; напишіть «Дніпропетровська область».",
      "no law has given a region the name \"Січеславська область\"; write \"Dnipropetrovsk Oblast\"."),
    // Letters of two alphabets
    Damage(
      "Громада", "Днiпро", "counted",
      "«Днiпро» змішує в слові дві абетки (латинська «i» U+0069); прочитано однією. Наберіть слово наново.",
      "\"Днiпро\" mixes two alphabets within a word (Latin \"i\" U+0069); read in one alphabet. "
        + "Type the word again."),
    Damage(
      "Партнер", "Вremen", "counted",
      "«Вremen» змішує в слові дві абетки (кирилична «В» U+0412); прочитано однією. Наберіть слово наново.",
      "\"Вremen\" mixes two alphabets within a word (Cyrillic \"В\" U+0412); read in one alphabet. "
        + "Type the word again."),
    // Dates
    Damage(
      "Дата", "10.02.23", "two_digit_year", "рік у «10.02.23» записано двома цифрами; напишіть усі чотири.",
      "the year in \"10.02.23\" has two digits; write all four."),
    Damage(
      "Дата", "31.02.2023", "impossible_date", "дати «31.02.2023» немає в календарі; виправте її.",
      "\"31.02.2023\" does not exist in the calendar; correct the date."),
    Damage(
      "Дата", "02/13/2023", "impossible_date", "дати «02/13/2023» немає в календарі; можливо, «2023-02-13»?",
      "\"02/13/2023\" does not exist in the calendar; did you mean \"2023-02-13\"?"),
    Damage(
      "Дата", "1О.02.2023", "letters_for_digits",
      "у даті «1О.02.2023» замість цифр стоять літери (О замість нуля, І чи l замість одиниці, З замість трійки); "
        + "можливо, «2023-02-10»?",
      "letters stand for digits in \"1О.02.2023\" (such as O for zero, I or l for one); "
        + "did you mean \"2023-02-10\"?"),
    Damage(
      "Дата", "10.02.0223", "implausible_year",
      "рік у «10.02.0223» виходить за межі 1900–2100; виправте його.",
      "the year in \"10.02.0223\" lies outside 1900 to 2100; correct it."),
    Damage(
      "Дата", "10.02.2203", "implausible_year",
      "рік у «10.02.2203» виходить за межі 1900–2100; виправте його.",
      "the year in \"10.02.2203\" lies outside 1900 to 2100; correct it."),
    Damage(
      "Дата", "навесні", "unreadable_date",
      "«навесні» — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік.",
      "\"навесні\" is not a date; write it as 2023-02-09 or 09.02.2023, or only the year."),
    Damage(
      "Дата", "10.02.2023, 11.02.2023", "unreadable_date",
      "«10.02.2023, 11.02.2023» — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік.",
      "\"10.02.2023, 11.02.2023\" is not a date; write it as 2023-02-09 or 09.02.2023, or only the year."),
    Damage(
      "Дата", "44967", "counted",
      "«44967» прочитано як номер дня з електронної таблиці; напишіть дату як 2023-02-09 або 09.02.2023.",
      "\"44967\" was read as the day number of a spreadsheet; write the date as 2023-02-09 or 09.02.2023."),
    Damage(
      "Дата", "10/02/2023", "counted",
      "у «10/02/2023» першим прочитано день; якщо першим стоїть місяць, напишіть дату як 2023-02-09.",
      "\"10/02/2023\" was read day first; if the month comes first, write the date as 2023-02-09."),
    Damage("Дата", "28 лютого – 3 березня 2023", "counted", "", ""),
    Damage("Дата", "10.02.2023, м. Бремен", "counted", "", ""),
    Damage("Дата", "10.02.2027", "out_of_scope", "", ""),
    Damage("Дата", "10.02.1987", "out_of_scope", "", ""),
    Damage("Дата", "н/д", "out_of_scope", "", ""),
    // Characters that nobody sees
    Damage(
      "Партнер", "Бре\u{200B}мен", "counted",
      "«Бре<U+200B>мен» має невидимі символи; прочитано без них. Вилучіть їх.",
      "\"Бре<U+200B>мен\" holds invisible characters; read without them. Remove them."),
    Damage(
      "Громада", "Дні\u{AD}про", "counted",
      "«Дні<U+00AD>про» має невидимі символи; прочитано без них. Вилучіть їх.",
      "\"Дні<U+00AD>про\" holds invisible characters; read without them. Remove them."),
    Damage(
      "Країна", "\u{FEFF}Німеччина", "counted",
      "«<U+FEFF>Німеччина» має невидимі символи; прочитано без них. Вилучіть їх.",
      "\"<U+FEFF>Німеччина\" holds invisible characters; read without them. Remove them."),
    Damage(
      "Дата", "10\u{A0}лютого 2023\u{A0}року", "counted",
      "«10 лютого 2023 року» має невидимі символи; прочитано без них. Вилучіть їх.",
      "\"10 лютого 2023 року\" holds invisible characters; read without them. Remove them."),
    Damage(
      "Примітка", "без\u{2060}змін", "counted",
      "«без<U+2060>змін» має невидимі символи; прочитано без них. Вилучіть їх.",
      "\"без<U+2060>змін\" holds invisible characters; read without them. Remove them."),
    // Characters that steer
    Damage(
      "Партнер", "Бре\u{202E}мен", "control_character",
      "у клітинці «Бре<U+202E>мен» є керівний символ U+202E, якому не місце в тексті; вилучіть його.",
      "\"Бре<U+202E>мен\" holds the control character U+202E, which does not belong in text; remove it."),
    Damage(
      "Громада", "Дніпро\u{200E}", "control_character",
      "у клітинці «Дніпро<U+200E>» є керівний символ U+200E, якому не місце в тексті; вилучіть його.",
      "\"Дніпро<U+200E>\" holds the control character U+200E, which does not belong in text; remove it."),
    Damage(
      "Джерело", "Сайт\u{0}міста", "control_character",
      "у клітинці «Сайт<U+0000>міста» є керівний символ U+0000, якому не місце в тексті; вилучіть його.",
      "\"Сайт<U+0000>міста\" holds the control character U+0000, which does not belong in text; remove it."),
    Damage(
      "Посилання", "https://example.org/\u{1B}[2J", "control_character",
      "у клітинці «https://example.org/<U+001B>[2J» є керівний символ U+001B, якому не місце в тексті; "
        + "вилучіть його.",
      "\"https://example.org/<U+001B>[2J\" holds the control character U+001B, which does not belong in text; "
        + "remove it."),
    // Several names
    Damage(
      "Партнер", "Бремен, Любек", "counted",
      "«Бремен, Любек» може називати кількох партнерів; враховано як одного, так, як написано. "
        + "Якщо їх кілька, поставте між ними «;».",
      "\"Бремен, Любек\" may name several partners; counted as one, as spelled. If they are several, "
        + "put \";\" between them."),
  ]

  @Test(arguments: damages, ["uk", "en"])
  func `the message says where, what and what to do, and the rows around are counted`(
    damage: Damage, language: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.export(damage), to: "x.csv")
    let outcome = try await Program.run(
      [
        "x.csv", "--as-of", "2026-06-30", "--max-rejected", "1", "--output", "report", "--language", language,
      ],
      in: folder.url)
    let isUkrainian = language == "uk"
    let severity =
      damage.isRejected ? (isUkrainian ? "помилка" : "error") : (isUkrainian ? "попередження" : "warning")
    let sentence = isUkrainian ? damage.ukrainian : damage.english
    let end = damage.isRejected ? (isUkrainian ? " Запис відкладено." : " The record was set aside.") : ""
    #expect(
      outcome.errors
        == (sentence.isEmpty ? "" : "x.csv:3: \(severity): \(damage.column): \(sentence)\(end)\n"))
    #expect(outcome.status == 0)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(
      records.map { $0["fate"] } == ["counted", damage.isRejected ? "rejected" : damage.outcome, "counted"])
    #expect(records.map { $0["line"] } == ["2", "3", "4"])
    let rejected = try CSVText.rows(of: folder["report/rejected.csv"])
    #expect(rejected.map { $0["reason"] } == (damage.isRejected ? [damage.outcome] : []))
    guard damage.isRejected else { return }
    #expect(
      rejected[0]["record"] == "2" && rejected[0]["line"] == "3" && rejected[0]["column"] == damage.column)
    let fields = [
      "record_id", "hromada", "region", "partner", "country", "signed_on", "source", "source_url", "note",
    ]
    #expect(
      fields.map { rejected[0][$0] }
        == zip(Self.header, Self.cells).map { $0 == damage.column ? damage.cell : $1 })
  }

  @Test(arguments: damages.filter(\.isRejected))
  func `rejected.csv is an export: its record is rejected again, for the same reason`(damage: Damage)
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Self.export(damage), to: "x.csv")
    let arguments = ["--as-of", "2026-06-30", "--max-rejected", "100%", "--output"]
    #expect(try await Program.run(["x.csv"] + arguments + ["first"], in: folder.url).status == 0)
    #expect(
      try await Program.run(["first/rejected.csv"] + arguments + ["second"], in: folder.url).status == 0)
    let (first, second) = (
      try CSVText.rows(of: folder["first/rejected.csv"]), try CSVText.rows(of: folder["second/rejected.csv"])
    )
    #expect(first.count == 1 && second.count == 1)
    for column in ["reason", "value", "reason_uk", "reason_en"] {
      #expect(first[0][column] == second[0][column])
    }
  }

  @Test func `control characters of JSON are told by element`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"""
      [{"hromada": "Дніпро", "partner": "Кельн", "country": "DE", "date": "2023"},
       {"hromada": "Дніпро", "partner": "Бре\u0000мен", "country": "DE", "date": "2023"},
       {"hromada": "Житомир", "partner": "Дорт\u00ADмунд", "country": "DE", "date": "2023"}]
      """#, to: "x.json")
    let outcome = try await Program.run(
      ["x.json", "--language", "en", "--max-rejected", "1", "--output", "report"], in: folder.url)
    #expect(
      outcome.errors == """
        x.json#2: error: partner: "Бре<U+0000>мен" holds the control character U+0000, which does not belong in text; \
        remove it. The record was set aside.
        x.json#3: warning: partner: "Дорт<U+00AD>мунд" holds invisible characters; read without them. Remove them.

        """)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["fate"] } == ["counted", "rejected", "counted"])
    #expect(records.map { $0["partner_key"] } == ["köln", "", "dortmund"])
  }

  @Test func `of invisible characters ten are told, then how many more there are, and all are counted`()
    async throws
  {
    let folder = try TemporaryFolder()
    let rows = (1...13).map { "Дніпро;Місто\u{200B}\($0);Німеччина;2023\n" }
    try folder.write("Громада;Партнер;Країна;Дата\n" + rows.joined(), to: "x.csv")
    let outcome = try await Program.run(
      ["x.csv", "--as-of", "2026-06-30", "--language", "en"], in: folder.url)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 11)
    #expect(
      lines.last
        == "x.csv: note: the warning \"invisible_characters\" applies to 3 more records; "
        + "a report written with --output names it beside each of them in records.csv.")
    #expect(
      outcome.output.contains(
        "- Cells with invisible characters, read without them: 13 records. Remove them.\n"))
    #expect(
      outcome.output.contains(
        "13 records read = 13 counted + 0 out of scope + 0 duplicates + 0 rejected.\n"))
  }
}
