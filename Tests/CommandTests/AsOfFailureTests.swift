import Foundation
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
        "помилка: жоден запис не має дати підписання, тому останній день періоду визначити неможливо; "
        + "задайте --as-of YYYY-MM-DD або --quarter YYYY-QN.",
      english:
        "error: no record has a signing date, so the last day to count cannot be inferred; pass --as-of "
        + "YYYY-MM-DD or --quarter YYYY-QN."),
    FailureStory(
      "a slip of the pen", "x.csv", text: ["x.csv": Exports.slipOfThePen], status: 65,
      ukrainian:
        "x.csv:3: помилка: найновіша дата підписання, 2 січня 2032 року, більш як на два роки пізніша за "
        + "попередню, 1 січня 2023 року; виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN.",
      english:
        "x.csv:3: error: the newest signing date, 2 January 2032, lies more than two years after the one "
        + "before it, 1 January 2023; correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN."),
    FailureStory(
      "a slip of the pen, with a place for the report", "x.csv --output report",
      text: ["x.csv": Exports.slipOfThePen], status: 65,
      ukrainian:
        "x.csv:3: помилка: найновіша дата підписання, 2 січня 2032 року, більш як на два роки пізніша за "
        + "попередню, 1 січня 2023 року; виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN.",
      english:
        "x.csv:3: error: the newest signing date, 2 January 2032, lies more than two years after the one "
        + "before it, 1 January 2023; correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN."),
  ]

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
        outcome.output.hasPrefix("# International partnerships of Ukrainian hromadas: 2nd quarter of 2026\n"))
    }
  }
}
