package import Partnerships

/// A year or a quarter of the period.
package struct PeriodRow<Period: Hashable & Sendable>: Hashable, Sendable {
  package var period: Period
  package var measures = Measures()
  /// Pairs placed here that had an agreement before `since` (rule 15).
  package var renewed = 0
  package var countries = 0
  /// The stock on the last day of this period (rule 12), which may be more than the rows up to it hold; nil in rows
  /// that have no place in time.
  package var cumulativeAgreements: Int?
  /// Agreements less those of the row above; nil in the first and in unfinished rows (rule 12).
  package var change: Int?
  /// Whether the period ends after the as-of date (rule 19).
  package var isUnfinished = false

  package init(period: Period) { self.period = period }

  /// The same numbers of a period that is told otherwise.
  package func map<Other>(_ transform: (Period) -> Other) -> PeriodRow<Other> {
    var row = PeriodRow<Other>(period: transform(period))
    (row.measures, row.renewed, row.countries) = (measures, renewed, countries)
    (row.cumulativeAgreements, row.change, row.isUnfinished) = (cumulativeAgreements, change, isUnfinished)
    return row
  }
}

/// The tables by year and by quarter.
package struct PeriodTables: Sendable {
  package var years: [PeriodRow<Int>] = []
  /// Agreements of the period whose span lies in no one year (rule 8); nil when there is none.
  package var yearUnknown: PeriodRow<Int>?
  package var quarters: [PeriodRow<Quarter>] = []
  /// Agreements of a year whose span lies in no one quarter of it, by year; only years that have some.
  package var quarterUnknown: [PeriodRow<Int>] = []
}

extension PeriodTables {
  /// Counts them (rules 8, 12 and 15).
  init(_ count: DayCount, periods: PeriodIndex) {
    self.init()
    let asOf = count.scope.asOf
    let stocks = Self.stocks(count.agreements, by: periods)
    let years = Array(periods.years)
    let byYear = Tally(count, rows: years.count + 1) { span in
      // A span that lies in no one year stands in the row after the last year.
      periods.year(of: span) ?? years.count
    }
    self.years = byYear.rows(years, asOf: asOf) { index, year in
      (Day.last(ofMonth: 12, year: year), stocks[index * 4 + 3])
    }
    let unknown = byYear.row(years.count, of: 0)
    yearUnknown = unknown.measures.agreements > 0 ? unknown : nil

    let first = periods.quarterRows.lowerBound
    let quarters = periods.quarterRows.compactMap { Quarter(year: years[$0 / 4], number: $0 % 4 + 1) }
    let byQuarter = Tally(count, rows: quarters.count + years.count + 1) { span in
      if let quarter = periods.quarter(of: span), periods.quarterRows.contains(quarter) {
        return quarter - first
      }
      return quarters.count + (periods.year(of: span) ?? years.count)
    }
    self.quarters = byQuarter.rows(quarters, asOf: asOf) { index, quarter in
      (quarter.lastDay, stocks[first + index])
    }
    quarterUnknown = years.enumerated().map { byQuarter.row(quarters.count + $0, of: $1) }
      .filter { $0.measures.agreements > 0 }
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

  /// The rows of consecutive periods, with their changes on the row above: none in the first and in unfinished rows
  /// (rule 12).
  /// - Parameter end: the last day of a period, and the agreements that are counted on it.
  func rows<Period>(
    _ periods: [Period], asOf: Day, end: (_ index: Int, Period) -> (day: Day, stock: Int)
  ) -> [PeriodRow<Period>] {
    var rows = periods.enumerated().map { index, period in
      var row = row(index, of: period)
      let (lastDay, stock) = end(index, period)
      (row.isUnfinished, row.cumulativeAgreements) = (lastDay > asOf, stock)
      return row
    }
    for index in rows.indices.dropFirst() where !rows[index].isUnfinished {
      rows[index].change = rows[index].measures.agreements - rows[index - 1].measures.agreements
    }
    return rows
  }

  func row<Period>(_ index: Int, of period: Period) -> PeriodRow<Period> {
    var row = PeriodRow(period: period)
    (row.measures, row.renewed, row.countries) = (measures[index], renewed[index], countries[index])
    return row
  }
}
