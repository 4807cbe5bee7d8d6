import Partnerships

/// The tables by country, by region, and by both.
struct PlaceTables {
  private let counted: CountedAgreements
  private let pairs: PairIndex
  private let years: ClosedRange<Int>

  init(_ counted: CountedAgreements, _ pairs: PairIndex, years: ClosedRange<Int>) {
    self.counted = counted
    self.pairs = pairs
    self.years = years
  }

  /// A country has a row when an agreement of it is counted, or undated and signed (rule 19).
  func byCountry(undated: [Int], previous: [Int]) -> [PlaceRow<CountryID>] {
    var tally = RowTally(rows: 256, counted, pairs: pairs.count)
    var rows = (0..<256).map { PlaceRow(place: CountryID(index: UInt8($0)), years: years.count) }
    for (index, item) in counted.items.enumerated() {
      counted.forEachCountry(of: item) { country in
        tally.addAgreement(in: Int(country.index))
        place(item, in: &rows[Int(country.index)])
      }
      counted.forEachPairNumber(of: index, pairs) { number in
        let pair = pairs.pairs[number]
        counted.forEachCountry(of: pair, in: item) { tally.add(pair, number: number, in: Int($0.index)) }
      }
    }
    return finish(rows, tally, undated: undated, previous: previous).filter {
      $0.measures.agreements > 0 || $0.undated > 0
    }
  }

  /// All regions have a row, and "not stated" when it has something to count (rule 19).
  func byRegion(regionCount: Int, undated: [Int], previous: [Int]) -> [PlaceRow<RegionID>] {
    var tally = RowTally(rows: 256, counted, pairs: pairs.count)
    var rows = (0..<256).map { PlaceRow(place: RegionID(index: UInt8($0)), years: years.count) }
    for (index, item) in counted.items.enumerated() {
      counted.forEachRegion(of: item) { region in
        tally.addAgreement(in: Int(region.index))
        place(item, in: &rows[Int(region.index)])
      }
      counted.forEachPairNumber(of: index, pairs) { number in
        let pair = pairs.pairs[number]
        tally.add(pair, number: number, in: Int(region(of: pair).index))
      }
    }
    return finish(rows, tally, undated: undated, previous: previous).enumerated().filter { index, row in
      index < regionCount || row.measures.agreements > 0 || row.undated > 0
    }.map(\.element)
  }

  func byRegionAndCountry() -> [RegionCountryRow] {
    var numbers: [Int: Int] = [:]
    var places: [(RegionID, CountryID)] = []
    func row(_ region: RegionID, _ country: CountryID) -> Int {
      let key = Int(region.index) << 8 | Int(country.index)
      if let number = numbers[key] { return number }
      numbers[key] = places.count
      places.append((region, country))
      return places.count - 1
    }
    // Rows are numbered first, because the tally must know how many there are.
    for (index, item) in counted.items.enumerated() {
      counted.forEachRegion(of: item) { region in counted.forEachCountry(of: item) { _ = row(region, $0) } }
      counted.forEachPairNumber(of: index, pairs) { number in
        let pair = pairs.pairs[number]
        counted.forEachCountry(of: pair, in: item) { _ = row(region(of: pair), $0) }
      }
    }
    var tally = RowTally(rows: places.count, counted, pairs: pairs.count)
    for (index, item) in counted.items.enumerated() {
      counted.forEachRegion(of: item) { region in
        counted.forEachCountry(of: item) { tally.addAgreement(in: row(region, $0)) }
      }
      counted.forEachPairNumber(of: index, pairs) { number in
        let pair = pairs.pairs[number]
        counted.forEachCountry(of: pair, in: item) { tally.add(pair, number: number, in: row(region(of: pair), $0)) }
      }
    }
    return zip(places, tally.rows).map { RegionCountryRow(region: $0.0, country: $0.1, measures: $1) }.sorted {
      ($0.region.index, $0.country.index) < ($1.region.index, $1.country.index)
    }
  }

  private func region(of pair: Pair) -> RegionID { counted.reading.regionOfHromada[Int(pair.hromada.index)] }

  private func place<Place>(_ item: CountedAgreements.Item, in row: inout PlaceRow<Place>) {
    guard let span = counted.agreement(item).signed else { return }
    if let year = span.year, years.contains(year) {
      row.agreementsByYear[year - years.lowerBound] += 1
    } else {
      row.agreementsYearUnknown += 1
    }
  }

  private func finish<Place>(
    _ rows: [PlaceRow<Place>], _ tally: RowTally, undated: [Int], previous: [Int]
  ) -> [PlaceRow<Place>] {
    zip(rows, tally.rows).enumerated().map { index, pair in
      var row = pair.0
      row.measures = pair.1
      row.undated = undated[index]
      row.agreementsPreviousQuarter = previous[index]
      return row
    }
  }
}
