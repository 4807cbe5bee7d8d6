import Gazetteer
package import Partnerships

/// A country or a region.
package struct PlaceRow<Place: Hashable & Sendable>: Hashable, Sendable {
  package var place: Place
  package var measures = Measures()
  /// One number for each of the report's years, in their order.
  package var agreementsByYear: [Int]
  package var agreementsYearUnknown = 0
  /// Signed records without a date (rule 9).
  package var undated = 0
  package var agreementsPreviousQuarter = 0

  package init(place: Place, years: Int) {
    self.place = place
    agreementsByYear = Array(repeating: 0, count: years)
  }

  package var changeOnPreviousQuarter: Int { measures.agreements - agreementsPreviousQuarter }
}

/// A pair of region and country that share agreements.
package struct RegionCountryRow: Hashable, Sendable {
  package let region: RegionID
  package let country: CountryID
  package var measures: Measures
}

/// The tables by country, by region, and by both.
package struct PlaceTables: Sendable {
  package var countries: [PlaceRow<CountryID>] = []
  /// All 27 regions, and `notStated` when it has agreements (rule 19).
  package var regions: [PlaceRow<RegionID>] = []
  package var regionsByCountry: [RegionCountryRow] = []
}

extension PlaceTables {
  /// - Parameter before: what was counted at the end of the previous quarter.
  init(_ count: DayCount, periods: PeriodIndex, before: Totals) {
    self.init()
    let tally = PlaceTally(count, periods: periods)
    let (agreements, pairs) = (count.agreements, count.pairs)
    countries = tally.rows(
      CountryID.init, undated: count.undated.byCountry, before: before.agreementsByCountry,
      ofAgreement: { item, add in agreements.forEachCountry(of: item) { add($0.index) } },
      ofPair: { number, add in pairs.forEachCountry(ofPair: number) { add($0.index) } }
    ).filter(\.hasAgreements)
    regions = tally.rows(
      RegionID.init, undated: count.undated.byRegion, before: before.agreementsByRegion,
      ofAgreement: { item, add in agreements.forEachRegion(of: item) { add($0.index) } },
      ofPair: { number, add in add(pairs.region(ofPair: number).index) }
    ).filter { $0.hasAgreements || $0.place.index < Regions.all.count }
    regionsByCountry = tally.byRegionAndCountry
  }
}

extension PlaceRow {
  /// A country has a row when an agreement of it is counted, or undated and signed (rule 19).
  fileprivate var hasAgreements: Bool { measures.agreements > 0 || undated > 0 }
}

/// Tallies agreements and pairs by place.
private struct PlaceTally {
  private let agreements: CountedAgreements
  private let pairs: CountedPairs
  private let periods: PeriodIndex

  init(_ count: DayCount, periods: PeriodIndex) {
    (agreements, pairs, self.periods) = (count.agreements, count.pairs, periods)
  }

  /// A row for every index that a place can have.
  /// - Parameter ofAgreement: gives the indices of the places of an agreement.
  /// - Parameter ofPair: gives the indices of the places of a pair.
  func rows<Place>(
    _ place: (UInt8) -> Place, undated: [Int], before: [Int],
    ofAgreement: (CountedAgreements.Item, (UInt8) -> Void) -> Void, ofPair: (Int, (UInt8) -> Void) -> Void
  ) -> [PlaceRow<Place>] {
    var rows = (0..<256).map { PlaceRow(place: place(UInt8($0)), years: periods.years.count) }
    var tally = RowTally(rows: rows.count, of: agreements.reading)
    for item in agreements.items {
      let (span, year) = (agreements.signed(item), agreements.signed(item).flatMap(periods.year))
      ofAgreement(item) { index in
        tally.addAgreement(in: Int(index))
        if let year {
          rows[Int(index)].agreementsByYear[year] += 1
        } else if span != nil {
          rows[Int(index)].agreementsYearUnknown += 1
        }
      }
    }
    pairs.forEachPair { counted in
      ofPair(counted.number) { index in
        tally.addPair(in: Int(index))
        tally.addParties(of: counted.pair, in: Int(index))
      }
    }
    for (index, measures) in tally.rows.enumerated() {
      rows[index].measures = measures
      rows[index].undated = undated[index]
      rows[index].agreementsPreviousQuarter = before[index]
    }
    return rows
  }

  /// Those that occur, in the order of the regions and in each of the countries.
  var byRegionAndCountry: [RegionCountryRow] {
    // Rows are numbered first, because the tally must know how many there are.
    var rows = RegionCountryIndex()
    for item in agreements.items {
      agreements.forEachRegion(of: item) { region in
        agreements.forEachCountry(of: item) { rows.insert(region: region, country: $0) }
      }
    }
    var tally = RowTally(rows: rows.places.count, of: agreements.reading)
    for item in agreements.items {
      agreements.forEachRegion(of: item) { region in
        agreements.forEachCountry(of: item) { tally.addAgreement(in: rows[region, $0]) }
      }
    }
    pairs.forEachPair { counted in
      pairs.forEachCountry(ofPair: counted.number) { country in
        let row = rows[pairs.region(ofPair: counted.number), country]
        tally.addPair(in: row)
        tally.addParties(of: counted.pair, in: row)
      }
    }
    return zip(rows.places, tally.rows).map {
      RegionCountryRow(region: $0.region, country: $0.country, measures: $1)
    }
    .sorted { ($0.region.index, $0.country.index) < ($1.region.index, $1.country.index) }
  }
}

/// Numbers the pairs of region and country that occur. A pair of parties stands where its agreement does, so that
/// agreements alone bring them all up.
private struct RegionCountryIndex {
  private(set) var places: [(region: RegionID, country: CountryID)] = []
  private var numbers = [Int32](repeating: -1, count: 1 << 16)

  mutating func insert(region: RegionID, country: CountryID) {
    let slot = Int(region.index) << 8 | Int(country.index)
    guard numbers[slot] < 0 else { return }
    numbers[slot] = Int32(places.count)
    places.append((region, country))
  }

  subscript(region: RegionID, country: CountryID) -> Int {
    Int(numbers[Int(region.index) << 8 | Int(country.index)])
  }
}
