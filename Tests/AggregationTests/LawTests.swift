import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What holds for every input: a few hundred random exports, the same ones in every run.
@Suite struct LawTests {
  private static let options = CountingOptions(asOf: day("2026-06-30"))

  private func options(_ seed: UInt64) -> CountingOptions {
    CountingOptions(
      since: day(seed % 5 == 0 ? "2022-05-15" : "2022-01-01"),
      asOf: day(seed % 3 == 0 ? "2024-02-15" : "2026-06-30"),
      includeUndated: seed % 2 == 0, includeUnconfirmed: seed % 7 == 0)
  }

  @Test func `The random exports meet every fate, and every reason to be out of scope`() throws {
    var met = Set<String>()
    for seed in 0..<UInt64(60) {
      let run = try Run(
        RandomExports(seed: seed, numbers: true).exports, CountingOptions(asOf: day("2026-06-30")))
      met.formUnion(run.rows.map(\.fate.code))
      met.formUnion(run.summary.outOfScope.filter { $0.records > 0 }.map(\.reason.code))
    }
    let reasons = OutOfScopeReason.allCases.map(\.code)
    #expect(Set(["counted", "duplicate", "out_of_scope", "rejected"] + reasons).subtracting(met) == [])
  }

  @Test func `Rule 18: every table of every report adds up`() throws {
    for seed in 0..<UInt64(120) {
      let run = try Run(RandomExports(seed: seed, numbers: false).exports, options(seed))
      #expect(Identities(run).violations == [], "seed \(seed)")
    }
  }

  @Test func `Rule 18: also where records are one agreement by their number`() throws {
    for seed in 1000..<UInt64(1080) {
      let run = try Run(RandomExports(seed: seed, numbers: true).exports, options(seed))
      let violations = Identities(run).violations
      #expect(violations == [], "seed \(seed)")
    }
  }

  @Test(arguments: [false, true])
  func `Rule 11: nothing depends on the order of the rows and of the inputs`(numbers: Bool) throws {
    for seed in 2000..<UInt64(2030) {
      let exports = RandomExports(seed: seed, numbers: numbers)
      let run = try Run(exports.exports, options(seed))
      let shuffled = try Run(exports.shuffled(seed: seed), options(seed))
      #expect(shuffled.fatesByID == run.fatesByID, "seed \(seed)")
      #expect(difference(shuffled.fingerprint, run.fingerprint) == [], "seed \(seed)")
    }
  }

  @Test func `Rule 12: the previous figures are those of the same inputs with that day as as-of date`() throws
  {
    for seed in 3000..<UInt64(3012) {
      let exports = RandomExports(seed: seed, numbers: seed % 2 == 0).exports
      for asOf in ["2026-06-30", "2024-02-29"] {
        var options = options(seed)
        options.asOf = day(asOf)
        let now = try Run(exports, options)
        options.asOf = now.summary.previousQuarter.day
        let quarter = try Run(exports, options)
        options.asOf = now.summary.previousYear.day
        let year = try Run(exports, options)
        #expect(
          now.summary.keyFigures.map(\.previousQuarter) == quarter.summary.keyFigures.map(\.value),
          "seed \(seed), \(asOf)")
        #expect(
          now.summary.keyFigures.map(\.previousYear) == year.summary.keyFigures.map(\.value),
          "seed \(seed), \(asOf)")
        for row in now.summary.places.countries {
          let before =
            quarter.summary.places.countries.first { $0.place == row.place }?.measures.agreements ?? 0
          #expect(row.agreementsPreviousQuarter == before, "seed \(seed), \(asOf)")
        }
        for (row, before) in zip(now.summary.places.regions, quarter.summary.places.regions)
        where row.place == before.place {
          #expect(row.agreementsPreviousQuarter == before.measures.agreements, "seed \(seed), \(asOf)")
        }
      }
    }
  }

  @Test
  func `Rule 12: the stock of a day is what is counted with that day as as-of date and has not ended since`()
    throws
  {
    for seed in 3500..<UInt64(3512) {
      let exports = RandomExports(seed: seed, numbers: false).exports
      var options = options(seed)
      let now = try Run(exports, options)
      let rows =
        now.summary.periods.years.map { (Day.last(ofMonth: 12, year: $0.period), $0.cumulativeAgreements) }
        + now.summary.periods.quarters.map { ($0.period.lastDay, $0.cumulativeAgreements) }
      for (day, stock) in rows where day <= now.summary.asOf {
        options.asOf = day
        let then = try Run(exports, options)
        let both = now.reading.agreements.indices.count { index in
          now.reading.agreements[index].signed != nil
            && now.counted.fate(of: index) == .counted
            && then.counted.fate(of: index) == .counted
        }
        #expect(stock == both, "seed \(seed), \(day)")
      }
    }
  }

  @Test func `Rule 9: including undated records adds them and changes nothing else`() throws {
    for seed in 4000..<UInt64(4025) {
      let exports = RandomExports(seed: seed, numbers: false).exports
      let without = try Run(exports, Self.options)
      let with = try Run(exports, CountingOptions(asOf: day("2026-06-30"), includeUndated: true))
      let undated = without.value(.undated) ?? 0
      #expect(with.summary.total.agreements == without.summary.total.agreements + undated, "seed \(seed)")
      #expect(with.value(.undated) == undated, "seed \(seed)")
      #expect(with.byYear == without.byYear, "seed \(seed)")
    }
  }

  @Test func `Rule 14: an input given twice changes no total, and all of its dated pairs are shared`() throws
  {
    for seed in 5000..<UInt64(5025) {
      guard let export = RandomExports(seed: seed, numbers: false).exports.first else { continue }
      let once = try Run([export], Self.options)
      let twice = try Run(
        [export, Export(export.bytes, name: "copy")], Self.options)
      #expect(twice.summary.total.partnerships == once.summary.total.partnerships, "seed \(seed)")
      #expect(
        twice.summary.total.agreements == once.summary.total.agreements + once.summary.notes.blankParties,
        "seed \(seed)")
    }
  }

  private func difference(_ a: [String], _ b: [String]) -> [String] {
    zip(a, b).filter { $0 != $1 }.map { "\($0) | \($1)" }
      + (a.count == b.count ? [] : ["\(a.count) | \(b.count) lines"])
  }
}
