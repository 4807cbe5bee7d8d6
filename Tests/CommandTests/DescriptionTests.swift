import Foundation
import TestSupport
import Testing

/// What holds for all records of an export: `--set`, and a `datapackage.json` beside the exports.
@Suite struct DescriptionTests {
  private let folder: TemporaryFolder
  /// A list of one partner country: its column of countries is that of the hromada.
  private static let german =
    "Partnergemeinde;Kommune;Land;Jahr\nDortmund;Schytomyr;Ukraine;2023\nMünchen;Kyjiw;Ukraine;2023\n"
  private static let described = """
    {"name": "exports", "licenses": [{"name": "CC-BY-4.0"}], "resources": [
      {"path": "german.csv", "format": "csv", "encoding": "utf-8", "dialect": {"delimiter": ";"},
       "sources": [{"title": "RGRE"}],
       "partnership-report": {"columns": {"hromada": "Kommune", "partner": "Partnergemeinde"},
         "set": {"country": "DE"}, "date": "2026-06-30"}},
      {"path": "plain.csv", "dialect": {"header": false},
       "partnership-report": {"columns": {"hromada": 1, "partner": 2, "country": 3, "signed_on": 4}}}
    ]}
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.german, to: "exports/german.csv")
    try folder.write(
      "Дніпро,Кельн,Німеччина,2023\nВінниця,Карлсруе,Німеччина,2023\n", to: "exports/plain.csv")
    try folder.write(Exports.good, to: "exports/good.csv")
    try folder.write(Self.described, to: "exports/datapackage.json")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(arguments, in: folder.url)
  }

  @Test func `a constant is read in the place of a column`() async throws {
    let outcome = try await run(
      "exports/german.csv", "--set", "country=DE", "--column", "hromada=Kommune", "--column",
      "partner=Partnergemeinde", "--output", "report")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["country_code"] } == ["DE", "DE"])
    #expect(records.map { $0["fate"] } == ["counted", "counted"])
  }

  @Test func `a cell that says otherwise contradicts it, and one that says the same does not`() async throws {
    try folder.write(
      "hromada,oblast,partner,country,date\nДніпро,Дніпропетровська область,Bonn,Німеччина,2023\n"
        + "Дніпро,Дніпропетровська область,Lyon,Франція,2023\nДніпро,Дніпропетровська область,Köln,,2023\n",
      to: "x.csv")
    let outcome = try await run("x.csv", "--set", "country=DE", "--max-rejected", "1", "--language", "en")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "x.csv:3: error: country: \"Франція\" and \"DE\" contradict each other; correct one of them. "
        + "The record was set aside.\n")
  }

  @Test(arguments: [
    ("country", "error: \"country\" sets no value; write --set FIELD=VALUE, such as --set country=DE.\n"),
    (
      "country=Атлантида",
      "error: --set country=Атлантида: \"Атлантида\" is not a country; correct the cell.\n"
    ),
    ("planet=DE", "error: \"planet\" is not a field; the fields for --column are record_id, "),
  ])
  func `what cannot be set is told`(value: String, message: String) async throws {
    let outcome = try await run("exports/german.csv", "--set", value, "--language", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  @Test(arguments: ["exports", "exports/datapackage.json"])
  func `each export is read as its description says`(argument: String) async throws {
    let outcome = try await run("check", argument, "--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Source: RGRE. As of 2026-06-30. Licence: CC-BY-4.0."))
    #expect(outcome.output.contains("Set for every record: country (country): \"DE\"."))
    #expect(outcome.output.contains("exports/plain.csv\n"))
    #expect(outcome.output.contains("exports/good.csv\n") == (argument == "exports"))
    #expect(!outcome.output.contains("datapackage.json\n"))
  }

  @Test(arguments: [
    ("\"csv\"", "\"xlsx\"", "resources[0].format: \"xlsx\" is not"),
    ("german.csv", "../german.csv", "resources[0].path: \"../german.csv\" lies outside"),
    ("german.csv", "none.csv", "resources[0].path: exports/none.csv is not there"),
    ("plain.csv", "german.csv", "resources[1].path: exports/german.csv is described twice"),
    ("utf-8", "utf-9", "resources[0].encoding: \"utf-9\" is not"),
    ("\"set\"", "\"sett\"", "resources[0].partnership-report.sett: \"sett\" is not a property"),
    (
      "\"DE\"", "\"Атлантида\"", "resources[0].partnership-report.set.country: \"Атлантида\" is not a country"
    ),
    ("{\"name\": \"exports\",", "{", ""),
    ("\"resources\"", "\"files\"", "this describes no exports"),
    ("false", "\"no\"", "resources[1].dialect.header: write true or false"),
  ])
  func `a fault of a description is told with its place`(old: String, new: String, fault: String) async throws
  {
    try folder.write(Self.described.replacing(old, with: new), to: "exports/datapackage.json")
    let outcome = try await run("exports", "--language", "en")
    if fault.isEmpty { return #expect(outcome.status == 0) }
    #expect(outcome.status == 65)
    if fault.contains("\"xlsx\"") || fault.contains("\"utf-9\"") {
      #expect(outcome.errors.hasPrefix("exports/datapackage.json: error: resources[0]."))
    } else {
      #expect(outcome.errors.hasPrefix("exports/datapackage.json: error: \(fault)"), "\(outcome.errors)")
    }
  }

  @Test func `a column that a description names must be there`() async throws {
    try folder.write(
      Self.described.replacing("\"Kommune\"", with: "\"Stadt\""), to: "exports/datapackage.json")
    let outcome = try await run("exports", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("exports/german.csv:1: error: "), "\(outcome.errors)")
  }

  @Test func `the package of a report describes no exports`() async throws {
    #expect(try await run("exports/good.csv", "--output", "report").status == 0)
    for argument in ["report", "report/datapackage.json"] {
      let outcome = try await run(argument, "--language", "en")
      #expect(outcome.status == 64 && outcome.errors.contains("is a published report"), "\(outcome.errors)")
    }
  }
}
