import Partnerships

/// The agreements that are counted on one as-of date: one for each counted record, or for each registration number
/// of an export (rule 13), with what their duplicates add to them (rule 14).
final class CountedAgreements {
  struct Item {
    /// Index of the record; of several under one number, the first in the order of dates.
    let record: UInt32
    /// 0, or one more than the index into `merged`.
    var merged: UInt32 = 0
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
  let items: [Item]
  private let merged: [Merged]

  init(_ reading: Reading, _ survivors: [UInt32], _ scope: Scope) {
    self.reading = reading
    var builder = Builder(reading)
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
    private(set) var items: [Item] = []
    private(set) var merged: [Merged] = []
    /// The first item of each registration number.
    private var leaders = SlotTable()
    /// The item of each record that another record leads.
    private var itemOfFollower: [Int: Int] = [:]

    init(_ reading: Reading) { self.reading = reading }

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
      items.append(Item(record: UInt32(record)))
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
    item.merged == 0 ? agreement(item).signed : merged[Int(item.merged) - 1].signed
  }

  func agreement(_ item: Item) -> Agreement { reading.agreements[Int(item.record)] }

  private func merged(_ item: Item) -> Merged? { item.merged == 0 ? nil : merged[Int(item.merged) - 1] }

  /// The numbers of an item's pairs.
  func forEachPairNumber(of item: Int, _ pairs: PairIndex, _ body: (Int) -> Void) {
    if let merged = merged(items[item]), merged.hasOwnParties {
      Reading.forEachPair(of: merged.parties) { pair in
        if let number = pairs.number(of: pair) { body(number) }
      }
    } else {
      pairs.forEachNumber(of: Int(items[item].record), in: reading, body)
    }
  }

  func forEachCountry(of item: Item, _ body: (CountryID) -> Void) {
    let agreement = agreement(item)
    if let merged = merged(item), merged.hasOwnParties {
      merged.parties.countries.forEach(body)
    } else if agreement.parties == 0 {
      body(agreement.country)
    } else {
      reading.lists[agreement].countries.forEach(body)
    }
  }

  func forEachRegion(of item: Item, _ body: (RegionID) -> Void) {
    let agreement = agreement(item)
    if let merged = merged(item), merged.hasOwnParties {
      merged.parties.regions.forEach(body)
    } else if agreement.parties == 0 {
      body(agreement.region)
    } else {
      reading.lists[agreement].regions.forEach(body)
    }
  }

  /// The countries that an agreement gives a pair: the partner's, or all of its own, where it is left open in which
  /// of them the partner lies (rule 17).
  func forEachCountry(of pair: Pair, in item: Item, _ body: (CountryID) -> Void) {
    let country = reading.countryOfPartner[Int(pair.partner.index)]
    if country == .notStated { forEachCountry(of: item, body) } else { body(country) }
  }

  /// Whether the agreement may name several parties, regions or countries.
  func hasSeveralParties(_ item: Item) -> Bool { item.merged != 0 || agreement(item).parties != 0 }

  /// A kind that says nothing gives way to one that a twin states.
  func forEachKind(of item: Item, _ body: (Kind) -> Void) {
    guard let merged = merged(item) else { return body(agreement(item).kind) }
    let kinds = merged.kinds.count > 1 ? merged.kinds.subtracting([.notStated]) : merged.kinds
    for kind in Kind.allCases where kinds.contains(kind) { body(kind) }
  }

  func forEachArea(of item: Item, _ body: (UInt32) -> Void) {
    if let merged = merged(item) {
      merged.areas.forEach(body)
    } else {
      let agreement = agreement(item)
      if agreement.areas != 0 { reading.areaLists[Int(agreement.areas) - 1].forEach(body) }
    }
  }

  func inputs(of item: Item) -> Set<UInt16> { merged(item)?.inputs ?? [agreement(item).input] }
}

extension DateSpan {
  /// The one with the earlier last possible day; a date before none.
  static func earlier(_ a: DateSpan?, _ b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return (b.last, b.first) < (a.last, a.first) ? b : a
  }
}
