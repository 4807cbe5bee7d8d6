package import Agreements
import Messages
package import Partnerships

/// The agreements that are counted on one as-of date: one for each counted record, or for each registration number
/// of an export (rule 13), with what their duplicates add to them (rule 14).
package final class CountedAgreements: Sendable {
  /// What the tables ask of an agreement stands in its item, so that a pass over all of them reads little memory.
  package struct Item: Sendable {
    /// Index of the record; of several under one number, the first in the order of dates.
    package let record: UInt32
    /// 0, or one more than the index into `merged`.
    var merged: UInt32 = 0
    /// Of its one pair the number, as `PairIndex` gives it.
    let pair: UInt32
    let areas: UInt32
    let signed: DateSpan?
    let input: UInt16
    let region: RegionID
    let country: CountryID
    let kind: Kind
    /// Whether the record has several parties, regions or countries.
    let hasLists: Bool

    init(_ agreement: Agreement, record: Int, pair: UInt32) {
      (self.record, self.pair) = (UInt32(record), pair)
      (areas, signed, input) = (agreement.areas, agreement.signed, agreement.input)
      (region, country, kind) = (agreement.region, agreement.country, agreement.kind)
      hasLists = agreement.parties != 0
    }
  }

  /// What several records say together of one agreement.
  struct Merged: Sendable {
    var parties: Parties
    var kinds: Set<Kind>
    var areas: [UInt32]
    var inputs: Set<UInt16>
    /// The earliest date of the records under one number (by its last possible day), whatever their order.
    var signed: DateSpan?
    /// Whether pairs are formed from `parties`, not from the record.
    var hasOwnParties = false
  }

  package let reading: Reading
  package let pairs: PairIndex
  package let items: [Item]
  private let merged: [Merged]

  init(of records: SettledRecords, in scope: Scope) {
    (reading, pairs) = (records.reading, records.pairs)
    var builder = Builder(records)
    for (record, agreement) in reading.agreements.enumerated()
    where records.survivors.contains(record) && scope.reasonOutside(agreement) == nil {
      builder.add(agreement, record: record)
    }
    records.survivors.forEachDuplicate { builder.add(duplicate: $0, of: $1) }
    (items, merged) = (builder.items, builder.merged)
  }
}

extension CountedAgreements {
  /// The date that places an agreement in a year and a quarter; nil for an undated one.
  package func signed(_ item: Item) -> DateSpan? {
    item.merged == 0 ? item.signed : merged[Int(item.merged) - 1].signed
  }

  private func merged(_ item: Item) -> Merged? { item.merged == 0 ? nil : merged[Int(item.merged) - 1] }

  /// The parties of an agreement that may have several; nil for one whose item says all of them.
  private func parties(_ item: Item) -> Parties? {
    if let merged = merged(item), merged.hasOwnParties { return merged.parties }
    return item.hasLists ? reading.lists[reading.agreements[Int(item.record)]] : nil
  }

  /// The numbers of an item's pairs.
  package func forEachPairNumber(of item: Item, _ body: (Int) -> Void) {
    if let parties = parties(item) {
      parties.forEachPair { pair in
        if let number = pairs.number(of: pair) { body(number) }
      }
    } else if item.pair != PairIndex.none {
      body(Int(item.pair))
    }
  }

  package func forEachCountry(of item: Item, _ body: (CountryID) -> Void) {
    if let parties = parties(item) { parties.countries.forEach(body) } else { body(item.country) }
  }

  package func forEachRegion(of item: Item, _ body: (RegionID) -> Void) {
    if let parties = parties(item) { parties.regions.forEach(body) } else { body(item.region) }
  }

  /// The countries that an agreement gives a pair: the partner's, or all of its own, where it is left open in which
  /// of them the partner lies (rule 17).
  package func forEachCountry(of pair: Pair, in item: Item, _ body: (CountryID) -> Void) {
    let country = reading.countryOfPartner[Int(pair.partner.index)]
    if country == .notStated { forEachCountry(of: item, body) } else { body(country) }
  }

  /// Whether the agreement may name several parties, regions or countries.
  package func hasSeveralParties(_ item: Item) -> Bool { item.merged != 0 || item.hasLists }

  /// A kind that says nothing gives way to one that a duplicate states.
  package func forEachKind(of item: Item, _ body: (Kind) -> Void) {
    guard let merged = merged(item) else { return body(item.kind) }
    let kinds = merged.kinds.count > 1 ? merged.kinds.subtracting([.notStated]) : merged.kinds
    for kind in Kind.allCases where kinds.contains(kind) { body(kind) }
  }

  package func forEachArea(of item: Item, _ body: (UInt32) -> Void) {
    if let merged = merged(item) {
      merged.areas.forEach(body)
    } else if item.areas != 0 {
      reading.areaLists[Int(item.areas) - 1].forEach(body)
    }
  }

  /// The inputs that show an agreement.
  package func forEachInput(of item: Item, _ body: (_ input: Int, _ isOnlyOne: Bool) -> Void) {
    guard let inputs = merged(item)?.inputs else { return body(Int(item.input), true) }
    for input in inputs { body(Int(input), inputs.count == 1) }
  }
}
