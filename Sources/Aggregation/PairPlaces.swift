import Partnerships

/// In which countries' and regions' rows a counted pair stands.
struct PairPlaces {
  private let reading: Reading
  /// For pairs whose partner's country is left open: the countries of all agreements of the pair (rule 17).
  private var openCountries: [Int: Set<CountryID>] = [:]

  init(_ counted: CountedAgreements) {
    reading = counted.reading
    for item in counted.items where counted.hasSeveralParties(item) {
      counted.forEachPairNumber(of: item) { pair in
        guard reading.countryOfPartner[Int(counted.pairs.pairs[pair].partner.index)] == .notStated else {
          return
        }
        counted.forEachCountry(of: item) { openCountries[pair, default: []].insert($0) }
      }
    }
  }

  func region(of pair: Pair) -> RegionID { reading.regionOfHromada[Int(pair.hromada.index)] }

  /// The partner's country; or, where it is left open, every country that the agreements name.
  func forEachCountry(of pair: Pair, number: Int, _ body: (CountryID) -> Void) {
    let country = reading.countryOfPartner[Int(pair.partner.index)]
    guard country == .notStated, let countries = openCountries[number] else { return body(country) }
    countries.forEach(body)
  }
}
