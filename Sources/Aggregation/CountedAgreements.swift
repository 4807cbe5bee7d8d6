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
    /// Whether pairs are formed from `parties`, not from the record.
    var hasOwnParties = false
  }

  let reading: Reading
  private(set) var items: [Item] = []
  private(set) var merged: [Merged] = []

  init(_ reading: Reading, _ survivors: [UInt32], _ scope: Scope, _ pairs: PairIndex) {
    self.reading = reading
    var leaders = SlotTable()
    var itemOfRecord: [Int: Int] = [:]
    for (index, agreement) in reading.agreements.enumerated() {
      guard Int(survivors[index]) == index, scope.reasonOutside(agreement) == nil else { continue }
      if agreement.number != 0 {
        let key = UInt64(agreement.input) << 32 | UInt64(agreement.number)
        let item = leaders.insert(key, items.count)
        if item < items.count {
          join(index, to: item)
          itemOfRecord[index] = item
          continue
        }
      }
      items.append(Item(record: UInt32(index)))
    }
    addTwins(survivors, itemOfRecord)
    // Records under one number have all their parties together, and so pairs that no record has.
    for agreement in merged where agreement.hasOwnParties {
      Reading.forEachPair(of: agreement.parties) { pairs.insert($0) }
    }
  }

  /// The areas, kinds and sources of duplicates are added to their survivors.
  private func addTwins(_ survivors: [UInt32], _ itemOfRecord: [Int: Int]) {
    for (twin, survivor) in survivors.enumerated() where twin != Int(survivor) {
      let survivor = Int(survivor)
      guard let item = itemOfRecord[survivor] ?? item(ofRecord: survivor) else { continue }
      let slot = mergedSlot(item)
      let agreement = reading.agreements[twin]
      merged[slot].kinds.insert(agreement.kind)
      merged[slot].inputs.insert(agreement.input)
      addAreas(of: agreement, to: slot)
    }
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

  private func join(_ record: Int, to item: Int) {
    let slot = mergedSlot(item)
    let agreement = reading.agreements[record]
    let parties = reading.lists[agreement]
    func add<ID: Hashable>(_ ids: [ID], to list: inout [ID]) { for id in ids where !list.contains(id) { list.append(id) } }
    add(parties.hromadas, to: &merged[slot].parties.hromadas)
    add(parties.regions, to: &merged[slot].parties.regions)
    add(parties.partners, to: &merged[slot].parties.partners)
    add(parties.countries, to: &merged[slot].parties.countries)
    merged[slot].hasOwnParties = true
    merged[slot].kinds.insert(agreement.kind)
    merged[slot].inputs.insert(agreement.input)
    addAreas(of: agreement, to: slot)
  }

  private func mergedSlot(_ item: Int) -> Int {
    if items[item].merged != 0 { return Int(items[item].merged) - 1 }
    let agreement = reading.agreements[Int(items[item].record)]
    merged.append(
      Merged(
        parties: reading.lists[agreement], kinds: [agreement.kind], areas: areas(of: agreement),
        inputs: [agreement.input]))
    items[item].merged = UInt32(merged.count)
    return merged.count - 1
  }

  private func addAreas(of agreement: Agreement, to slot: Int) {
    for area in areas(of: agreement) where !merged[slot].areas.contains(area) { merged[slot].areas.append(area) }
  }

  private func areas(of agreement: Agreement) -> [UInt32] {
    agreement.areas == 0 ? [] : reading.areaLists[Int(agreement.areas) - 1]
  }
}

extension CountedAgreements {
  func agreement(_ item: Item) -> Agreement { reading.agreements[Int(item.record)] }

  private func merged(_ item: Item) -> Merged? { item.merged == 0 ? nil : merged[Int(item.merged) - 1] }

  /// The numbers of an item's pairs.
  func forEachPairNumber(of item: Int, _ pairs: PairIndex, _ body: (Int) -> Void) {
    if let merged = merged(items[item]), merged.hasOwnParties {
      Reading.forEachPair(of: merged.parties) { pair in if let number = pairs.number(of: pair) { body(number) } }
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

  /// The countries in whose rows a pair counts: the partner's; or all of the agreement's, where it is left open in
  /// which of them the partner lies (rule 17).
  func forEachCountry(of pair: Pair, in item: Item, _ body: (CountryID) -> Void) {
    let country = reading.countryOfPartner[Int(pair.partner.index)]
    if country == .notStated { forEachCountry(of: item, body) } else { body(country) }
  }

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
