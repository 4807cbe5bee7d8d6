import Foundation
import TestSupport
import Testing

/// Exit status 73: the report cannot be put where it is wanted. What lies there stays as it was.
@Suite struct OutputFailureTests {
  @Test(arguments: stories) func `a place that is taken is left alone`(story: FailureStory) async throws {
    try await story.check()
  }

  private static let stories = [
    story(
      "a folder with somebody's file", "good.csv --output letters", ["letters/minister.txt": "Шановний"],
      ukrainian:
        "у теці letters є файл, який не належить до звіту, letters/minister.txt, тому її залишено без "
        + "змін; перенесіть цей файл або задайте інший --output.",
      english:
        "letters holds a file that is not part of the report, letters/minister.txt, and was left as it is; "
        + "move the file away, or choose another --output."),
    story(
      "a folder with somebody's data package", "good.csv --output data",
      [
        "data/datapackage.json": #"{"name": "budget", "resources": [{"path": "b.csv"}]}"#,
        "data/b.csv": "a\n1\n",
      ],
      ukrainian:
        "у теці data є файл, який не належить до звіту, data/datapackage.json, тому її залишено без "
        + "змін; перенесіть цей файл або задайте інший --output.",
      english:
        "data holds a file that is not part of the report, data/datapackage.json, and was left as it is; "
        + "move the file away, or choose another --output."),
    story(
      "a file", "good.csv --output report", ["report": "notes"],
      ukrainian: "report — файл, а звіт — це тека; задайте інший --output.",
      english: "report is a file, and a report is a folder; choose another --output."),
    story(
      "the folder of the inputs", "exports --output exports", ["exports/a.csv": Exports.good],
      ukrainian:
        "у теці exports є файл, який не належить до звіту, exports/a.csv, тому її залишено без змін; "
        + "перенесіть цей файл або задайте інший --output.",
      english:
        "exports holds a file that is not part of the report, exports/a.csv, and was left as it is; move "
        + "the file away, or choose another --output."),
    story(
      "the input itself", "good.csv --output good.csv", [:],
      ukrainian: "good.csv — файл, а звіт — це тека; задайте інший --output.",
      english: "good.csv is a file, and a report is a folder; choose another --output."),
    story(
      "a folder that cannot be", "good.csv --output /proc/nowhere/report", [:],
      ukrainian: "/proc/nowhere/report не вдається створити (No such file or directory); перевірте права на "
        + "теку, в якій він має бути, і вільне місце.",
      english:
        "/proc/nowhere/report cannot be created (No such file or directory); check the permissions of the "
        + "folder around it and the free space."),
  ]

  private static func story(
    _ story: String, _ arguments: String, _ files: [String: String], ukrainian: String, english: String
  ) -> FailureStory {
    FailureStory(
      story, arguments, text: files.merging(["good.csv": Exports.good]) { $1 }, status: 73,
      ukrainian: ukrainian, english: english)
  }

  @Test(arguments: ["", ".", "..", "good.csv/.."])
  func `what is no name for a folder is refused as wrong usage`(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    for (language, message) in [
      (
        "uk",
        "помилка: «\(name)» — не назва теки для звіту; задайте інший --output, наприклад reports/2026-Q3.\n"
      ),
      (
        "en",
        "error: \"\(name)\" is not a name for a report folder; choose another --output, such as reports/2026-Q3.\n"
      ),
    ] {
      let outcome = try await Program.run(
        ["good.csv", "--output", name, "--language", language], in: folder.url)
      #expect(outcome.errors == message)
      #expect(outcome.status == 64)
      #expect(try folder.names() == ["good.csv"])
    }
  }

  @Test func `a report with one foreign file is not replaced`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    let arguments = ["good.csv", "--output", "report"]
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    try folder.write("my remarks", to: "report/tables/remarks.txt")
    let before = try folder.tree()
    for (language, message) in [
      (
        "uk",
        "помилка: у теці report/tables є файл, який не належить до звіту, report/tables/remarks.txt, тому її залишено "
          + "без змін; перенесіть цей файл або задайте інший --output.\n"
      ),
      (
        "en",
        "error: report/tables holds a file that is not part of the report, report/tables/remarks.txt, and was left "
          + "as it is; move the file away, or choose another --output.\n"
      ),
    ] {
      let outcome = try await Program.run(arguments + ["--language", language], in: folder.url)
      #expect(outcome.errors == message)
      #expect(outcome.status == 73)
      #expect(outcome.output == "")
      #expect(try folder.tree() == before)
    }
  }
}
