import Foundation
import TestSupport
import Testing

/// `--decisions`: names that an analyst has settled.
@Suite struct DecisionsTests {
  private let folder: TemporaryFolder

  private static let decisions = """
    field,as_spelled,canonical,note
    country,Польшча,Польща,a slip of the register
    hromada,Покровська,UA14160210000011148,by telephone
    partner,Кельн,Köln,

    """

  private static let export = """
    Громада,Партнер,Країна,Дата
    Житомир,Краків,Польшча,01.03.2023
    Покровська,Люблін,Польща,02.03.2023
    Житомир,Бремен,Німеччина,03.03.2023

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.export, to: "x.csv")
    try folder.write(Self.decisions, to: "decisions.csv")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(arguments, in: folder.url)
  }

  @Test func `records that were rejected are counted, and a decision without a record is noted`() async throws
  {
    let without = try await run("check", "x.csv", "--language", "en")
    #expect(without.status == 1)
    #expect(
      without.output.contains("3 records read = 1 counted + 0 out of scope + 0 duplicates + 2 rejected.\n"))
    #expect(!without.output.contains("Decisions: "))
    let english = try await run("check", "x.csv", "--decisions", "decisions.csv", "--language", "en")
    #expect(
      english.errors
        == "decisions.csv:4: note: no record has \"Кельн\" as partner, so that this decision changes nothing; "
        + "correct it, or take it out.\n")
    #expect(
      english.output.contains("3 records read = 3 counted + 0 out of scope + 0 duplicates + 0 rejected.\n"))
    #expect(
      english.output.contains(
        "\nDecisions: in 2 records a name was read as decisions.csv settles it (--decisions).\n"))
    #expect(english.status == 0)
    let ukrainian = try await run("check", "x.csv", "--decisions", "decisions.csv")
    #expect(
      ukrainian.errors
        == "decisions.csv:4: примітка: жоден запис не має в полі partner назви «Кельн», тож це рішення нічого "
        + "не змінює; виправте його або вилучіть.\n")
    #expect(
      ukrainian.output.contains(
        "\nРішення: назву прочитано так, як вирішено у файлі decisions.csv (--decisions): 2 записи.\n"))
    let quiet = try await run("check", "x.csv", "--decisions", "decisions.csv", "--quiet")
    #expect(quiet.errors == "")
  }

  @Test func `a report names the file with its checksum, and keeps the spellings of the export`() async throws
  {
    let outcome = try await run("build", "x.csv", "--decisions", "decisions.csv", "--output", "report")
    #expect(outcome.status == 0)
    let package = try Package(of: folder["report"])
    #expect(package.options.decisions == "decisions.csv")
    #expect(
      package.options.decisionsHash
        == "sha256:d63ca9cb6e3e411a9929b43121effa57512720200e0b8e2a622fcab92e526234")
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["fate"] } == ["counted", "counted", "counted"])
    #expect(records.map { $0["country_code"] } == ["PL", "PL", "DE"])
    #expect(records[1]["hromada_code"] == "UA14160210000011148")
    #expect(records[1]["region_code"] == "UA14000000000091971")
  }

  @Test(arguments: failures) func `a file that cannot be used stops the run with its line`(
    story: FailureStory
  ) async throws {
    try await story.check()
  }

  private static let failures = [
    story(
      "a canonical name that is not known", "country,Польшча,Польшша", line: 2, column: "canonical",
      ukrainian: "«Польшша» — не країна; можливо, «Польща»?",
      english: "\"Польшша\" is not a country; did you mean \"Poland\"?"),
    story(
      "two decisions about one name", "partner,Кельн,Köln\npartner,КЕЛЬН,Bonn", line: 3,
      ukrainian: "для «КЕЛЬН» у рядку 2 вирішено інакше; залиште одне з двох рішень.",
      english: "for \"КЕЛЬН\" line 2 decides otherwise; keep one of the two."),
    story(
      "a field that names nobody", "stage,діє,підписано", line: 2, column: "field",
      ukrainian: "для поля «stage» рішень не ухвалюють; напишіть одне з таких: \(fields).",
      english: "\"stage\" is not a field that decisions are made for; write one of \(fields)."),
    story(
      "a blank spelling", "partner,,Köln", line: 2, column: "as_spelled",
      ukrainian: "клітинка порожня; напишіть назву так, як вона стоїть у вивантаженнях.",
      english: "the cell is blank; write the name as the exports have it."),
    story(
      "a row with a cell too many", "partner,Кельн,Köln,Bonn", line: 2,
      ukrainian: "клітинок у рядку 4, а колонок у таблиці 3; перевірте роздільники й лапки.",
      english: "cells in the row: 4, columns in the table: 3; "
        + "check the delimiters and quotation marks of the row."),
    FailureStory(
      "an export in its place", "x.csv --decisions x.csv", text: ["x.csv": export], status: 65, at: "x.csv:1",
      ukrainian:
        "це не заголовок файлу рішень; перший рядок починається з «Громада», «Партнер», "
        + "«Країна» і «Дата». У першому рядку мають бути назви колонок: поле, як написано, як читати й, "
        + "за потреби, примітка.",
      english: "this is not the header of a file of decisions; the first row begins with "
        + "\"Громада\", \"Партнер\", \"Країна\" and \"Дата\". The first row names the columns: field, as_spelled, "
        + "canonical, and note if there is one."),
    FailureStory(
      "no such file", "x.csv --decisions nowhere.csv", text: ["x.csv": export], status: 66,
      ukrainian: "nowhere.csv не існує; перевірте назву.",
      english: "nowhere.csv does not exist; check the name."),
  ]

  private static let fields = "country, country_code, region, region_code, hromada, hromada_code, partner"

  /// - Parameter rows: below the header.
  private static func story(
    _ story: String, _ rows: String, line: Int, column: String? = nil, ukrainian: String, english: String
  ) -> FailureStory {
    FailureStory(
      story, "x.csv --decisions d.csv",
      text: ["x.csv": export, "d.csv": "field,as_spelled,canonical\n\(rows)\n"], status: 65,
      at: "d.csv:\(line)", column: column, ukrainian: ukrainian, english: english)
  }
}
