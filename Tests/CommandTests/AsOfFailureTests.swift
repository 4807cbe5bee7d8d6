import Foundation
import TestSupport
import Testing

/// Exit status 65: the last day to count is in doubt (rule 11).
@Suite struct AsOfFailureTests {
  @Test(arguments: stories) func `the run stops and asks for the day`(story: FailureStory) async throws {
    try await story.check()
  }

  private static let stories = [
    FailureStory(
      "no date at all", "x.csv", text: ["x.csv": Exports.undated], status: 65,
      ukrainian:
        "жоден запис не має дати підписання, тому останній день періоду визначити неможливо; "
        + "задайте --as-of YYYY-MM-DD або --quarter YYYY-QN.",
      english:
        "no record has a signing date, so the last day to count cannot be inferred; pass --as-of "
        + "YYYY-MM-DD or --quarter YYYY-QN."),
    slip("a slip of the pen", "x.csv"),
    slip("a slip of the pen, with a place for the report", "x.csv --output report"),
  ]

  private static func slip(_ story: String, _ arguments: String) -> FailureStory {
    FailureStory(
      story, arguments, text: ["x.csv": Exports.slipOfThePen], status: 65, at: "x.csv:3",
      ukrainian:
        "найпізніша дата підписання, 2 січня 2032 року, більш як на два роки пізніша за попередню, 1 січня 2023 "
        + "року; "
        + "виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN.",
      english:
        "the newest signing date, 2 January 2032, lies more than two years after the one before it, 1 January 2023; "
        + "correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN.")
  }

  @Test(arguments: [
    ("2093", "31 December 2093"), ("02.01.2032", "2 January 2032"), ("лютий 2032", "29 February 2032"),
    ("2030-01-01/2032-01-01", "1 January 2032"),
  ])
  func `a slip is seen beside years, and among them`(date: String, day: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Громада,Область,Партнер,Країна,Дата
      Дніпро,Дніпропетровська область,Кельн,Німеччина,2022
      Дніпро,Дніпропетровська область,Бремен,Німеччина,2023
      Дніпро,Дніпропетровська область,Любек,Німеччина,\(date)

      """, to: "x.csv")
    let outcome = try await Program.run(["x.csv", "--language", "en"], in: folder.url)
    let message =
      "x.csv:4: error: the newest signing date, \(day), lies more than two years after the one before it, "
      + "31 December 2023; correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN.\n"
    #expect(outcome.errors == message)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
  }

  /// Two years to the day are plausible, and one day more is not.
  @Test(arguments: [("02.01.2027", Int32(65)), ("01.01.2027", 0)])
  func `two years are counted by the calendar`(date: String, status: Int32) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Exports.slipOfThePen.replacing("01.01.2023", with: "01.01.2025").replacing("02.01.2032", with: date),
      to: "x.csv")
    #expect(try await Program.run(["x.csv"], in: folder.url).status == status)
  }

  @Test(arguments: [
    (
      "uk",
      """
      x.csv:3: помилка: Країна: «Польшча» — не країна; можливо, «Польща»? Запис відкладено.
      примітка: відхилені записи збережено у файлі q2.rejected.csv; звіту не записано.
      помилка: жоден запис не має дати підписання, тому останній день періоду визначити неможливо; задайте --as-of \
      YYYY-MM-DD або --quarter YYYY-QN.

      """
    ),
    (
      "en",
      """
      x.csv:3: error: Країна: "Польшча" is not a country; did you mean "Poland"? The record was set aside.
      note: the rejected records are in q2.rejected.csv; no report was written.
      error: no record has a signing date, so the last day to count cannot be inferred; pass --as-of YYYY-MM-DD or \
      --quarter YYYY-QN.

      """
    ),
  ])
  func `where records were rejected too, they are saved beside the report's place, and that is said`(
    language: String, messages: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Exports.undated + "Дніпро,Дніпропетровська область,Краків,Польшча,2023\n", to: "x.csv")
    let arguments = ["x.csv", "--max-rejected", "1", "--output", "q2", "--language", language]
    let outcome = try await Program.run(arguments, in: folder.url)
    #expect(outcome.errors == messages)
    #expect(outcome.status == 65)
    #expect(try folder.names() == ["q2.rejected.csv", "x.csv"])
    #expect(try folder.mode(of: "q2.rejected.csv") == 0o600)
  }

  @Test(arguments: [["--as-of", "2026-06-30"], ["--quarter", "2026-Q2"]])
  func `with a day given, neither the slip nor the missing date matters`(choice: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.undated, to: "undated.csv")
    try folder.write(Exports.slipOfThePen, to: "slip.csv")
    for export in ["undated.csv", "slip.csv"] {
      let outcome = try await Program.run([export, "--language", "en"] + choice, in: folder.url)
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
      #expect(
        outcome.output.hasPrefix(
          "# International partnerships of Ukrainian hromadas: 2nd quarter of 2026 (as of 30\u{A0}June)\n"))
    }
  }
}
