import Partnerships

/// The agreements that are counted on one as-of date: one for each counted record, or for each registration number
/// of an export (rule 13), with what their duplicates add to them (rule 14).
final class CountedAgreements {
  /// What the tables ask of an agreement stands in its item, so that a pass over all of them reads little memory.
  struct Item {
    /// Index of the record; of several under one number, the first in the order of dates.
    let record: UInt32
    /// 0, or one more than the index into `merged`.
    fileprivate var merged: UInt32 = 0
    /// Of its one pair the number, as `PairIndex` gives it.
    fileprivate let pair: UInt32
    fileprivate let areas: UInt32
    fileprivate let signed: DateSpan?
    fileprivate let input: UInt16
    fileprivate let region: RegionID
    fileprivate let country: CountryID
    fileprivate let kind: Kind
    /// Whether the record has several parties, regions or countries.
    fileprivate let hasLists: Bool

    fileprivate init(_ record: Int, _ agreement: Agreement, pair: UInt32) {
      (self.record, self.pair) = (UInt32(record), pair)
      (areas, signed, input) = (agreement.areas, agreement.signed, agreement.input)
      (region, country, kind) = (agreement.region, agreement.country, agreement.kind)
      hasLists = agreement.parties != 0
    }
  }

  /// What several records say together of one agreement.
  struct Merged {
    var parties: Parties
    var kinds: Set<Kind>
    var areas: [UInt32]
    var inputs: Set<UInt16>
    /// The earliest date of the records under one number (by its last possible day), whatever their order.
    var signed: DateSpan?
    /// Whether pairs are formed from `parties`, not from the record.
    var hasOwnParties = false
  }

  let reading: Reading
  let pairs: PairIndex
  let items: [Item]
  private let merged: [Merged]

  init(_ reading: Reading, _ pairs: PairIndex, _ survivors: [UInt32], _ scope: Scope) {
    self.reading = reading
    self.pairs = pairs
    var builder = Builder(reading, pairs)
    for (index, agreement) in reading.agreements.enumerated()
    where Int(survivors[index]) == index && scope.reasonOutside(agreement) == nil {
      builder.add(index, agreement)
    }
    for (twin, survivor) in survivors.enumerated() where twin != Int(survivor) {
      builder.add(twin: twin, to: Int(survivor))
    }
    items = builder.items
    merged = builder.merged
  }

  private struct Builder {
    private let reading: Reading
    private let pairs: PairIndex
    private(set) var items: [Item] = []
    private(set) var merged: [Merged] = []
    /// The first item of each registration number.
    private var leaders = SlotTable()
    /// The item of each record that another record leads.
    private var itemOfFollower: [Int: Int] = [:]

    init(_ reading: Reading, _ pairs: PairIndex) {
      (self.reading, self.pairs) = (reading, pairs)
      // Room that stays unused takes no memory, and growing would take twice what is used.
      items.reserveCapacity(reading.agreements.count)
    }

    mutating func add(_ record: Int, _ agreement: Agreement) {
      if let key = NumberedAgreements.key(agreement) {
        let item = leaders.insert(key, items.count)
        if item < items.count {
          let slot = mergedSlot(item)
          merged[slot].parties.add(reading.lists[agreement])
          merged[slot].hasOwnParties = true
          merged[slot].signed = DateSpan.earlier(merged[slot].signed, agreement.signed)
          add(agreement, to: slot)
          itemOfFollower[record] = item
          return
        }
      }
      items.append(Item(record, agreement, pair: pairs.number(ofRecord: record)))
    }

    /// The areas, kinds and sources of duplicates are added to their survivors.
    mutating func add(twin: Int, to survivor: Int) {
      guard let item = itemOfFollower[survivor] ?? item(ofRecord: survivor) else { return }
      add(reading.agreements[twin], to: mergedSlot(item))
    }

    private mutating func add(_ agreement: Agreement, to slot: Int) {
      merged[slot].kinds.insert(agreement.kind)
      merged[slot].inputs.insert(agreement.input)
      for area in reading.areas(of: agreement) where !merged[slot].areas.contains(area) {
        merged[slot].areas.append(area)
      }
    }

    private mutating func mergedSlot(_ item: Int) -> Int {
      if items[item].merged != 0 { return Int(items[item].merged) - 1 }
      let agreement = reading.agreements[Int(items[item].record)]
      merged.append(
        Merged(
          parties: reading.lists[agreement], kinds: [agreement.kind], areas: reading.areas(of: agreement),
          inputs: [agreement.input], signed: agreement.signed))
      items[item].merged = UInt32(merged.count)
      return merged.count - 1
    }

    /// Items stand in the order of their records.
    private func item(ofRecord record: Int) -> Int? {
      var low = 0
      var high = items.count
      while low < high {
        let middle = (low + high) / 2
        if Int(items[middle].record) < record { low = middle + 1 } else { high = middle }
      }
      return low < items.count && Int(items[low].record) == record ? low : nil
    }
  }
}

extension Reading {
  /// The areas of a record, as indices into `areaNames`.
  func areas(of agreement: Agreement) -> [UInt32] {
    agreement.areas == 0 ? [] : areaLists[Int(agreement.areas) - 1]
  }
}

extension CountedAgreements {
  /// The date that places an agreement in a year and a quarter; nil for an undated one.
  func signed(_ item: Item) -> DateSpan? {
    item.merged == 0 ? item.signed : merged[Int(item.merged) - 1].signed
  }

  private func lists(_ item: Item) -> Parties { reading.lists[reading.agreements[Int(item.record)]] }

  private func merged(_ item: Item) -> Merged? { item.merged == 0 ? nil : merged[Int(item.merged) - 1] }

  /// The numbers of an item's pairs.
  func forEachPairNumber(of item: Item, _ body: (Int) -> Void) {
    if let merged = merged(item), merged.hasOwnParties {
      Reading.forEachPair(of: merged.parties) { pair in
        if let number = pairs.number(of: pair) { body(number) }
      }
    } else if item.pair != PairIndex.none {
      body(Int(item.pair))
    } else if item.hasLists {
      pairs.forEachNumber(of: Int(item.record), in: reading, body)
    }
  }

  func forEachCountry(of item: Item, _ body: (CountryID) -> Void) {
    if let merged = merged(item), merged.hasOwnParties {
      merged.parties.countries.forEach(body)
    } else if item.hasLists {
      lists(item).countries.forEach(body)
    } else {
      body(item.country)
    }
  }

  func forEachRegion(of item: Item, _ body: (RegionID) -> Void) {
    if let merged = merged(item), merged.hasOwnParties {
      merged.parties.regions.forEach(body)
    } else if item.hasLists {
      lists(item).regions.forEach(body)
    } else {
      body(item.region)
    }
  }

  /// The countries that an agreement gives a pair: the partner's, or all of its own, where it is left open in which
  /// of them the partner lies (rule 17).
  func forEachCountry(of pair: Pair, in item: Item, _ body: (CountryID) -> Void) {
    let country = reading.countryOfPartner[Int(pair.partner.index)]
    if country == .notStated { forEachCountry(of: item, body) } else { body(country) }
  }

  /// Whether the agreement may name several parties, regions or countries.
  func hasSeveralParties(_ item: Item) -> Bool { item.merged != 0 || item.hasLists }

  /// A kind that says nothing gives way to one that a twin states.
  func forEachKind(of item: Item, _ body: (Kind) -> Void) {
    guard let merged = merged(item) else { return body(item.kind) }
    let kinds = merged.kinds.count > 1 ? merged.kinds.subtracting([.notStated]) : merged.kinds
    for kind in Kind.allCases where kinds.contains(kind) { body(kind) }
  }

  func forEachArea(of item: Item, _ body: (UInt32) -> Void) {
    if let merged = merged(item) {
      merged.areas.forEach(body)
    } else if item.areas != 0 {
      reading.areaLists[Int(item.areas) - 1].forEach(body)
    }
  }

  /// The inputs that show an agreement.
  func forEachInput(of item: Item, _ body: (_ input: Int, _ isOnlyOne: Bool) -> Void) {
    guard let inputs = merged(item)?.inputs else { return body(Int(item.input), true) }
    for input in inputs { body(Int(input), inputs.count == 1) }
  }
}

extension DateSpan {
  /// The one with the earlier last possible day; a date before none.
  static func earlier(_ a: DateSpan?, _ b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return (b.last, b.first) < (a.last, a.first) ? b : a
  }

  /// The one with the later last possible day; a date before none.
  static func later(_ a: DateSpan?, _ b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return (b.last, b.first) > (a.last, a.first) ? b : a
  }
}
