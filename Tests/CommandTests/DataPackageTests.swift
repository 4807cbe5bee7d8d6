import Foundation
import Testing

/// A report as the tools of Frictionless Data see it.
@Suite(.enabled(if: Tool(named: "frictionless") != nil, "frictionless is not here: no package is validated"))
struct DataPackageTests {
  @Test(arguments: ["open", "excel-uk"])
  func `the package of a report is valid, and its files are as it says`(dialect: String) async throws {
    let frictionless = try #require(Tool(named: "frictionless"))
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "report")
    let built = try await Program.run(
      [".", "--quarter", "2026-Q2", "--csv-dialect", dialect, "--quiet", "--output", output.path],
      in: Project.examples)
    #expect(built.status == 0, "\(built.errors)")
    let outcome = try await frictionless.run(["validate", "datapackage.json"], in: output)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("VALID") && !outcome.output.contains("INVALID"))
  }
}
