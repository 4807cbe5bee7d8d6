import Foundation
import TestSupport
import Testing

/// The program against an independent counter that knows the rules and none of the program: Tests/Oracle/count.py.
@Suite(
  .enabled(if: Tool(named: "python3") != nil, "python3 is not here: nothing is compared with the oracle"))
struct OracleTests {
  /// Exports that are counted together, and with which options.
  struct Question: Sendable, CustomTestStringConvertible {
    let folder: URL
    let exports: [String]
    var options: [String] = []
    var testDescription: String { (exports + options).joined(separator: " ") }
  }

  @Test(arguments: try examples()) func `the example exports are counted alike`(question: Question)
    async throws
  {
    try await compare(question)
  }

  @Test(arguments: try GoldenReport.all()) func `the exports of golden reports are counted alike`(
    golden: GoldenReport
  ) async throws {
    let exports = try golden.exports()
    let options = try golden.arguments().filter { !exports.contains($0) }
    // The oracle knows no limit of rejections, and no earlier report.
    let counting = ["--max-rejected", "--previous"].reduce(options) { options, option in
      options.firstIndex(of: option).map { Array(options[..<$0] + options[($0 + 2)...]) } ?? options
    }
    try await compare(Question(folder: golden.folder, exports: exports, options: counting))
  }

  @Test(Self.sharedExportsAreHere, arguments: realExports)
  func `real exports are counted alike`(question: Question) async throws {
    try await compare(question)
  }

  @Test(
    Self.sharedExportsAreHere,
    arguments: ["p190_flat_download_sample.json", "sparql_results_cities_319e3d4.json"])
  func `both refuse what names no country`(export: String) async throws {
    let question = Question(folder: Project.sharedExports, exports: [export])
    #expect(try await count(question).status == 65)
    #expect(try await ask(question).status == 65)
  }

  private static let sharedExportsAreHere = ConditionTrait.enabled(
    if: Project.exists(Project.sharedExports),
    "\(Project.sharedExports.path) is not here: real exports are not compared")

  private static func examples() throws -> [Question] {
    let files = try Project.files(in: Project.examples)
    return (files.map { [$0] } + [files]).map { Question(folder: Project.examples, exports: $0) }
  }

  private static let realExports = [
    ["register_sample.csv"], ["register_sample.json"], ["register_sample_derived_cp1251_semicolon.csv"],
    ["skew_twinning-partners.json"], ["skew_twinning-partners.flat.csv"],
    ["register_sample.csv", "skew_twinning-partners.flat.csv"],
  ].map { Question(folder: Project.sharedExports, exports: $0) }

  /// What the program says.
  private func count(_ question: Question) async throws -> (status: Int32, count: Count?) {
    let folder = try TemporaryFolder()
    let arguments = question.exports + question.options + ["--quiet", "--max-rejected", "100%"]
    let outcome = try await Program.run(
      arguments + ["--output", folder["report"].path], in: question.folder)
    return (outcome.status, outcome.status == 0 ? try Count(of: folder["report"]) : nil)
  }

  /// What the oracle says.
  private func ask(_ question: Question) async throws -> (status: Int32, count: Count?) {
    let python = try #require(Tool(named: "python3"))
    let environment = ["PATH": ProcessInfo.processInfo.environment["PATH", default: ""], "PYTHONUTF8": "1"]
    let outcome = try await python.run(
      [Project.tests.appending(path: "Oracle/count.py").path] + question.options + question.exports,
      in: question.folder,
      environment: environment)
    return (outcome.status, outcome.status == 0 ? try Count(oracle: Data(outcome.output.utf8)) : nil)
  }

  private func compare(_ question: Question) async throws {
    let (status, counted) = try await count(question)
    let (oracleStatus, expected) = try await ask(question)
    #expect(status == 0)
    #expect(oracleStatus == 0)
    let (ours, theirs) = (try #require(counted), try #require(expected))
    #expect(ours.asOf == theirs.asOf)
    for (name, part) in [
      ("totals", \Count.totals), ("by country", \.byCountry), ("by region", \.byRegion),
      ("by year", \.byYear),
      ("fates", \.fates), ("read", \.read),
    ] {
      for key in Set(ours[keyPath: part].keys).union(theirs[keyPath: part].keys).sorted() {
        #expect(ours[keyPath: part][key] == theirs[keyPath: part][key], "\(name): \(key)")
      }
    }
  }
}
