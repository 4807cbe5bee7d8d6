import Aggregation
import Foundation
import Gazetteer
import Loaders
import Testing

/// `explain`: where a number comes from.
@Suite struct ExplainTests {
  @Test func `the count of each cell of each table of the golden reports is the number in it`() throws {
    var count = 0
    for golden in try GoldenReport.all() { count += try check(golden.expected) }
    print("explained: \(count) cells of the golden reports")
    #expect(count > 5000)
  }

  @Test func `so is that of each cell of the example`() throws {
    let count = try check(Project.root.appending(path: "reports/example"))
    print("explained: \(count) cells of the example")
    #expect(count > 500)
  }

  /// - Returns: how many cells there are.
  private func check(_ folder: URL) throws -> Int {
    let report = try ReadBack(folder)
    let summary = report.counted.summary
    let cells = try TableCell.all(
      in: folder, previousDays: (summary.previousQuarterDay, summary.previousYearDay))
    var explainers: [String: Explainer] = [:]
    for cell in cells {
      let day = cell.asOf ?? summary.asOf
      let explainer = try explainers["\(day)"] ?? report.explainer(asOf: day)
      explainers["\(day)"] = explainer
      let selection = try #require(cell.selection(report.records.reading), "\(cell)")
      #expect(selection.unfitting == [], "\(cell)")
      #expect(explainer.explain(selection).count == cell.number, "\(folder.path): \(cell)")
    }
    return cells.count
  }

  /// The options are read by the program itself: a few hundred cells, so that every sort of option is among them.
  @Test func `the number that is printed first is the number in the table`() async throws {
    let golden = GoldenReport(name: "renewed-and-superseded").expected
    let summary = try ReadBack(golden).counted.summary
    let cells = try TableCell.all(
      in: golden, previousDays: (summary.previousQuarterDay, summary.previousYearDay))
    var tried: [TableCell] = []
    for cells in Dictionary(grouping: cells, by: \.table).values {
      tried += cells.filter { $0.number > 0 }.prefix(6)
      tried += cells.filter { $0.number == 0 }.prefix(2)
    }
    #expect(tried.count > 60)
    for cell in tried {
      let outcome = try await Program.run(
        ["explain", golden.path, "--language", "en"] + cell.arguments, in: golden)
      #expect(outcome.errors == "", "\(cell)")
      let first = outcome.output.prefix { $0 != "\n" }
      #expect(first.hasSuffix(": \(cell.number)"), "\(cell): \(first)")
      #expect(outcome.status == 0)
    }
  }
}
