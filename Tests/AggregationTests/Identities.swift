import Aggregation
import Agreements
import CountingSupport
import Loaders
import Messages
import Partnerships

/// The identities that every report must keep (rules 1, 8, 12, 17 and 18): what `violations` gives is empty.
struct Identities {
  private(set) var violations: [String] = []
  private let summary: Summary
  private let isUndatedIncluded: Bool

  init(_ run: Run) {
    summary = run.summary
    isUndatedIncluded = run.summary.options.includeUndated
    fatesAddUp(run)
    totalsAreCounted(run)
    placesAddUp()
    periodsAddUp()
    stocksAreCounted(run)
    groupsAddUp()
    sourcesAddUp()
    stagesAddUp(run)
  }

  private mutating func expect(_ holds: Bool, _ law: String) { if !holds { violations.append(law) } }

  private func value(_ measure: KeyFigure.Measure) -> Int {
    summary.keyFigures.first { $0.measure == measure }?.value ?? -1
  }

  private mutating func fatesAddUp(_ run: Run) {
    let sum = summary.reconciliation
    expect(sum.holds && sum.read == run.rows.count, "read = counted + out of scope + duplicates + rejected")
    for (word, count) in [
      ("counted", sum.counted), ("out_of_scope", sum.outOfScope), ("duplicate", sum.duplicates),
      ("rejected", sum.rejected),
    ] {
      expect(run.rows.count { $0.fate.code == word } == count, "records described as \(word)")
    }
    expect(summary.outOfScope.reduce(0) { $0 + $1.records } == sum.outOfScope, "reasons add up")
    expect(summary.rejected.reduce(0) { $0 + $1.records } == sum.rejected, "rejections add up")
  }

  /// The totals once more, in the plainest way, from the fates alone.
  private mutating func totalsAreCounted(_ run: Run) {
    var agreements = Set<String>()
    var partiesOfNumber: [String: Parties] = [:]
    for (index, agreement) in run.reading.agreements.enumerated()
    where run.counted.fate(of: index) == .counted {
      let name =
        agreement.number == 0 ? "record \(index)" : "number \(agreement.number) of \(agreement.input)"
      agreements.insert(name)
      let parties = run.reading.lists[agreement]
      partiesOfNumber[name, default: Parties(hromadas: [], regions: [], partners: [], countries: [])]
        .hromadas += parties.hromadas
      partiesOfNumber[name]?.partners += parties.partners
    }
    var pairs = Set<[UInt32]>()
    for parties in partiesOfNumber.values {
      for hromada in parties.hromadas {
        for partner in parties.partners { pairs.insert([hromada.index, partner.index]) }
      }
    }
    let expected = [
      agreements.count, pairs.count, Set(pairs.map { $0[0] }).count, Set(pairs.map { $0[1] }).count,
    ]
    expect(summary.total.all == expected, "totals \(summary.total.all) are \(expected)")
    expect(
      [value(.agreements), value(.partnerships), value(.hromadas), value(.partners)] == expected,
      "key figures are the totals")
    expect(value(.renewed) <= value(.partnerships), "renewed pairs are pairs")
    let histories = run.counted.partnerships
    expect(
      Set(histories.map { [$0.hromada.index, $0.partner.index] }) == pairs && histories.count == pairs.count,
      "every partnership has one history")
    expect(
      histories.count { $0.earlier != nil } == value(.renewed), "a renewed partnership has an earlier date")
  }

  private mutating func placesAddUp() {
    let total = summary.total
    func excess(_ rows: [Int]) -> Int { rows.reduce(-total.agreements, +) }
    expect(
      excess(summary.places.countries.map(\.measures.agreements)) == summary.notes.excessByCountry,
      "by country + excess = total")
    expect(
      excess(summary.places.regions.map(\.measures.agreements)) == summary.notes.excessByRegion,
      "by region + excess = total")
    expect(
      excess(summary.places.regionsByCountry.map(\.measures.agreements))
        == summary.notes.excessByRegionAndCountry,
      "by region and country + excess = total")
    expect(
      summary.places.regions.reduce(0) { $0 + $1.measures.partnerships } == total.partnerships,
      "a pair lies in one region")
    expect(
      summary.places.regions.reduce(0) { $0 + $1.measures.hromadas } == total.hromadas,
      "a hromada lies in one region")
    expect(
      summary.places.countries.reduce(0) { $0 + $1.measures.partnerships } >= total.partnerships,
      "a pair has a country")
    for row in summary.places.countries { placeAddsUp(row) }
    for row in summary.places.regions { placeAddsUp(row) }
    for row in summary.places.regionsByCountry {
      let country = summary.places.countries.first { $0.place == row.country }?.measures ?? Measures()
      let region = summary.places.regions.first { $0.place == row.region }?.measures ?? Measures()
      for (cell, bounds) in zip(row.measures.all, zip(country.all, region.all)) {
        expect(cell <= min(bounds.0, bounds.1), "a cell is within its row and column")
      }
    }
  }

  private mutating func placeAddsUp<Place>(_ row: PlaceRow<Place>) {
    let years = row.agreementsByYear.reduce(row.agreementsYearUnknown, +)
    expect(
      row.measures.agreements == years + (isUndatedIncluded ? row.undated : 0),
      "years of a place \(row.place)")
    expect(row.agreementsByYear.count == summary.periods.years.count, "a place has all years")
    expect(row.measures.hromadas <= row.measures.partnerships, "a hromada in a pair")
    expect(row.measures.partners <= row.measures.partnerships, "a partner in a pair")
  }

  private mutating func periodsAddUp() {
    let years =
      summary.periods.years.map(\.measures.agreements).reduce(0, +)
      + (summary.periods.yearUnknown?.measures.agreements ?? 0)
    expect(
      years + (isUndatedIncluded ? value(.undated) : 0) == summary.total.agreements,
      "years add up to the total")
    if !isUndatedIncluded {
      let pairs =
        summary.periods.years.map(\.measures.partnerships).reduce(0, +)
        + (summary.periods.yearUnknown?.measures.partnerships ?? 0)
      expect(pairs == summary.total.partnerships, "pairs of the years add up")
      let renewed =
        summary.periods.years.map(\.renewed).reduce(0, +) + (summary.periods.yearUnknown?.renewed ?? 0)
      expect(renewed == value(.renewed), "renewed pairs of the years add up")
    }
    for year in summary.periods.years {
      let quarters = summary.periods.quarters.filter { $0.period.year == year.period }.map {
        ($0.measures, $0.renewed)
      }
      let unknown = summary.periods.quarterUnknown.filter { $0.period == year.period }.map {
        ($0.measures, $0.renewed)
      }
      let parts = quarters + unknown
      expect(
        parts.reduce(0) { $0 + $1.0.agreements } == year.measures.agreements,
        "quarters add up to \(year.period)")
      expect(
        parts.reduce(0) { $0 + $1.0.partnerships } == year.measures.partnerships,
        "pairs of the quarters of \(year.period)")
      expect(parts.reduce(0) { $0 + $1.1 } == year.renewed, "renewed pairs of the quarters of \(year.period)")
    }
  }

  /// The stock on the last day of each year and quarter once more, in the plainest way (rules 8 and 12).
  private mutating func stocksAreCounted(_ run: Run) {
    var dates: [String: DateSpan] = [:]
    for (index, agreement) in run.reading.agreements.enumerated() {
      guard run.counted.fate(of: index) == .counted, let span = agreement.signed else {
        continue
      }
      let name =
        agreement.number == 0 ? "record \(index)" : "number \(agreement.number) of \(agreement.input)"
      let other = dates[name] ?? span
      dates[name] = (span.last, span.first) < (other.last, other.first) ? span : other
    }
    func stock(_ day: Day) -> Int {
      dates.values.count { $0.precision == .interval ? $0.last <= day : $0.first <= day }
    }
    for (stocks, days) in [
      (
        summary.periods.years.map(\.cumulativeAgreements),
        summary.periods.years.map { .last(ofMonth: 12, year: $0.period) }
      ),
      (summary.periods.quarters.map(\.cumulativeAgreements), summary.periods.quarters.map(\.period.lastDay)),
    ] {
      expect(stocks == days.map(stock), "stocks \(stocks) on \(days)")
      let numbers = stocks.map { $0 ?? -1 }
      expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }, "a stock never falls: \(numbers)")
      expect(
        numbers.last == summary.total.agreements - (isUndatedIncluded ? value(.undated) : 0),
        "the last stock is the total without what is undated")
    }
  }

  private mutating func groupsAddUp() {
    let kinds = summary.kinds.reduce(0) { $0 + $1.measures.agreements }
    expect(kinds - summary.notes.excessByKind == summary.total.agreements, "by kind - excess = total")
    expect(
      summary.kinds.first { $0.group == .declarationOfIntent }?.measures.agreements ?? 0
        == value(.declarationsOfIntent), "declarations")
    let areas = summary.areas.reduce(0) { $0 + $1.measures.agreements }
    expect(
      areas + summary.notes.withoutArea - summary.notes.excessByArea == summary.total.agreements,
      "by area + without area - excess = total")
  }

  private mutating func sourcesAddUp() {
    let sum = summary.reconciliation
    func total(_ count: (SourceRow) -> Int) -> Int { summary.sources.reduce(0) { $0 + count($1) } }
    for row in summary.sources {
      let sum = row.records
      expect(
        sum.read == sum.counted + sum.outOfScope + sum.duplicates + sum.rejected,
        "fates of input \(row.input) add up")
    }
    expect(
      [
        total(\.records.read), total(\.records.counted), total(\.records.outOfScope),
        total(\.records.duplicates), total(\.records.rejected),
      ] == [sum.read, sum.counted, sum.outOfScope, sum.duplicates, sum.rejected], "inputs add up")
    let agreements = summary.total.agreements
    let (only, shared) = (total(\.onlyHere), total(\.shared))
    expect(
      only <= agreements && agreements <= only + shared && (shared == 0 || shared > agreements - only),
      "every agreement has inputs")
  }

  private mutating func stagesAddUp(_ run: Run) {
    expect(
      summary.stages.reduce(0) { $0 + $1.pairs } == value(.pipeline), "pairs of the stages are the pipeline")
    let sum = summary.reconciliation
    expect(
      summary.stages.reduce(0) { $0 + $1.records } == sum.counted + sum.outOfScope,
      "every record but duplicates has a stage")
    for row in summary.stages {
      expect(
        row.overdue <= row.pairs && (row.stage == .planned || row.overdue == 0),
        "only planned pairs are overdue")
    }
    expect(
      run.counted.supersededBy.keys.allSatisfy { run.reading.agreements[$0].stage.isPipeline },
      "only plans are superseded")
  }
}
