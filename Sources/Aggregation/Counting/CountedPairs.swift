package import Agreements
import Messages
package import Partnerships

/// The distinct pairs of the counted agreements, each with the agreement that placed it (rule 15) and with the places in
/// whose rows it stands.
package struct CountedPairs: Sendable {
  package struct Element: Sendable {
    /// As `PairIndex` gives it.
    package let number: Int
    package let pair: Pair
    /// The item of the agreement whose signing date has the earliest last possible day.
    package let firstItem: Int
  }

  package let count: Int
  private let agreements: CountedAgreements
  /// By pair number: the first item, or none.
  private let firstItems: [UInt32]
  /// For pairs whose partner's country is left open: the countries of all agreements of the pair (rule 17).
  private let openCountries: [Int: Set<CountryID>]

  private static let none = UInt32.max

  init(_ agreements: CountedAgreements) {
    self.agreements = agreements
    var firstItems = [UInt32](repeating: Self.none, count: agreements.pairs.count)
    var openCountries: [Int: Set<CountryID>] = [:]
    for (number, item) in agreements.items.enumerated() {
      agreements.forEachPairNumber(of: item) { pair in
        let first = firstItems[pair]
        if first == Self.none || agreements.isEarlier(item, than: agreements.items[Int(first)]) {
          firstItems[pair] = UInt32(number)
        }
        // An agreement with one party on either side has one country, which is then its partner's.
        guard agreements.hasSeveralParties(item),
          agreements.reading.country(of: agreements.pairs[pair]) == .notStated
        else { return }
        agreements.forEachCountry(of: item) { openCountries[pair, default: []].insert($0) }
      }
    }
    count = firstItems.count { $0 != Self.none }
    (self.firstItems, self.openCountries) = (firstItems, openCountries)
  }

  package func forEachPair(_ body: (Element) -> Void) {
    for (number, item) in firstItems.enumerated() where item != Self.none {
      body(Element(number: number, pair: agreements.pairs[number], firstItem: Int(item)))
    }
  }

  /// The item of the agreement that places a pair; nil for one that is not counted.
  package func firstItem(ofPair number: Int) -> Int? {
    firstItems[number] == Self.none ? nil : Int(firstItems[number])
  }

  /// The partner's country; or, where it is left open, every country that the agreements name.
  package func forEachCountry(ofPair number: Int, _ body: (CountryID) -> Void) {
    let country = agreements.reading.country(of: agreements.pairs[number])
    guard country == .notStated, let countries = openCountries[number] else { return body(country) }
    countries.forEach(body)
  }

  package func region(ofPair number: Int) -> RegionID {
    agreements.reading.region(of: agreements.pairs[number])
  }
}

extension Reading {
  package func region(of pair: Pair) -> RegionID { regionOfHromada[Int(pair.hromada.index)] }

  /// `notStated` where it is left open which of several countries it is.
  package func country(of pair: Pair) -> CountryID { countryOfPartner[Int(pair.partner.index)] }
}

extension CountedAgreements {
  /// An undated agreement places a pair only where no dated one does.
  fileprivate func isEarlier(_ item: Item, than other: Item) -> Bool {
    guard let first = signed(item) else { return false }
    guard let second = signed(other) else { return true }
    return (first.last, second.first) < (second.last, first.first)
  }
}
