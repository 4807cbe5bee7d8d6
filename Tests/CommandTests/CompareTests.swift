import Foundation
import TestSupport
import Testing

/// `compare`, and `build --previous`, with the example's exports.
@Suite struct CompareTests {
  private let exports: EditedExports
  private var folder: TemporaryFolder { exports.folder }

  init() throws {
    exports = try EditedExports([
      "register.csv": Project.examples.appending(path: "register.csv"),
      "partners.json": Project.examples.appending(path: "partners.json"),
    ])
    // In UTF-8 and with a column for the end, so that it can be edited here.
    let articles = try Data(contentsOf: Project.examples.appending(path: "articles.csv"))
    let text = try #require(String(data: articles, encoding: .windowsCP1251))
    let lines = text.split(whereSeparator: \.isNewline)
    try folder.write(
      lines.enumerated().map { $0 == 0 ? "Дата припинення;\($1)\n" : ";\($1)\n" }.joined(),
      to: "exports/articles.csv")
  }

  private func replace(_ text: String, with other: String) throws {
    let old = try folder.text(of: "exports/articles.csv")
    try #require(old.ranges(of: text).count == 1)
    try folder.write(old.replacing(text, with: other), to: "exports/articles.csv")
  }

  private func program(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(arguments, in: folder.url)
  }

  private static let draft =
    ";Дніпро;Дніпропетровська область;Драммен;Норвегія;угода про співпрацю;проєкт;31.05.2024"
  private static let twinning =
    ";Дніпро;Дніпропетровська область;Осака;Японія;побратимство;підписано;2022-02-24"

  // MARK: What is found

  @Test(arguments: [
    (
      draft, draft.replacing("проєкт", with: "підписано"),
      ["moved draft signed 1 articles.csv:2 articles.csv:2"]
    ),
    (
      draft, draft.replacing("проєкт", with: "погоджено"),
      ["moved draft cleared articles.csv:2 articles.csv:2"]
    ),
    (
      draft, draft.replacing("проєкт;31.05.2024", with: "підписано;02.06.2024"),
      [
        "moved draft signed 1 articles.csv:2 articles.csv:2",
        "corrected signed_on 2024-05-31 2024-06-02 articles.csv:2 articles.csv:2",
      ]
    ),
    (twinning, "01.05.2026" + twinning, ["ended signed ended -1 articles.csv:3 articles.csv:3"]),
    (
      twinning, "01.05.2027" + twinning,
      ["corrected ended_on 2027-05-01 articles.csv:3 articles.csv:3"]
    ),
    (
      twinning, twinning.replacing("підписано", with: "переговори"),
      ["moved signed negotiation -1 articles.csv:3 articles.csv:3"]
    ),
    (
      twinning, twinning.replacing("побратимство", with: "меморандум"),
      ["corrected kind twinning memorandum articles.csv:3 articles.csv:3"]
    ),
    (
      twinning, twinning.replacing("Японія", with: "Нарнія"),
      ["recounted counted unknown_country -1 articles.csv:3 articles.csv:3"]
    ),
    (twinning, twinning.replacing("Осака", with: "ОСАКА"), []),
    (twinning, twinning.replacing("Осака", with: "Osaka"), []),
    (twinning, twinning.replacing("Японія", with: "Japan"), []),
    (twinning, twinning.replacing("побратимство", with: "twinning"), []),
  ])
  func `an edit is found, and nothing else`(row: String, edited: String, changes: [String]) async throws {
    try await exports.buildOld()
    try replace(row, with: edited)
    let found = said(try await exports.changes())
    #expect(found == changes)
  }

  @Test(arguments: [("uk", "Нічого не змінилося."), ("en", "Nothing has changed.")])
  func `a report compared with itself has no changes, and says so`(language: String, sentence: String)
    async throws
  {
    try await exports.buildOld()
    let outcome = try await program("compare", "old", "old", "--language", language)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("\n\(sentence)\n"))
  }

  // MARK: What is written

  @Test(arguments: ["uk", "en"]) func `what is printed is the document of the folder`(
    language: String
  ) async throws {
    try await exports.buildOld()
    try replace(Self.draft, with: Self.draft.replacing("проєкт", with: "підписано"))
    _ = try await exports.changes()
    let outcome = try await program("compare", "old", "new", "--language", language)
    #expect(outcome.status == 0)
    #expect(try outcome.output == folder.text(of: "changes/changes.\(language).md"))
    #expect(
      try folder.tree("changes").keys.sorted() == [
        "changes.csv", "changes.en.md", "changes.uk.md", "datapackage.json", "tables",
        "tables/by-country.csv",
        "tables/by-region.csv", "tables/totals.csv",
      ])
  }

  @Test func `reports in either dialect of CSV are compared alike, and changes are written in either`()
    async throws
  {
    try await exports.buildOld()
    let options = ["exports", "--quarter", "2026-Q2", "--quiet", "--csv-dialect", "excel-uk"]
    _ = try await Program.run(options + ["--output", "excel"], in: folder.url)
    let outcome = try await program(
      "compare", "old", "excel", "--csv-dialect", "excel-uk", "--output", "changes")
    #expect(outcome.status == 0)
    #expect(try folder.text(of: "changes/changes.en.md").contains("\nNothing has changed.\n"))
    let changes = try folder.text(of: "changes/changes.csv")
    #expect(changes.hasPrefix("\u{FEFF}change;field;before;after;agreements;title;"))
    #expect(try folder.text(of: "changes/tables/by-country.csv").hasPrefix("\u{FEFF}Країна, код;"))
  }

  @Test func `other options are told first, for they change numbers`() async throws {
    try await exports.buildOld()
    _ = try await program(
      "exports", "--quarter", "2026-Q2", "--quiet", "--since", "2023-01-01", "--include-undated", "--output",
      "new")
    let lines = try await program("compare", "old", "new", "--language", "en").output.split(separator: "\n")
    #expect(
      lines[2...4] == [
        "The reports were made with different options, and these change numbers:",
        "- \\--since: 2022-01-01 then, 2023-01-01 now", "- \\--include-undated: not given then, given now",
      ])
    #expect(lines.contains { $0.hasPrefix("| in scope by other options, another day or another version | ") })
  }

  @Test func `changes replace earlier changes, and neither a report nor a foreign file`() async throws {
    try await exports.buildOld()
    _ = try await exports.changes()
    let before = try folder.tree("changes")
    #expect(try await program("compare", "old", "new", "--output", "changes").status == 0)
    #expect(try folder.tree("changes") == before)
    let report = try folder.tree("new")
    for (language, message) in [
      ("uk", "помилка: new — звіт, а зміни не записують на місце звіту; задайте інший --output.\n"),
      ("en", "error: new is a report, and changes do not take the place of one; choose another --output.\n"),
    ] {
      let refused = try await program("compare", "old", "new", "--output", "new", "--language", language)
      #expect(refused.status == 73)
      #expect(refused.errors == message)
      #expect(try folder.tree("new") == report)
    }
    try folder.write("mine", to: "changes/notes.txt")
    #expect(try await program("compare", "old", "new", "--output", "changes").status == 73)
    #expect(try folder.text(of: "changes/notes.txt") == "mine")
  }

  @Test(arguments: [
    (
      "uk",
      "помилка: changes — тека зі змінами, яку записала compare, а не звіт; назвіть теку, яку записала build "
        + "--output.\n",
      "помилка: changes — тека зі змінами, яку записала compare, а звіт не записують на її місце; задайте інший "
        + "--output.\n",
      "помилка: changes — тека зі змінами, яку записала compare, а не вивантаження; назвіть самі вивантаження.\n"
    ),
    (
      "en",
      "error: changes is a folder of changes, written by compare, and no report; name a folder that build --output "
        + "wrote.\n",
      "error: changes is a folder of changes, written by compare, and a report does not take its place; choose "
        + "another --output.\n",
      "error: changes is a folder of changes, written by compare, and no export; name the exports themselves.\n"
    ),
  ])
  func `a folder of changes is told from a report, and no report replaces it`(
    language: String, noReport: String, notReplaced: String, noExport: String
  ) async throws {
    try await exports.buildOld()
    _ = try await exports.changes()
    let changes = try folder.tree("changes")
    let build = ["exports", "--quarter", "2026-Q2", "--quiet"]
    for (arguments, message, status) in [
      (["explain", "changes"], noReport, 65),
      (["compare", "changes", "old"], noReport, 65),
      (["compare", "old", "changes"], noReport, 65),
      (build + ["--previous", "changes"], noReport, 65),
      (build + ["--output", "changes"], notReplaced, 73),
      (["check", "changes"], noExport, 64),
    ] as [([String], String, Int32)] {
      let outcome = try await Program.run(arguments + ["--language", language], in: folder.url)
      // A rejected record of the exports stands above it.
      #expect(outcome.errors.hasSuffix(message), "\(arguments)")
      #expect(outcome.status == status, "\(arguments)")
      #expect(outcome.output == "", "\(arguments)")
    }
    #expect(try folder.tree("changes") == changes)
  }

  @Test(arguments: [
    (
      "uk",
      "Звіти зроблено різними версіями програми: тоді 0.0.9, тепер 0.1.0. Через це теж можуть різнитися числа."
    ),
    (
      "en",
      "The reports were made by different versions of the program: 0.0.9 then, 0.1.0 now. Numbers may differ for this "
        + "too."
    ),
  ])
  func `another version alone is no other option`(language: String, sentence: String) async throws {
    try await exports.buildOld()
    _ = try await exports.changes()
    let package = try folder.text(of: "old/datapackage.json")
    try folder.write(
      package.replacing("\"version\": \"0.1.0\"", with: "\"version\": \"0.0.9\""), to: "old/datapackage.json")
    let lines = try await program("compare", "old", "new", "--language", language).output.split(
      separator: "\n")
    #expect(lines[2] == sentence)
    #expect(lines[3].hasPrefix("## "))
  }

  @Test(arguments: [("uk", "було враховано"), ("en", "was counted")])
  func `an agreement that is no longer there was counted`(language: String, words: String) async throws {
    try await exports.buildOld()
    let rows = try folder.text(of: "exports/articles.csv").split(separator: "\n")
    try folder.write(
      rows.filter { !$0.contains("Осака") }.map { "\($0)\n" }.joined(), to: "exports/articles.csv")
    _ = try await exports.changes()
    let document = try folder.text(of: "changes/changes.\(language).md")
    let row = document.split(separator: "\n").first { $0.contains("| \(words) |") }
    #expect(row?.contains("Осака") == true, "\(document)")
  }

  @Test(arguments: ["uk", "en"]) func `what is no report is refused as by every command`(
    language: String
  ) async throws {
    try await exports.buildOld()
    let explained = try await program("compare", "exports", "old", "--language", language)
    #expect(explained.status == 65)
    #expect(
      explained.errors
        == [
          "uk":
            "помилка: exports — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.\n",
          "en":
            "error: exports is not a report that this program published; name a folder that build --output wrote.\n",
        ][language])
    let previous = try await program(
      "exports", "--quiet", "--quarter", "2026-Q2", "--previous", "exports", "--language", language)
    #expect(previous.status == 65)
    #expect(previous.errors == explained.errors)
    #expect(previous.output == "")
  }

  // MARK: --previous

  @Test func `without --previous a report is what it was`() async throws {
    try await exports.buildOld()
    #expect(try !folder.text(of: "old/summary.en.md").contains("since the last report"))
    #expect(try !folder.text(of: "old/datapackage.json").contains("\"previous\""))
    #expect(try folder.tree("old")["changes.csv"] == nil)
  }

  @Test func `with --previous a summary gives the printed figure, the recomputed one, and the reasons`()
    async throws
  {
    _ = try await program("exports", "--quarter", "2026-Q1", "--quiet", "--output", "2026-Q1")
    try replace(Self.twinning, with: "01.05.2026" + Self.twinning)
    try replace(
      Self.draft, with: Self.draft.replacing("проєкт", with: "підписано"))
    let outcome = try await program(
      "exports", "--quarter", "2026-Q2", "--quiet", "--previous", "2026-Q1", "--output", "2026-Q2")
    #expect(outcome.status == 0)
    let summary = try folder.text(of: "2026-Q2/summary.en.md")
    let start = try #require(summary.range(of: "## What changed since the last report\n"))
    let section = summary[start.upperBound...].prefix { $0 != "#" }
    let expected = [
      "Compared with the report 2026-Q1, as of 31 March 2026.",
      "| Agreements | 58 | 59 | +1 | 60 | +2 |",
      """
      | Reason | Recomputed for 31 March 2026 | As of 30 June 2026 |
      | :-- | --: | --: |
      | Printed then | 58 | 58 |
      | signed after 31 March 2026 | — | +2 |
      | moved to a stage that counts | +1 | +1 |
      | ended or suspended | — | −1 |
      | **Counted now** | **59** | **60** |
      """,
    ]
    for text in expected { #expect(section.contains(text), "\(text)\n\(section)") }
    // The printed figure stands in the report's own table, the recomputed one in that of the same exports.
    let printed = try CSVText.rows(of: folder["2026-Q1/tables/totals.csv"]).first?["value"]
    let recomputed = try CSVText.rows(of: folder["2026-Q2/tables/totals.csv"]).first?["previous_quarter"]
    #expect([printed, recomputed] == ["58", "59"])
  }

  @Test func `the package of such a report names the earlier one, and lists the changes`() async throws {
    try await exports.buildOld()
    _ = try await program(
      "exports", "--quarter", "2026-Q2", "--quiet", "--previous", "old", "--output", "new")
    let records = try #require(
      try Package(of: folder["old"]).resources.first { $0.path == "records.csv" })
    let package = try Package(of: folder["new"])
    #expect(
      package.previous == Package.File(path: "old/records.csv", bytes: records.bytes, hash: records.hash))
    #expect(package.resources.contains { $0.path == "changes.csv" })
    #expect(said(try CSVText.rows(of: folder["new/changes.csv"])) == [])
    // It is a report like any other: it can be compared with.
    #expect(try await program("compare", "old", "new").status == 0)
  }

  @Test(arguments: ["uk", "en"]) func `without --output the summary on the screen has the changes too`(
    language: String
  ) async throws {
    try await exports.buildOld()
    let arguments = ["exports", "--quarter", "2026-Q2", "--quiet", "--previous", "old"]
    _ = try await Program.run(arguments + ["--output", "new", "--no-charts"], in: folder.url)
    let outcome = try await Program.run(arguments + ["--language", language], in: folder.url)
    #expect(try outcome.output == folder.text(of: "new/summary.\(language).md"))
  }

  @Test func `a period that begins after the earlier report's last day has nothing to recompute`()
    async throws
  {
    _ = try await program("exports", "--quarter", "2023-Q2", "--quiet", "--output", "2023-Q2")
    let outcome = try await program(
      "exports", "--quarter", "2026-Q2", "--since", "2024-01-01", "--quiet", "--previous", "2023-Q2",
      "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("| **Counted now** | **0** |"))
  }
}
