import Partnerships

/// Tells what each number of a report counts, by the functions that its tables are made with.
package struct Explainer {
  let counted: Counted
  let scope: Scope
  let agreements: CountedAgreements
  let pairs: PairRegister
  let places: PairPlaces
  let periods: SelectedPeriods
  /// By item of `agreements`: its records, the first one leading.
  let recordsOfItem: [[Int]]
  /// The item of each counted record.
  let itemOfRecord: [Int: Int]
  /// By pair number: the items of its agreements, and the one that places it (rule 15); none of a pair that is not
  /// counted.
  let itemsOfPair: [[Int]]
  let firstItemOfPair: [Int?]

  package init(_ counted: Counted) {
    self.counted = counted
    scope = counted.fates.scope
    let reading = counted.reading
    let index = PairIndex(reading)
    agreements = CountedAgreements(reading, index, counted.fates.survivors, scope)
    pairs = PairRegister(
      agreements, prior: PairRegister.priorPairs(reading, index, since: scope.options.since))
    places = PairPlaces(agreements)
    periods = SelectedPeriods(since: scope.options.since, asOf: scope.asOf)
    (recordsOfItem, itemOfRecord) = Self.records(of: agreements, counted.fates)
    var itemsOfPair = [[Int]](repeating: [], count: index.count)
    for (number, item) in agreements.items.enumerated() {
      agreements.forEachPairNumber(of: item) { itemsOfPair[$0].append(number) }
    }
    self.itemsOfPair = itemsOfPair
    var firstItemOfPair = [Int?](repeating: nil, count: index.count)
    pairs.forEachPair { number, _, firstItem, _ in firstItemOfPair[number] = firstItem }
    self.firstItemOfPair = firstItemOfPair
  }

  var reading: Reading { counted.reading }

  /// - Parameter selection: one that fits; what does not is left aside.
  package func explain(_ selection: Selection) -> Explanation {
    switch selection.measure {
    case .agreements, .cumulativeAgreements, .declarationsOfIntent, .onlyHere, .shared:
      explainAgreements(selection)
    case .partnerships, .renewed: explainPartnerships(selection)
    case .hromadas, .partners, .countries: explainParties(selection)
    case .undated: explainUndated(selection)
    case .pipeline, .pairs, .overdue: explainPairsOnTheWay(selection)
    case .endedSincePreviousQuarter: explainEnded(selection, since: counted.summary.previousQuarterDay)
    case .endedSincePreviousYear: explainEnded(selection, since: counted.summary.previousYearDay)
    case .records, .read, .counted, .outOfScope, .duplicates, .rejected: explainRecords(selection)
    }
  }

  /// Records under one number are one agreement (rule 13): the first of them leads.
  private static func records(
    of agreements: CountedAgreements, _ fates: Fates
  ) -> (ofItem: [[Int]], itemOf: [Int: Int]) {
    let reading = agreements.reading
    var records = agreements.items.map { [Int($0.record)] }
    var items: [Int: Int] = [:]
    var leaders: [UInt64: Int] = [:]
    for (number, item) in agreements.items.enumerated() {
      items[Int(item.record)] = number
      if let key = NumberedAgreements.key(reading.agreements[Int(item.record)]) { leaders[key] = number }
    }
    for index in reading.agreements.indices where items[index] == nil {
      guard fates.fate(of: index, in: reading) == .counted,
        let item = NumberedAgreements.key(reading.agreements[index]).flatMap({ leaders[$0] })
      else { continue }
      records[item].append(index)
      items[index] = item
    }
    return (records, items)
  }
}

/// In which rows of the tables by year and by quarter a date stands (rule 8).
struct SelectedPeriods {
  private let index: PeriodIndex
  /// The quarters that have a row, counted from the first quarter of the first year.
  private let quarters: ClosedRange<Int>

  init(since: Day, asOf: Day) {
    let years = since.year...max(since.year, asOf.year)
    index = PeriodIndex(years: years)
    let first = Quarter(year: years.lowerBound, number: 1) ?? Quarter(containing: since)
    quarters =
      first.distance(
        to: Quarter(containing: since))...first.distance(to: Quarter(containing: max(since, asOf)))
  }

  func contains(_ span: DateSpan, _ period: Selection.Period) -> Bool {
    let year = index.year(of: span)
    let quarter = index.quarter(of: span).flatMap { quarters.contains($0) ? $0 : nil }
    switch period {
    case .year(let number): return year == number - index.years.lowerBound
    case .yearUnknown: return year == nil
    case .quarter(let selected):
      return quarter == (selected.year - index.years.lowerBound) * 4 + selected.number - 1
    case .quarterUnknown(let number): return quarter == nil && year == number - index.years.lowerBound
    }
  }
}
