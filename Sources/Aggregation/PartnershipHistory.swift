package import Partnerships

/// One counted partnership with what its agreements say over time (rule 15).
package struct PartnershipHistory: Sendable {
  package let hromada: HromadaID
  package let partner: PartnerID
  package let region: RegionID
  /// The partner's country; or, where it is left open, every country that the agreements name (rule 17).
  package let countries: [CountryID]
  /// How many counted agreements the pair has.
  package fileprivate(set) var agreements = 0
  /// The date of the agreement that places the partnership in a year; nil if none of its agreements is dated.
  package fileprivate(set) var first: DateSpan?
  /// The date with the latest last possible day.
  package fileprivate(set) var latest: DateSpan?
  /// Of a renewed partnership the earliest date before the period.
  package fileprivate(set) var earlier: DateSpan?
  /// In the order of `Kind`.
  package var kinds: [Kind] { Kind.allCases.filter { kindBits & 1 << $0.rawValue != 0 } }
  fileprivate var kindBits: UInt16 = 0
}

extension Counted {
  /// Every counted partnership, in no order that has a meaning.
  package var partnerships: [PartnershipHistory] {
    let index = PairIndex(reading)
    let agreements = CountedAgreements(reading, index, fates.survivors, fates.scope)
    let places = PairPlaces(agreements)
    var histories = [PartnershipHistory?](repeating: nil, count: index.count)
    for item in agreements.items {
      let signed = agreements.signed(item)
      agreements.forEachPairNumber(of: item) { number in
        var history = histories[number] ?? PartnershipHistory(index.pairs[number], number, places)
        history.agreements += 1
        history.first = DateSpan.earlier(history.first, signed)
        history.latest = DateSpan.later(history.latest, signed)
        agreements.forEachKind(of: item) { history.kindBits |= 1 << $0.rawValue }
        histories[number] = history
      }
    }
    PairRegister.forEachPriorRecord(of: reading, index, since: summary.options.since) { number, signed in
      let earliest = DateSpan.earlier(histories[number]?.earlier, signed)
      histories[number]?.earlier = earliest
    }
    return histories.compactMap(\.self)
  }
}

extension PartnershipHistory {
  fileprivate init(_ pair: Pair, _ number: Int, _ places: PairPlaces) {
    var countries: [CountryID] = []
    places.forEachCountry(of: pair, number: number) { countries.append($0) }
    (hromada, partner, region) = (pair.hromada, pair.partner, places.region(of: pair))
    self.countries = countries.sorted { $0.index < $1.index }
  }
}
