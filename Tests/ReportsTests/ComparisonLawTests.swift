import Aggregation
import CountingSupport
import ExportSupport
import Partnerships
import Reports
import TestSupport
import Testing

/// What holds for any two reports: random exports, the same ones in every run.
@Suite struct ComparisonLawTests {
  private func run(_ exports: [Export], _ seed: UInt64) throws -> Run {
    try Run(
      exports,
      CountingOptions(
        asOf: day(seed % 3 == 0 ? "2024-02-15" : "2026-06-30"), includeUndated: seed % 2 == 0,
        includeUnconfirmed: seed % 7 == 0))
  }

  /// The same exports without some of their rows.
  private func thinned(_ exports: RandomExports, seed: UInt64) -> [Export] {
    var random = SeededGenerator(seed: seed)
    return exports.tables.enumerated().map { place, table in
      let rows = table.rows.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
      return Export(
        ([table.header] + (rows.isEmpty ? table.rows : rows)).joined(separator: "\n"), name: "export \(place)"
      )
    }
  }

  @Test(arguments: [false, true])
  func `the number of agreements follows from the changes, in total and in each country and region`(
    numbers: Bool
  ) throws {
    var kinds = Set<Change.Kind>()
    for seed in 0..<UInt64(60) {
      let exports = RandomExports(seed: seed, numbers: numbers)
      let old = try run(exports.exports, seed)
      for other in [thinned(exports, seed: seed), RandomExports(seed: seed + 1, numbers: numbers).exports] {
        let new = try run(other, seed / 2)
        let comparison = Comparison(from: old, to: new)
        #expect(comparison.violations(from: old, to: new) == [], "seed \(seed)")
        kinds.formUnion(comparison.changes.map(\.kind))
      }
    }
    #expect(kinds == Set(Change.Kind.allCases))
  }

  @Test(arguments: [false, true])
  func `the same records in another order of rows and of exports are no change`(numbers: Bool) throws {
    for seed in 1000..<UInt64(1030) {
      let exports = RandomExports(seed: seed, numbers: numbers)
      let (old, new) = (try run(exports.exports, seed), try run(exports.shuffled(seed: seed), seed))
      #expect(Comparison(from: old, to: new).lines == [], "seed \(seed)")
    }
  }

  @Test func `what is found does not depend on the order of rows and of exports`() throws {
    for seed in 2000..<UInt64(2030) {
      let (exports, others) = (
        RandomExports(seed: seed, numbers: false), RandomExports(seed: seed + 1, numbers: false)
      )
      let lines = Comparison(from: try run(exports.exports, seed), to: try run(others.exports, seed)).lines
      let shuffled = Comparison(
        from: try run(exports.shuffled(seed: seed), seed), to: try run(others.shuffled(seed: seed), seed))
      #expect(shuffled.lines.sorted() == lines.sorted(), "seed \(seed)")
    }
  }
}
