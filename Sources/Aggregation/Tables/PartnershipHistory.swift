import Loaders
import Messages
package import Partnerships

/// One counted partnership with what its agreements say over time (rule 15).
package struct PartnershipHistory: Sendable {
  package let hromada: HromadaID
  package let partner: PartnerID
  package let region: RegionID
  /// The partner's country; or, where it is left open, every country that the agreements name (rule 17).
  package let countries: [CountryID]
  /// How many counted agreements the pair has.
  package private(set) var agreements = 0
  /// The date of the agreement that places the partnership in a year; nil if none of its agreements is dated.
  package private(set) var first: DateSpan?
  /// The date with the latest last possible day.
  package private(set) var latest: DateSpan?
  /// Of a renewed partnership the earliest date before the period.
  package private(set) var earlier: DateSpan?
  /// In the order of `Kind`.
  package var kinds: [Kind] { kindSet.words }
  private var kindSet = ClosedSet<Kind>()

  /// Every counted partnership, in no order that has a meaning.
  static func all(_ count: DayCount) -> [PartnershipHistory] {
    let agreements = count.agreements
    var histories = [PartnershipHistory?](repeating: nil, count: agreements.pairs.count)
    count.pairs.forEachPair { histories[$0.number] = PartnershipHistory($0, in: count.pairs, of: count.reading) }
    for item in agreements.items {
      agreements.forEachPairNumber(of: item) { number in
        histories[number]?.add(item, of: agreements)
      }
    }
    PriorPairs.forEachRecord(
      of: count.reading, pairs: agreements.pairs, before: count.scope.options.since
    ) { number, signed in
      let earliest = DateSpan.earlier(of: histories[number]?.earlier, and: signed)
      histories[number]?.earlier = earliest
    }
    return histories.compactMap(\.self)
  }

  private init(_ counted: CountedPairs.Element, in pairs: CountedPairs, of reading: Reading) {
    var countries: [CountryID] = []
    pairs.forEachCountry(ofPair: counted.number) { countries.append($0) }
    (hromada, partner) = (counted.pair.hromada, counted.pair.partner)
    region = reading.region(of: counted.pair)
    self.countries = countries.sorted { $0.index < $1.index }
  }

  private mutating func add(_ item: CountedAgreements.Item, of agreements: CountedAgreements) {
    let signed = agreements.signed(item)
    self.agreements += 1
    first = DateSpan.earlier(of: first, and: signed)
    latest = DateSpan.later(of: latest, and: signed)
    agreements.forEachKind(of: item) { kindSet.insert($0) }
  }
}
