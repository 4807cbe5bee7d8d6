import Loaders
import Messages
package import Partnerships

/// One counted partnership with what its agreements say over time (rule 15).
package struct PartnershipHistory: Sendable {
  package let hromada: HromadaID
  package let partner: PartnerID
  package let region: RegionID
  /// The partner's country; or, where it is left open, every country that the agreements name (rule 17).
  package var countries: [CountryID] { openCountries.isEmpty ? [country] : openCountries }
  private let country: CountryID
  /// Several, or none: an array of one for each partnership would take more memory than all the rest of it.
  private let openCountries: [CountryID]
  /// How many counted agreements the pair has.
  package private(set) var agreements = 0
  /// The date of the agreement that places the partnership in a year; nil if none of its agreements is dated.
  package private(set) var first: DateSpan?
  /// The date with the latest last possible day.
  package private(set) var latest: DateSpan?
  /// Of a renewed partnership the earliest date before the period.
  package let earlier: DateSpan?
  /// In the order of `Kind`.
  package var kinds: [Kind] { kindSet.words }
  private var kindSet = ClosedSet<Kind>()

  /// Every counted partnership, in no order that has a meaning.
  static func all(_ count: DayCount) -> [PartnershipHistory] {
    let agreements = count.agreements
    var histories: [PartnershipHistory] = []
    histories.reserveCapacity(count.pairs.count)
    var historyOfPair = [Int32](repeating: -1, count: agreements.pairs.count)
    count.pairs.forEachPair { counted in
      historyOfPair[counted.number] = Int32(histories.count)
      histories.append(PartnershipHistory(counted, in: count))
    }
    for item in agreements.items {
      agreements.forEachPairNumber(of: item) { number in
        histories[Int(historyOfPair[number])].add(item, of: agreements)
      }
    }
    return histories
  }

  private init(_ counted: CountedPairs.Element, in count: DayCount) {
    var countries: [CountryID] = []
    count.pairs.forEachCountry(ofPair: counted.number) { countries.append($0) }
    (hromada, partner) = (counted.pair.hromada, counted.pair.partner)
    region = count.reading.region(of: counted.pair)
    earlier = count.records.earlierDates[counted.number]
    country = countries[0]
    openCountries = countries.count > 1 ? countries.sorted { $0.index < $1.index } : []
  }

  private mutating func add(_ item: CountedAgreements.Item, of agreements: CountedAgreements) {
    let signed = agreements.signed(item)
    self.agreements += 1
    first = DateSpan.earlier(of: first, and: signed)
    latest = DateSpan.later(of: latest, and: signed)
    agreements.forEachKind(of: item) { kindSet.insert($0) }
  }
}
