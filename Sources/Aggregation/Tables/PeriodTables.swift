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

  package init() {}
}

extension PeriodTables {
  /// Counts them (rules 8, 12 and 15).
  init(_ count: DayCount, periods: PeriodIndex) {
    self.init()
    let asOf = count.scope.asOf
    let stocks = Self.stocks(count.agreements, by: periods)
    let yearNumbers = Array(periods.years)
    let byYear = Tally(count, rows: yearNumbers.count + 1) { span in
      // A span that lies in no one year stands in the row after the last year.
      periods.year(of: span) ?? yearNumbers.count
    }
    years = yearNumbers.enumerated().map { index, year in
      var row = byYear.row(index, of: year)
      row.isUnfinished = Day.last(ofMonth: 12, year: year) > asOf
      row.cumulativeAgreements = stocks[index * 4 + 3]
      return row
    }
    Self.fillChanges(&years)
    let unknown = byYear.row(yearNumbers.count, of: 0)
    yearUnknown = unknown.measures.agreements > 0 ? unknown : nil

    let rows = Self.quarters(since: count.scope.options.since, asOf: asOf)
    let first = periods.quarterRows.lowerBound
    let byQuarter = Tally(count, rows: rows.count + yearNumbers.count + 1) { span in
      if let quarter = periods.quarter(of: span), periods.quarterRows.contains(quarter) {
        return quarter - first
      }
      return rows.count + (periods.year(of: span) ?? yearNumbers.count)
    }
    quarters = rows.enumerated().map { index, quarter in
      var row = byQuarter.row(index, of: quarter)
      row.isUnfinished = quarter.lastDay > asOf
      row.cumulativeAgreements = stocks[first + index]
      return row
    }
    Self.fillChanges(&quarters)
    quarterUnknown = yearNumbers.enumerated().map { byQuarter.row(rows.count + $0, of: $1) }
      .filter { $0.measures.agreements > 0 }
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
  private static func fillChanges<Period>(_ rows: inout [PeriodRow<Period>]) {
    for index in rows.indices.dropFirst() where !rows[index].isUnfinished {
      rows[index].change = rows[index].measures.agreements - rows[index - 1].measures.agreements
    }
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
