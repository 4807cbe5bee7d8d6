import Partnerships

/// The tables by year and by quarter (rules 8, 12 and 15).
struct PeriodTables {
  private(set) var years: [PeriodRow<Int>]
  private(set) var yearUnknown: PeriodRow<Int>?
  private(set) var quarters: [PeriodRow<Quarter>]
  private(set) var quarterUnknown: [PeriodRow<Int>]

  init(_ counted: CountedAgreements, _ pairs: PairRegister, _ index: PeriodIndex, since: Day, asOf: Day) {
    let yearNumbers = Array(index.years)
    let stocks = Self.stocks(counted, index)
    let byYear = Self.tally(counted, pairs, rows: yearNumbers.count + 1) { span in
      // A span that lies in no one year stands in the row behind the last year.
      index.year(of: span) ?? yearNumbers.count
    }
    years = yearNumbers.indices.map { index in
      var row = byYear.row(index, PeriodRow(period: yearNumbers[index]))
      row.isUnfinished = Day.last(ofMonth: 12, year: yearNumbers[index]) > asOf
      row.cumulativeAgreements = stocks[index * 4 + 3]
      return row
    }
    Self.fillChanges(&years)
    let unknown = byYear.row(yearNumbers.count, PeriodRow(period: 0))
    yearUnknown = unknown.measures.agreements > 0 ? unknown : nil

    let periods = Self.quarters(since, asOf)
    // The first year's quarters before `since` have no row.
    let without = periods[0].number - 1
    let unknownYear = periods.count + yearNumbers.count
    let byQuarter = Self.tally(counted, pairs, rows: unknownYear + 1) { span in
      if let quarter = index.quarter(of: span), periods.indices.contains(quarter - without) {
        return quarter - without
      }
      return index.year(of: span).map { periods.count + $0 } ?? unknownYear
    }
    quarters = periods.indices.map { index in
      var row = byQuarter.row(index, PeriodRow(period: periods[index]))
      row.isUnfinished = periods[index].lastDay > asOf
      row.cumulativeAgreements = stocks[without + index]
      return row
    }
    Self.fillChanges(&quarters)
    quarterUnknown = yearNumbers.indices.map { index in
      byQuarter.row(periods.count + index, PeriodRow(period: yearNumbers[index]))
    }.filter { $0.measures.agreements > 0 }
  }

  private static func quarters(_ since: Day, _ asOf: Day) -> [Quarter] {
    var quarters = [Quarter(containing: since)]
    let last = Quarter(containing: max(since, asOf))
    while let quarter = quarters.last, quarter < last { quarters.append(quarter.next) }
    return quarters
  }

  private struct Tally {
    let measures: [Measures]
    let renewed: [Int]
    let countries: [Int]

    func row<Period>(_ index: Int, _ row: PeriodRow<Period>) -> PeriodRow<Period> {
      var row = row
      row.measures = measures[index]
      row.renewed = renewed[index]
      row.countries = countries[index]
      return row
    }
  }

  /// Agreements stand in the period of their own date, pairs in that of their first agreement (rule 15).
  private static func tally(
    _ counted: CountedAgreements, _ pairs: PairRegister, rows: Int, _ rowOf: (DateSpan) -> Int
  ) -> Tally {
    var tally = RowTally(rows: rows, counted.reading)
    var countries = DistinctCounter(rows: rows, entities: 256)
    let allPairs = counted.pairs.pairs
    for item in counted.items {
      guard let row = counted.signed(item).map(rowOf) else { continue }
      tally.addAgreement(in: row)
      counted.forEachPairNumber(of: item) { number in
        let pair = allPairs[number]
        tally.addParties(of: pair, in: row)
        counted.forEachCountry(of: pair, in: item) { country in
          if country != .notStated { countries.insert(Int(country.index), in: row) }
        }
      }
    }
    var renewed = [Int](repeating: 0, count: rows)
    pairs.forEachPair { _, _, firstItem, isRenewed in
      guard let row = counted.signed(counted.items[firstItem]).map(rowOf) else { return }
      tally.addPair(in: row)
      if isRenewed { renewed[row] += 1 }
    }
    return Tally(measures: tally.rows, renewed: renewed, countries: countries.counts)
  }

  /// By quarters since the first year began: the agreements that are counted on the last day of each (rules 8 and 12),
  /// whether or not one row can be said to hold their date; undated ones are in none.
  private static func stocks(_ counted: CountedAgreements, _ index: PeriodIndex) -> [Int] {
    var stocks = [Int](repeating: 0, count: index.years.count * 4)
    for item in counted.items {
      if let quarter = counted.signed(item).flatMap(index.quarterCountedFrom) { stocks[quarter] += 1 }
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
