import Foundation
import TestSupport
import Testing

/// The exports that the project ships.
@Suite struct ExampleTests {
  /// Dnipro's six twinnings; the other twelve facts of the articles are drafts, plans, aid, visits and associations.
  @Test func `the articles alone state exactly six agreements that count`() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Program.run(
      ["articles.csv", "--output", folder["report"].path, "--quiet"], in: Project.examples)
    #expect(outcome.status == 0)
    let counted = try CSVText.rows(of: folder["report/records.csv"]).filter { $0["fate"] == "counted" }
    #expect(
      counted.map { $0["partner"] } == ["Осака", "Гельсінкі", "Амарилло", "Гранд-Рапідс", "Кельн", "Острава"])
    #expect(try Count(of: folder["report"]).totals["agreements"] == 6)
  }
}
