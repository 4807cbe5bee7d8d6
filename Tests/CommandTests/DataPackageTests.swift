import Foundation
import TestSupport
import Testing

/// A report as the tools of Frictionless Data see it.
@Suite(.enabled(if: Tool(named: "frictionless") != nil, "frictionless is not here: no package is validated"))
struct DataPackageTests {
  @Test(arguments: ["open", "excel-uk"])
  func `the package of a report is valid, and its files are as it says`(dialect: String) async throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "report")
    let built = try await Program.run(
      [".", "--quarter", "2026-Q2", "--csv-dialect", dialect, "--quiet", "--output", output.path],
      in: Project.examples)
    #expect(built.status == 0, "\(built.errors)")
    try await expectValid(output)
  }

  @Test(arguments: ["open", "excel-uk"])
  func `the packages of changes are valid, beside a report and in a folder of their own`(
    dialect: String
  ) async throws {
    let folder = try TemporaryFolder()
    let golden = GoldenReport(name: "since-last-report")
    let earlier = try #require(golden.earlier).appending(path: "report")
    let report = folder["report"]
    let built = try await golden.build(golden.arguments() + ["--csv-dialect", dialect], to: report)
    #expect(built.status == 0, "\(built.errors)")
    let compared = try await Program.run(
      ["compare", earlier.path, report.path, "--csv-dialect", dialect, "--output", "changes"], in: folder.url)
    #expect(compared.status == 0, "\(compared.errors)")
    for package in ["report", "changes"] { try await expectValid(folder[package]) }
  }

  private func expectValid(_ package: URL) async throws {
    let frictionless = try #require(Tool(named: "frictionless"))
    let outcome = try await frictionless.run(["validate", "datapackage.json"], in: package)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("VALID") && !outcome.output.contains("INVALID"))
  }
}
