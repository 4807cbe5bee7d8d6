import Partnerships

/// One line of `totals.csv`: a figure now and on the two earlier days (rule 12).
package struct KeyFigure: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case agreements
    case declarationsOfIntent = "declarations_of_intent"
    case partnerships, renewed, hromadas, partners, countries, undated, pipeline
  }
  package let measure: Measure
  package let value: Int
  package let previousQuarter: Int
  package let previousYear: Int

  package init(measure: Measure, value: Int, previousQuarter: Int, previousYear: Int) {
    (self.measure, self.value) = (measure, value)
    (self.previousQuarter, self.previousYear) = (previousQuarter, previousYear)
  }
}

/// The key figures on one as-of date (rules 12 and 17), and the agreements of each place for its change.
struct Totals {
  private(set) var measures = Measures()
  private(set) var renewed = 0
  private(set) var countries = 0
  private(set) var declarationsOfIntent = 0
  let undated: Int
  let pipeline: Int
  private(set) var agreementsByCountry = [Int](repeating: 0, count: 256)
  private(set) var agreementsByRegion = [Int](repeating: 0, count: 256)

  init(_ count: DayCount) {
    pipeline = count.pipeline.pairs.count
    undated = count.undated.total
    measures.agreements = count.agreements.items.count
    measures.partnerships = count.pairs.count
    var tally = RowTally(rows: 1, of: count.reading)
    var countries = DistinctCounter(rows: 1, entities: 256)
    count.pairs.forEachPair { counted in
      tally.addParties(of: counted.pair, in: 0)
      if count.isRenewed(counted) { renewed += 1 }
      count.pairs.forEachCountry(ofPair: counted.number) { country in
        if country != .notStated { countries.insert(Int(country.index), in: 0) }
      }
    }
    for item in count.agreements.items {
      count.agreements.forEachCountry(of: item) { agreementsByCountry[Int($0.index)] += 1 }
      count.agreements.forEachRegion(of: item) { agreementsByRegion[Int($0.index)] += 1 }
      var isDeclaration = false
      count.agreements.forEachKind(of: item) { if $0 == .declarationOfIntent { isDeclaration = true } }
      if isDeclaration { declarationsOfIntent += 1 }
    }
    measures.hromadas = tally.rows[0].hromadas
    measures.partners = tally.rows[0].partners
    self.countries = countries.counts[0]
  }

  func value(of measure: KeyFigure.Measure) -> Int {
    switch measure {
    case .agreements: measures.agreements
    case .declarationsOfIntent: declarationsOfIntent
    case .partnerships: measures.partnerships
    case .renewed: renewed
    case .hromadas: measures.hromadas
    case .partners: measures.partners
    case .countries: countries
    case .undated: undated
    case .pipeline: pipeline
    }
  }
}
