import Foundation
import TestSupport
import Testing

/// A row that cannot be read costs itself and no other: it is named by file and line with what to do, and the rows
/// around it are counted.
@Suite struct BrokenRowTests {
  @Test(arguments: quotes + counts + limits) func `a broken row is named, and the rows around it are counted`(
    story: RowStory
  ) async throws {
    for (language, messages) in [("uk", story.ukrainian), ("en", story.english)] {
      let folder = try TemporaryFolder()
      try folder.write(story.text, to: "x.csv")
      let arguments = ["x.csv", "--max-rejected", "100%", "--output", "report", "--language", language]
      let outcome = try await Program.run(arguments, in: folder.url)
      #expect(outcome.errors == messages.map { $0 + "\n" }.joined())
      #expect(outcome.status == 0)
      let records = try CSVText.rows(of: folder["report/records.csv"])
      #expect(records.map { "\($0["line"] ?? "") \($0["reason"] ?? "")" } == story.records)
      #expect(records.compactMap { $0["byte_offset"].flatMap { Int($0) } } == story.byteOffsets)
    }
  }

  private static let header = "Громада;Партнер;Країна;Дата\n"
  private static let dnipro = "Дніпро;Кельн;Німеччина;09.02.2023\n"
  private static let zhytomyr = "Житомир;Дортмунд;Німеччина;12.05.2023\n"

  private static let textAfterQuote = (
    uk: "помилка: після закритих лапок стоїть текст; подвойте лапки всередині клітинки й закрийте всі, що її "
      + "відкривають. Запис відкладено.",
    en:
      "error: text follows a closing quotation mark; double the marks inside a cell, and close every mark that "
      + "opens one. The record was set aside."
  )
  private static let unclosedQuote = (
    uk: "помилка: лапки відкривають клітинку, але їх не закрито; закрийте їх або подвойте лапки всередині "
      + "клітинки. Запис відкладено.",
    en:
      "error: a quotation mark opens a cell and is not closed; close it, or double the marks inside the cell. "
      + "The record was set aside."
  )

  private static let quotes = [
    RowStory(
      "a bare quotation mark is kept, with a warning",
      header + dnipro + "ТГ \"Житомир\";Дортмунд;Німеччина;12.05.2023\n" + dnipro,
      ukrainian: [
        "x.csv:3: попередження: лапки всередині клітинки без лапок залишено, як є; візьміть клітинку в лапки, "
          + "а лапки всередині подвойте."
      ],
      english: [
        "x.csv:3: warning: quotation marks inside an unquoted cell were kept as they stand; "
          + "put the cell in quotation marks and double those inside."
      ], records: ["2 ", "3 ", "4 "]),
    RowStory(
      "text follows a closing quotation mark", header + dnipro + "\"Житомир\" ТГ;Ulm;DE;2023\n" + zhytomyr,
      ukrainian: ["x.csv:3: \(textAfterQuote.uk)"], english: ["x.csv:3: \(textAfterQuote.en)"],
      records: ["2 ", "3 broken_quoting", "4 "]),
    RowStory(
      "a quotation mark is closed by that of a later row",
      header + "\"Одеса;Ulm;DE;2023\n" + dnipro
        + "\"Житомир\";Дортмунд;Німеччина;12.05.2023\n",
      ukrainian: ["x.csv:2: \(textAfterQuote.uk)"], english: ["x.csv:2: \(textAfterQuote.en)"],
      records: ["2 broken_quoting", "3 ", "4 "]),
    RowStory(
      "a quotation mark is closed in another column of a later row",
      header + dnipro + "Одеса;Ulm;\"DE;2023\n" + zhytomyr + "Львів;Bonn\";DE;2023\n" + dnipro,
      ukrainian: [
        "x.csv:3: \(unclosedQuote.uk)",
        "x.csv:5: попередження: лапки всередині клітинки без лапок залишено, як є; візьміть клітинку в лапки, "
          + "а лапки всередині подвойте.",
      ],
      english: [
        "x.csv:3: \(unclosedQuote.en)",
        "x.csv:5: warning: quotation marks inside an unquoted cell were kept as they stand; "
          + "put the cell in quotation marks and double those inside.",
      ], records: ["2 ", "3 broken_quoting", "4 ", "5 ", "6 "]),
    RowStory(
      "a quotation mark is never closed", header + dnipro + "\"Одеса;Ulm;DE;2023\n" + zhytomyr,
      ukrainian: ["x.csv:3: \(unclosedQuote.uk)"], english: ["x.csv:3: \(unclosedQuote.en)"],
      records: ["2 ", "3 broken_quoting", "4 "]),
    RowStory(
      "a quotation mark is never closed in the last row", header + dnipro + zhytomyr + "Одеса;\"Ulm;DE;2023",
      ukrainian: ["x.csv:4: \(unclosedQuote.uk)"], english: ["x.csv:4: \(unclosedQuote.en)"],
      records: ["2 ", "3 ", "4 broken_quoting"]),
    RowStory(
      "a quoted line break stands above, with blank lines",
      header + "Дніпро;\"Кельн\r\n\nна Рейні\";Німеччина;09.02.2023\r\n\n\"Одеса\" x;Ulm;DE;2023\r"
        + zhytomyr,
      ukrainian: ["x.csv:6: \(textAfterQuote.uk)"], english: ["x.csv:6: \(textAfterQuote.en)"],
      records: ["2 ", "6 broken_quoting", "7 "]),
  ]

  private static func count(_ line: Int, _ cells: Int, _ columns: Int) -> (uk: String, en: String) {
    (
      "x.csv:\(line): помилка: клітинок у рядку \(cells), а колонок у таблиці \(columns); "
        + "перевірте роздільники й лапки. Запис відкладено.",
      "x.csv:\(line): error: cells in the row: \(cells), columns in the table: \(columns); "
        + "check the delimiters and quotation marks of the row. The record was set aside."
    )
  }

  private static let counts = [
    RowStory(
      "too few and too many cells", header + dnipro + "Одеса;Ulm;DE\nОдеса;Ulm;DE;2023;x\n" + zhytomyr,
      ukrainian: [count(3, 3, 4).uk, count(4, 5, 4).uk], english: [count(3, 3, 4).en, count(4, 5, 4).en],
      records: ["2 ", "3 wrong_field_count", "4 wrong_field_count", "5 "]),
    RowStory(
      "a bare quotation mark with a delimiter after it",
      header + dnipro + "ТГ \"Одеса; Південь\";Ulm;DE;2023\n" + zhytomyr,
      ukrainian: [count(3, 5, 4).uk], english: [count(3, 5, 4).en],
      records: ["2 ", "3 wrong_field_count", "4 "]),
    RowStory(
      "empty cells beyond the columns are no cells, and those under empty headers may be missing",
      "Громада;Партнер;Країна;Дата;;\n" + dnipro + "Одеса;Ulm;DE\n"
        + "Житомир;Дортмунд;Німеччина;12.05.2023;;;;\nОдеса;Ulm;DE;2023;;;x\n",
      ukrainian: [count(3, 3, 4).uk, count(5, 7, 6).uk], english: [count(3, 3, 4).en, count(5, 7, 6).en],
      records: ["2 ", "3 wrong_field_count", "4 ", "5 wrong_field_count"]),
    RowStory(
      "a row of totals with words beside it is a record, and one with numbers is none",
      header + dnipro + "Разом;Bonn;DE\nРазом;1;;1\nРазом: 1 угода\n" + zhytomyr,
      ukrainian: [
        count(3, 3, 4).uk,
        "x.csv:5: попередження: у рядку підсумку стоїть 1, а над ним прочитано 2 записи, від попереднього підсумку чи "
          + "розділу — 0; перевірте, чи не бракує рядків.",
        "x.csv: примітка: пропущено рядки, які не є записами: 2 рядки підсумку (рядки 4, 5).",
      ],
      english: [
        count(3, 3, 4).en,
        "x.csv:5: warning: the row of totals says 1, and 2 records were read above it, and 0 since the last total or "
          + "heading; check whether rows are missing.",
        "x.csv: note: rows that are no records were passed over: 2 total rows (lines 4, 5).",
      ], records: ["2 ", "3 wrong_field_count", "6 "]),
  ]

  private static let limits = [
    RowStory(
      "a cell is too long",
      header + dnipro + "Одеса;\(String(repeating: "x", count: 1 << 20 + 1));DE;2023\n" + zhytomyr,
      ukrainian: [
        "x.csv:3: помилка: клітинка має понад 1\u{A0}048\u{A0}576 байтів, а довших програма не читає; "
          + "пошукайте лапки, які ніде не закрито. Запис відкладено."
      ],
      english: [
        "x.csv:3: error: a cell is longer than 1\u{A0}048\u{A0}576 bytes, the most that is read; "
          + "look for a quotation mark that is never closed. The record was set aside."
      ], records: ["2 ", "3 too_large", "4 "]),
    RowStory(
      "a row is too long",
      header + dnipro + String(repeating: String(repeating: "x", count: 1 << 20) + ";", count: 17) + "\n"
        + zhytomyr,
      ukrainian: [
        "x.csv:3: помилка: рядок має понад 16\u{A0}777\u{A0}216 байтів, а довших програма не читає; "
          + "пошукайте лапки, які ніде не закрито. Запис відкладено."
      ],
      english: [
        "x.csv:3: error: the row is longer than 16\u{A0}777\u{A0}216 bytes, the most that is read; "
          + "look for a quotation mark that is never closed. The record was set aside."
      ], records: ["2 ", "3 too_large", "4 "]),
    RowStory(
      "a row has too many cells", header + dnipro + String(repeating: "x;", count: 4096) + "\n" + zhytomyr,
      ukrainian: [
        "x.csv:3: помилка: у рядку понад 4096 клітинок, а більше програма не читає; "
          + "перевірте його роздільники. Запис відкладено."
      ],
      english: [
        "x.csv:3: error: the row has more than 4096 cells, the most that are read; check its delimiters. "
          + "The record was set aside."
      ], records: ["2 ", "3 too_large", "4 "]),
    RowStory(
      "a cell has too many line breaks",
      header + dnipro + "\"Одеса;Ulm;DE;2023\n" + String(repeating: "\n", count: 1000) + zhytomyr + "\"\n",
      ukrainian: [
        "x.csv:3: помилка: у клітинках рядка понад 1000 розривів, а більше програма не читає; "
          + "пошукайте лапки, які ніде не закрито. Запис відкладено.",
        "x.csv:1005: \(unclosedQuote.uk)",
      ],
      english: [
        "x.csv:3: error: the row has more than 1000 line breaks inside its cells, the most that are read; "
          + "look for a quotation mark that is never closed. The record was set aside.",
        "x.csv:1005: \(unclosedQuote.en)",
      ], records: ["2 ", "3 too_large", "1004 ", "1005 broken_quoting"]),
  ]
}

/// An export, all that a person is told of it, and what became of its rows.
struct RowStory: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let ukrainian: [String]
  let english: [String]
  /// The line of each record and why it was rejected: `3 broken_quoting`, or `4 ` for one that was not.
  let records: [String]

  init(_ story: String, _ text: String, ukrainian: [String], english: [String], records: [String]) {
    testDescription = story
    (self.text, self.ukrainian, self.english, self.records) = (text, ukrainian, english, records)
  }

  /// Where the lines of `records` begin, by counting line ends.
  var byteOffsets: [Int] {
    let bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isCRLF = byte == 0x0D && bytes[(index + 1)...].first == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isCRLF) { starts.append(index + 1) }
    }
    return records.map { record in
      let line = record.split(separator: " ").first.flatMap { Int($0) } ?? 0
      return starts[line - 1]
    }
  }
}
