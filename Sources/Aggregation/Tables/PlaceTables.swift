import Partnerships

/// The tables by country, by region, and by both.
struct PlaceTables {
  private let counted: CountedAgreements
  private let pairs: PairRegister
  private let places: PairPlaces
  private let periods: PeriodIndex

  init(_ counted: CountedAgreements, _ pairs: PairRegister, _ periods: PeriodIndex) {
    self.counted = counted
    self.pairs = pairs
    self.periods = periods
    places = PairPlaces(counted)
  }

  /// A country has a row when an agreement of it is counted, or undated and signed (rule 19).
  func byCountry(undated: [Int], previous: [Int]) -> [PlaceRow<CountryID>] {
    var tally = RowTally(rows: 256, counted.reading)
    var rows = (0..<256).map { PlaceRow(place: CountryID(index: UInt8($0)), years: periods.years.count) }
    for item in counted.items {
      counted.forEachCountry(of: item) { country in
        tally.addAgreement(in: Int(country.index))
        place(item, in: &rows[Int(country.index)])
      }
    }
    pairs.forEachPair { number, pair, _, _ in
      places.forEachCountry(of: pair, number: number) { country in
        tally.addPair(in: Int(country.index))
        tally.addParties(of: pair, in: Int(country.index))
      }
    }
    return finish(rows, tally, undated: undated, previous: previous).filter {
      $0.measures.agreements > 0 || $0.undated > 0
    }
  }

  /// All regions have a row, and "not stated" when it has something to count (rule 19).
  func byRegion(regionCount: Int, undated: [Int], previous: [Int]) -> [PlaceRow<RegionID>] {
    var tally = RowTally(rows: 256, counted.reading)
    var rows = (0..<256).map { PlaceRow(place: RegionID(index: UInt8($0)), years: periods.years.count) }
    for item in counted.items {
      counted.forEachRegion(of: item) { region in
        tally.addAgreement(in: Int(region.index))
        place(item, in: &rows[Int(region.index)])
      }
    }
    pairs.forEachPair { _, pair, _, _ in
      let row = Int(places.region(of: pair).index)
      tally.addPair(in: row)
      tally.addParties(of: pair, in: row)
    }
    return finish(rows, tally, undated: undated, previous: previous).enumerated().filter { index, row in
      index < regionCount || row.measures.agreements > 0 || row.undated > 0
    }.map(\.element)
  }

  func byRegionAndCountry() -> [RegionCountryRow] {
    // Rows are numbered first, because the tally must know how many there are.
    var rows = RegionCountryNumbers()
    for item in counted.items {
      counted.forEachRegion(of: item) { region in counted.forEachCountry(of: item) { rows.add(region, $0) } }
    }
    var tally = RowTally(rows: rows.places.count, counted.reading)
    for item in counted.items {
      counted.forEachRegion(of: item) { region in
        counted.forEachCountry(of: item) { tally.addAgreement(in: rows.number(region, $0)) }
      }
    }
    pairs.forEachPair { number, pair, _, _ in
      places.forEachCountry(of: pair, number: number) { country in
        let row = rows.number(places.region(of: pair), country)
        tally.addPair(in: row)
        tally.addParties(of: pair, in: row)
      }
    }
    return zip(rows.places, tally.rows).map {
      RegionCountryRow(region: $0.region, country: $0.country, measures: $1)
    }
    .sorted { ($0.region.index, $0.country.index) < ($1.region.index, $1.country.index) }
  }

  private func place<Place>(_ item: CountedAgreements.Item, in row: inout PlaceRow<Place>) {
    guard let span = counted.signed(item) else { return }
    if let year = periods.year(of: span) {
      row.agreementsByYear[year] += 1
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

/// Numbers the pairs of region and country that occur. A pair of parties stands where its agreement does, so that
/// agreements alone bring them all up.
private struct RegionCountryNumbers {
  private(set) var places: [(region: RegionID, country: CountryID)] = []
  private var numbers = [Int32](repeating: -1, count: 1 << 16)

  private func slot(_ region: RegionID, _ country: CountryID) -> Int {
    Int(region.index) << 8 | Int(country.index)
  }

  mutating func add(_ region: RegionID, _ country: CountryID) {
    guard numbers[slot(region, country)] < 0 else { return }
    numbers[slot(region, country)] = Int32(places.count)
    places.append((region, country))
  }

  func number(_ region: RegionID, _ country: CountryID) -> Int { Int(numbers[slot(region, country)]) }
}
