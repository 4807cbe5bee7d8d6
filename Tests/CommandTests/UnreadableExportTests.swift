import Foundation
import TestSupport
import Testing

/// Every export is looked at before any is refused; what cannot be read is left out only where that is asked for.
@Suite struct UnreadableExportTests {
  private let folder: TemporaryFolder
  private static let noCountry = "Громада,Партнер,Дата\nДніпро,Кельн,2023\n"
  /// Its second header has other columns, so that it cannot be read though records of it were.
  private static let brokenBelow =
    "Громада,Область,Партнер,Країна,Дата\nДніпро,Дніпропетровська область,Aachen,Німеччина,01.03.2023\n"
    + "Громада,Партнер,Країна,Дата підписання,Статус\nЛуцьк,Bonn,Німеччина,01.03.2023,підписано\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    try folder.write(Self.noCountry, to: "country.csv")
    try folder.write("", to: "empty.csv")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(arguments, in: folder.url)
  }

  private static let faults = [
    "uk": """
    empty.csv: помилка: файл порожній; зробіть вивантаження знову.
    country.csv:1: помилка: жодна колонка не називає країни; знайдені колонки: «Громада», «Партнер» і «Дата». \
    Назвіть потрібну: --column country=HEADER.

    """,
    "en": """
    empty.csv: error: the file is empty; export it again.
    country.csv:1: error: no column gives the country; columns found: "Громада", "Партнер" and "Дата". Name one \
    with --column country=HEADER.

    """,
  ]

  @Test(arguments: [
    (
      "uk",
      "помилка: Звіту не зроблено: не вдається прочитати 2 вивантаження з 3. Виправте їх або задайте "
        + "--skip-unreadable, щоб зробити звіт без них:\n"
    ),
    (
      "en",
      "error: No report was made: 2 of 3 exports cannot be read. Correct them, or pass --skip-unreadable to leave "
        + "them out:\n"
    ),
  ])
  func `what cannot be read is listed together at the end, and there is no report`(
    language: String, heading: String
  ) async throws {
    let outcome = try await run(
      "empty.csv", "country.csv", "good.csv", "--output", "report", "--language", language)
    #expect(try outcome.errors == heading + #require(Self.faults[language]))
    #expect(outcome.status == 65)
    #expect(try folder.names() == ["country.csv", "empty.csv", "good.csv"])
  }

  @Test func `a file that is missing is told beside the others, and the status says so`() async throws {
    let outcome = try await run("missing.csv", "empty.csv", "good.csv", "--language", "en")
    #expect(
      outcome.errors.hasSuffix(
        """
        error: missing.csv does not exist; check the name.
        empty.csv: error: the file is empty; export it again.

        """))
    #expect(outcome.status == 66)
    #expect(outcome.output == "")
  }

  @Test func `left out, they leave the report of the others, which says so`() async throws {
    try folder.write(Self.brokenBelow, to: "broken.csv")
    let skipped = try await run(
      "broken.csv", "empty.csv", "good.csv", "missing.csv", "--skip-unreadable", "--output", "skipped",
      "--language",
      "en")
    #expect(skipped.status == 0, "\(skipped.errors)")
    #expect(
      skipped.errors.contains("note: 3 of 4 exports cannot be read and are left out (--skip-unreadable):\n"))
    #expect(try await run("good.csv", "--output", "good").status == 0)
    for file in ["records.csv", "partnerships.csv", "tables/totals.csv"] {
      #expect(try folder.text(of: "skipped/\(file)") == folder.text(of: "good/\(file)"), "\(file)")
    }
    for language in ["uk", "en"] {
      let summary = try folder.text(of: "skipped/summary.\(language).md")
      #expect(summary.contains("broken.csv") && summary.contains("missing.csv"))
    }
    #expect(try folder.text(of: "skipped/datapackage.json").contains("\"left_out\""))
    #expect(try !folder.text(of: "good/datapackage.json").contains("left_out"))
  }

  @Test func `where nothing is left there is no report`() async throws {
    let outcome = try await run("empty.csv", "country.csv", "--skip-unreadable", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("error: No report was made: none of the 2 exports can be read."))
  }

  @Test func `check looks at those that can be read, and ends with what cannot`() async throws {
    let outcome = try await run("check", "empty.csv", "country.csv", "good.csv", "--language", "en")
    #expect(outcome.output.hasPrefix("good.csv\nFormat: CSV, "))
    #expect(outcome.errors.hasSuffix(try #require(Self.faults["en"])))
    #expect(outcome.status == 65)
  }

  @Test func `a warning about a whole column is told once`() async throws {
    try folder.write(
      "Громада,Область,Партнер,Країна,Дата\n"
        + (1...9).map { "Дніпро,Дніпропетровська область,Кельн,Німеччина,0\($0)/02/2023\n" }.joined(),
      to: "x.csv")
    let outcome = try await run("x.csv", "--language", "en")
    #expect(outcome.errors.components(separatedBy: "was read day first").count == 2)
  }

  @Test func `names need not be UTF-8, and are told with their bytes`() async throws {
    let shell = try #require(Tool(named: "bash"))
    let script = """
      mkdir $'fo\\xD0lder'
      cp good.csv $'fo\\xD0lder/\\xFFa.csv'
      "$0" $'fo\\xD0lder' --output $'re\\xD0port' || exit 9
      "$0" $'fo\\xD0lder/\\xFFa.csv' > /dev/null || exit 8
      "$0" $'none\\xD0' --language en
      echo $?
      cut -d, -f1-3 $'re\\xD0port/records.csv' | sed -n 2p
      """
    let outcome = try await shell.run(
      ["-c", script, Program.path], in: folder.url, environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.errors == "error: none\\xD0 does not exist; check the name.\n")
    #expect(outcome.output.hasPrefix("66\n"))
    #expect(outcome.output.contains("fo\\xD0lder/\\xFFa.csv"))
  }
}
