import Foundation
import TestSupport
import Testing

/// Exit status 64: the command line is wrong.
@Suite struct UsageFailureTests {
  @Test(arguments: stories) func `wrong usage is explained`(story: FailureStory) async throws {
    try await story.check()
  }

  private static let stories = [
    story(
      "no export", "build",
      ukrainian: "не задано жодного вивантаження; назвіть файли чи теки або - для стандартного вводу.",
      english: "no export was given; name files or folders, or - for standard input."),
    story(
      "standard input twice", "- good.csv -",
      ukrainian: "стандартний ввід задано двічі; залиште лише один -.",
      english: "standard input was given twice; pass - only once."),
    story(
      "an unknown quarter", "good.csv --quarter 2026-Q5",
      ukrainian: "«2026-Q5» — не квартал; напишіть --quarter 2026-Q3.",
      english: "\"2026-Q5\" is not a quarter; write --quarter 2026-Q3."),
    story(
      "a day that does not exist", "good.csv --as-of 2026-02-30",
      ukrainian: "«2026-02-30» — не дата; напишіть --as-of 2026-09-30.",
      english: "\"2026-02-30\" is not a date; write --as-of 2026-09-30."),
    story(
      "a date in another form", "check good.csv --since 01.01.2023",
      ukrainian: "«01.01.2023» — не дата; напишіть --since 2026-09-30.",
      english: "\"01.01.2023\" is not a date; write --since 2026-09-30."),
    story(
      "a quarter and a day", "good.csv --quarter 2026-Q3 --as-of 2026-09-30",
      ukrainian: "--quarter і --as-of виключають одне одного; залиште щось одне.",
      english: "--quarter and --as-of exclude each other; pass only one of them."),
    story(
      "an end before the begin", "good.csv --as-of 2021-12-31",
      ukrainian: "останній день періоду, 31 грудня 2021 року, раніший за перший, 1 січня 2022 року; "
        + "виправте --as-of або --since.",
      english: "the last day to count, 31 December 2021, lies before the first, 1 January 2022; "
        + "correct --as-of or --since."),
    story(
      "an unknown field", "good.csv --column state=Країна",
      ukrainian: "поля «state» немає; поля для --column: \(fields).",
      english: "\"state\" is not a field; the fields for --column are \(fields)."),
    story(
      "a field without a header", "good.csv --column country",
      ukrainian:
        "«country» не називає колонки; напишіть --column FIELD=HEADER, наприклад --column country=Країна.",
      english: "\"country\" names no column; write --column FIELD=HEADER, such as --column country=Country."),
    story(
      "a header where there is none", "good.csv --no-header --column country=Країна",
      ukrainian: "«Країна» — не номер колонки; разом із --no-header пишіть --column FIELD=NUMBER, "
        + "наприклад --column country=4.",
      english: "\"Країна\" is not the number of a column; with --no-header write --column FIELD=NUMBER, "
        + "such as --column country=4."),
    story(
      "a delimiter of two characters", "good.csv --delimiter ;;",
      ukrainian: "«;;» — не роздільник; задайте в --delimiter кому, крапку з комою, вертикальну риску "
        + "або табуляцію.",
      english: "\";;\" is not a delimiter; pass a comma, a semicolon, a vertical bar or tab with --delimiter."
    ),
    story(
      "an encoding that is not read", "good.csv --encoding latin1",
      ukrainian: "кодування «latin1» не підтримується; задайте в --encoding одне з таких: utf-8, "
        + "utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
      english: "\"latin1\" is not an encoding that can be read; pass --encoding with one of utf-8, "
        + "utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125."),
    story(
      "a limit in words", "good.csv --max-rejected few",
      ukrainian: "«few» — не межа; напишіть --max-rejected 20 або --max-rejected 5%.",
      english: "\"few\" is not a limit; write --max-rejected 20 or --max-rejected 5%."),
    story(
      "a limit above the whole", "good.csv --max-rejected 101%",
      ukrainian: "«101%» — не межа; напишіть --max-rejected 20 або --max-rejected 5%.",
      english: "\"101%\" is not a limit; write --max-rejected 20 or --max-rejected 5%."),
    story(
      "a negative limit", "good.csv --max-rejected=-1",
      ukrainian: "«-1» — не межа; напишіть --max-rejected 20 або --max-rejected 5%.",
      english: "\"-1\" is not a limit; write --max-rejected 20 or --max-rejected 5%."),
  ]

  private static let fields =
    "record_id, agreement_id, title, hromada, hromada_code, region, region_code, partner, country, country_code, "
    + "kind, statutory_kind, stage, evidence, signed_on, ended_on, valid_until, areas, source, source_url, note, "
    + "hromada_country, hromada_country_code"

  private static func story(
    _ story: String, _ arguments: String, ukrainian: String, english: String
  ) -> FailureStory {
    FailureStory(
      story, arguments, text: ["good.csv": Exports.good], status: 64, ukrainian: ukrainian, english: english)
  }

  /// Which language to complain in is not known then: the default one.
  @Test func `an unknown language is refused in Ukrainian`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    let outcome = try await Program.run(["good.csv", "--language", "de"], in: folder.url)
    #expect(
      outcome.errors
        == "помилка: мови «de» програма не знає; напишіть --language uk або --language en.\n")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  /// The words are those of swift-argument-parser, which knows one language.
  @Test(arguments: [
    ["--nonsense"]: "Error: Unknown option '--nonsense'",
    ["--format", "xls"]: "Error: The value 'xls' is invalid for '--format <format>'",
    ["--quarter"]: "Error: Missing value for '--quarter <quarter>'",
  ])
  func `an option that does not exist, or lacks its value, is named`(
    arguments: [String], firstLine: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    let outcome = try await Program.run(["good.csv"] + arguments, in: folder.url)
    #expect(outcome.errors.hasPrefix(firstLine + "\n"))
    #expect(outcome.errors.contains("Usage: partnership-report build [<options>] [<export> ...]"))
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }
}
