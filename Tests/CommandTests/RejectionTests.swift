import Foundation
import TestSupport
import Testing

/// What happens when records are rejected: statuses 0, 1 and 65, and the file of the rejected.
@Suite struct RejectionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Exports.halfRejected, to: "half.csv")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(["half.csv"] + arguments, in: folder.url)
  }

  private static let rejected = [
    "uk": "half.csv:2: помилка: Країна: «Польшча» — не країна; можливо, «Польща»? Запис відкладено.\n",
    "en": "half.csv:2: error: Країна: \"Польшча\" is not a country; did you mean \"Poland\"? "
      + "The record was set aside.\n",
  ]

  @Test(arguments: [
    (
      "uk",
      "помилка: відхилено 1 із 2 записів, більше, ніж дозволяє --max-rejected 10%; звіту не записано. "
        + "Відхилений запис — у файлі reports/q2.rejected.csv: виправте його або збільште --max-rejected.\n"
    ),
    (
      "en",
      "error: 1 of 2 records was rejected, more than --max-rejected 10% allows; no report was written. "
        + "The rejected record is in reports/q2.rejected.csv: correct it, or raise --max-rejected.\n"
    ),
  ])
  func `too many rejected stop the report, and are saved beside its place for their owner only`(
    language: String, message: String
  ) async throws {
    try folder.createFolder("reports")
    let before = try folder.tree()
    let outcome = try await run("--output", "reports/q2", "--language", language)
    #expect(try outcome.errors == #require(Self.rejected[language]) + message)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    var after = try folder.tree()
    let saved = try #require(after.removeValue(forKey: "reports/q2.rejected.csv") ?? nil)
    #expect(after == before)
    #expect(try folder.mode(of: "reports/q2.rejected.csv") == 0o600)
    #expect(
      String(decoding: saved, as: UTF8.self) == """
        file,line,element,byte_offset,record,column,value,reason,reason_uk,reason_en,hromada,region,partner,country,\
        signed_on
        half.csv,2,,67,1,Країна,Польшча,unknown_country,"«Польшча» — не країна; можливо, «Польща»?",\
        \"""Польшча"" is not a country; did you mean ""Poland""?",Дніпро,Дніпропетровська область,Краків,Польшча,\
        01.03.2023

        """)
  }

  @Test func `the file of the rejected replaces that of the run before, and closes it to others`()
    async throws
  {
    try folder.write("what was wrong last time", to: "q2.rejected.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder["q2.rejected.csv"].path)
    #expect(try await run("--output", "q2/").status == 65)
    #expect(try folder.text(of: "q2.rejected.csv").hasPrefix("file,line,"))
    #expect(try folder.mode(of: "q2.rejected.csv") == 0o600)
    #expect(try folder.names() == ["half.csv", "q2.rejected.csv"])
  }

  @Test(arguments: [
    (
      "uk",
      "помилка: відхилено 1 із 2 записів, більше, ніж дозволяє --max-rejected 0; звіту не записано. "
        + "Виправте його або збільште --max-rejected.\n"
    ),
    (
      "en",
      "error: 1 of 2 records was rejected, more than --max-rejected 0 allows; no report was written. "
        + "Correct it, or raise --max-rejected.\n"
    ),
  ])
  func `too many rejected and no place for a report: nothing is printed or written`(
    language: String, message: String
  ) async throws {
    let before = try folder.tree()
    let outcome = try await run("--language", language, "--max-rejected", "0")
    #expect(try outcome.errors == #require(Self.rejected[language]) + message)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(try folder.tree() == before)
  }

  @Test(arguments: ["1", "2", "50%", "100%"])
  func `a limit that is not exceeded lets the report appear`(limit: String) async throws {
    let outcome = try await run("--max-rejected", limit, "--output", "report")
    #expect(outcome.errors == Self.rejected["uk"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(try folder.names() == ["half.csv", "report"])
  }

  @Test(arguments: ["uk", "en"])
  func `with --strict the report appears, and the status is 1`(language: String) async throws {
    let outcome = try await run(
      "--strict", "--max-rejected", "1", "--output", "report", "--language", language)
    #expect(outcome.errors == Self.rejected[language])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(try folder.names() == ["half.csv", "report"])
    #expect(
      try folder.text(of: "report/rejected.csv").contains("half.csv,2,,67,1,Країна,Польшча,unknown_country,"))
  }

  @Test(arguments: ["uk", "en"])
  func `check says how the export is read and writes nothing; a rejected record makes its status 1`(
    language: String
  ) async throws {
    let before = try folder.tree()
    let arguments = ["check", "half.csv", "--max-rejected", "1", "--language", language]
    let outcome = try await Program.run(arguments, in: folder.url)
    #expect(outcome.errors == Self.rejected[language])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("half.csv\n"))
    #expect(!outcome.output.contains("| "))
    #expect(try folder.tree() == before)
  }

  @Test func `check knows no limit: it is the look at what is rejected`() async throws {
    let outcome = try await Program.run(["check", "half.csv"], in: folder.url)
    #expect(outcome.errors == Self.rejected["uk"])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("half.csv\n"))
  }

  @Test func `check of a clean export ends with 0`() async throws {
    try folder.write(Exports.good, to: "good.csv")
    let outcome = try await Program.run(["check", "good.csv"], in: folder.url)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("good.csv\n"))
  }

  @Test func `where every record is rejected, that is what the run stops for, not the missing date`()
    async throws
  {
    let text = Exports.halfRejected.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    try folder.write(text, to: "half.csv")
    let outcome = try await run("--output", "q2", "--language", "en")
    let message =
      "error: 1 of 1 record was rejected, more than --max-rejected 10% allows; no report was written. "
      + "The rejected record is in q2.rejected.csv: correct it, or raise --max-rejected.\n"
    #expect(try outcome.errors == #require(Self.rejected["en"]) + message)
    #expect(outcome.status == 65)
    #expect(try folder.names() == ["half.csv", "q2.rejected.csv"])
  }

  @Test(arguments: [
    (
      "x.json", "x.json#2", 160,
      """
      [{"hromada": "Дніпро", "partner": "Кельн", "country": "DE", "date": "2023"},
       {"hromada": "Дніпро", "partner": "Бремен", "country": "DE",,},
       {"hromada": "Житомир", "partner": "Бремен", "country": "DE", "date": "2023"}]
      """
    ),
    (
      "x.jsonl", "x.jsonl:2", 157,
      """
      {"hromada": "Дніпро", "partner": "Кельн", "country": "DE", "date": "2023"}
      {"hromada": "Дніпро", "partner": "Бремен", "country": "DE",,}
      {"hromada": "Житомир", "partner": "Бремен", "country": "DE", "date": "2023"}

      """
    ),
  ])
  func `a broken element of JSON is rejected, and the rest is counted`(
    name: String, origin: String, place: Int, text: String
  ) async throws {
    try folder.write(text, to: name)
    let arguments = [name, "--language", "en", "--max-rejected", "1", "--output", "report"]
    let outcome = try await Program.run(arguments, in: folder.url)
    let message =
      "\(origin): error: the element cannot be read as a JSON object (a bracket, comma or word out of place at "
      + "byte \(place)); correct it, or export the file again. The record was set aside.\n"
    #expect(outcome.errors == message)
    #expect(outcome.status == 0)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["fate"] } == ["counted", "rejected", "counted"])
    #expect(records.map { $0["reason"] } == ["", "broken_element", ""])
  }

  @Test func `a cell that is not text rejects its row, and the rest is counted`() async throws {
    try folder.write(
      Data("Громада,Партнер,Країна,Дата\nДніпро,Кра".utf8) + [0xFF]
        + Data("ків,Польща,20.02.2023\nДніпро,Кельн,Німеччина,21.02.2023\n".utf8), to: "x.csv")
    let arguments = ["x.csv", "--max-rejected", "1", "--language", "en", "--output", "report"]
    let outcome = try await Program.run(arguments, in: folder.url)
    let message =
      "x.csv:2: error: Партнер: the record holds bytes that are not UTF-8 (\"Кра\\xFFків\", each written as "
      + "\\xNN); correct them, or, if they are all over the file, pass --encoding, such as --encoding "
      + "windows-1251. The record was set aside.\n"
    #expect(outcome.errors == message)
    #expect(outcome.status == 0)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["reason"] } == ["invalid_encoding", ""])
    let rejected = try CSVText.rows(of: folder["report/rejected.csv"])
    #expect(rejected.map { $0["byte_offset"] } == ["52"])
    #expect(rejected.map { $0["value"] } == ["Кра\\xFFків"])
    #expect(rejected.map { $0["partner"] } == ["Кра\\xFFків"])
    #expect(rejected.map { $0["hromada"] } == ["Дніпро"])
  }

  @Test func `of each reason ten are told, and then how many more there are`() async throws {
    let rows = (1...13).map { "Дніпро,Дніпропетровська область,Кельн,Німеччина,\($0).00.2023\n" }
    try folder.write(Exports.good + rows.joined(), to: "half.csv")
    let outcome = try await run("--language", "en", "--max-rejected", "100%")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 11)
    let first =
      "half.csv:4: error: Дата: \"1.00.2023\" does not exist in the calendar; correct the date. "
      + "The record was set aside."
    let last =
      "half.csv: note: 3 more records were rejected for the same reason (date does not exist); "
      + "a report written with --output lists them all in rejected.csv."
    #expect(lines.first.map(String.init) == first)
    #expect(lines.last.map(String.init) == last)
    #expect(outcome.status == 0)
  }
}
