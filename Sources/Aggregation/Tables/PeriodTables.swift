import Partnerships

extension Summary.Periods {
  /// The tables by year and by quarter (rules 8, 12 and 15).
  init(_ count: DayCount, periods: PeriodIndex) {
    let asOf = count.scope.asOf
    let stocks = Self.stocks(count.agreements, by: periods)
    let years = Array(periods.years)
    let byYear = Tally(count, rows: years.count + 1) { span in
      // A span that lies in no one year stands in the row after the last year.
      periods.year(of: span) ?? years.count
    }
    let unknown = byYear.row(years.count, of: 0)
    let quarters = Self.quarters(since: count.scope.options.since, asOf: asOf)
    let unknownYear = quarters.count + years.count
    let byQuarter = Tally(count, rows: unknownYear + 1) { span in
      if let quarter = periods.quarter(of: span), periods.quarterRows.contains(quarter) {
        return quarter - periods.quarterRows.lowerBound
      }
      return periods.year(of: span).map { quarters.count + $0 } ?? unknownYear
    }
    self.init(
      years: Self.withChanges(
        years.enumerated().map { index, year in
          var row = byYear.row(index, of: year)
          row.isUnfinished = Day.last(ofMonth: 12, year: year) > asOf
          row.cumulativeAgreements = stocks[index * 4 + 3]
          return row
        }),
      yearUnknown: unknown.measures.agreements > 0 ? unknown : nil,
      quarters: Self.withChanges(
        quarters.enumerated().map { index, quarter in
          var row = byQuarter.row(index, of: quarter)
          row.isUnfinished = quarter.lastDay > asOf
          row.cumulativeAgreements = stocks[periods.quarterRows.lowerBound + index]
          return row
        }),
      quarterUnknown: years.enumerated().map { byQuarter.row(quarters.count + $0, of: $1) }
        .filter { $0.measures.agreements > 0 })
  }

  private static func quarters(since: Day, asOf: Day) -> [Quarter] {
    var quarters = [Quarter(containing: since)]
    let last = Quarter(containing: max(since, asOf))
    while let quarter = quarters.last, quarter < last { quarters.append(quarter.next) }
    return quarters
  }

  /// By quarters since the first year began: the agreements that are counted on the last day of each (rules 8 and 12),
  /// whether or not one row can be said to hold their date; undated ones are in none.
  private static func stocks(_ agreements: CountedAgreements, by periods: PeriodIndex) -> [Int] {
    var stocks = [Int](repeating: 0, count: periods.years.count * 4)
    for item in agreements.items {
      if let quarter = agreements.signed(item).flatMap(periods.quarterCountedFrom) { stocks[quarter] += 1 }
    }
    for quarter in stocks.indices.dropFirst() { stocks[quarter] += stocks[quarter - 1] }
    return stocks
  }

  /// Changes on the row above: none in the first and in unfinished rows (rule 12).
  private static func withChanges<Period>(_ rows: [PeriodRow<Period>]) -> [PeriodRow<Period>] {
    var rows = rows
    for index in rows.indices.dropFirst() where !rows[index].isUnfinished {
      rows[index].change = rows[index].measures.agreements - rows[index - 1].measures.agreements
    }
    return rows
  }
}

/// Agreements stand in the period of their own date, pairs in that of their first agreement (rule 15).
private struct Tally {
  private let measures: [Measures]
  private let renewed: [Int]
  private let countries: [Int]

  init(_ count: DayCount, rows: Int, rowOf: (DateSpan) -> Int) {
    let agreements = count.agreements
    var tally = RowTally(rows: rows, of: count.reading)
    var countries = DistinctCounter(rows: rows, entities: 256)
    for item in agreements.items {
      guard let row = agreements.signed(item).map(rowOf) else { continue }
      tally.addAgreement(in: row)
      agreements.forEachPairNumber(of: item) { number in
        let pair = agreements.pairs[number]
        tally.addParties(of: pair, in: row)
        agreements.forEachCountry(of: pair, in: item) { country in
          if country != .notStated { countries.insert(Int(country.index), in: row) }
        }
      }
    }
    var renewed = [Int](repeating: 0, count: rows)
    count.pairs.forEachPair { counted in
      guard let row = agreements.signed(agreements.items[counted.firstItem]).map(rowOf) else { return }
      tally.addPair(in: row)
      if count.isRenewed(counted) { renewed[row] += 1 }
    }
    (measures, self.renewed, self.countries) = (tally.rows, renewed, countries.counts)
  }

  func row<Period>(_ index: Int, of period: Period) -> PeriodRow<Period> {
    var row = PeriodRow(period: period)
    (row.measures, row.renewed, row.countries) = (measures[index], renewed[index], countries[index])
    return row
  }
}
