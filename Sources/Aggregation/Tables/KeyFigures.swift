import Partnerships

/// One line of `totals.csv`: a figure now and on the two earlier days (rule 12).
package struct KeyFigure: Hashable, Sendable {
  package enum Measure: String, ClosedList {
    case agreements
    case declarationsOfIntent = "declarations_of_intent"
    case partnerships, renewed, hromadas, partners, countries, undated, pipeline
  }
  package let measure: Measure
  package let value: Int
  package let previousQuarter: Int
  package let previousYear: Int
}

/// The key figures on one as-of date (rules 12 and 17), and the agreements of each place for its change.
struct Totals {
  private(set) var figures = ClosedTally<KeyFigure.Measure>()
  private(set) var agreementsByCountry = [Int](repeating: 0, count: 256)
  private(set) var agreementsByRegion = [Int](repeating: 0, count: 256)

  init(_ count: DayCount) {
    figures[.agreements] = count.agreements.items.count
    figures[.partnerships] = count.pairs.count
    figures[.undated] = count.undated.total
    figures[.pipeline] = count.pipeline.pairs.count
    var tally = RowTally(rows: 1, of: count.reading)
    var countries = DistinctCounter(rows: 1, entities: 256)
    count.pairs.forEachPair { counted in
      tally.addParties(of: counted.pair, in: 0)
      if count.isRenewed(counted) { figures[.renewed] += 1 }
      count.pairs.forEachCountry(ofPair: counted.number) { country in
        if country != .notStated { countries.insert(Int(country.index), in: 0) }
      }
    }
    figures[.hromadas] = tally.rows[0].hromadas
    figures[.partners] = tally.rows[0].partners
    figures[.countries] = countries.counts[0]
    for item in count.agreements.items {
      count.agreements.forEachCountry(of: item) { agreementsByCountry[Int($0.index)] += 1 }
      count.agreements.forEachRegion(of: item) { agreementsByRegion[Int($0.index)] += 1 }
      // An agreement has each of its kinds once.
      count.agreements.forEachKind(of: item) { kind in
        if kind == .declarationOfIntent { figures[.declarationsOfIntent] += 1 }
      }
    }
  }

  var measures: Measures {
    var measures = Measures()
    (measures.agreements, measures.partnerships) = (figures[.agreements], figures[.partnerships])
    (measures.hromadas, measures.partners) = (figures[.hromadas], figures[.partners])
    return measures
  }
}
