import Agreements
import Gazetteer
import Messages
import Partnerships

extension CountedAgreements {
  /// Gathers the agreements: first each counted record, then what duplicates add.
  struct Builder {
    private let reading: Reading
    private let pairs: PairIndex
    private(set) var items: [Item] = []
    private(set) var merged: [Merged] = []
    /// The first item of each registration number.
    private var leaders = FirstUnderKey()
    /// The item of each record that another record leads.
    private var itemOfFollower: [Int: Int] = [:]

    init(_ records: SettledRecords) {
      (reading, pairs) = (records.reading, records.pairs)
      // Room that stays unused takes no memory, and growing would take twice what is used.
      items.reserveCapacity(reading.agreements.count)
    }

    mutating func add(_ agreement: Agreement, record: Int) {
      if let key = NumberedAgreements.key(agreement) {
        let item = leaders.insert(items.count, under: key)
        if item < items.count {
          let slot = slot(of: item)
          merged[slot].parties.add(reading.lists[agreement])
          merged[slot].hasOwnParties = true
          merged[slot].signed = DateSpan.earlier(of: merged[slot].signed, and: agreement.signed)
          add(agreement, to: slot)
          itemOfFollower[record] = item
          return
        }
      }
      items.append(Item(agreement, record: record, pair: pairs.number(ofRecord: record)))
    }

    /// The areas, kinds and sources of duplicates are added to their survivors.
    mutating func add(duplicate: Int, of survivor: Int) {
      guard let item = itemOfFollower[survivor] ?? item(ofRecord: survivor) else { return }
      add(reading.agreements[duplicate], to: slot(of: item))
    }

    private mutating func add(_ agreement: Agreement, to slot: Int) {
      merged[slot].kinds.insert(agreement.kind)
      merged[slot].inputs.insert(agreement.input)
      for area in reading.areas(of: agreement) where !merged[slot].areas.contains(area) {
        merged[slot].areas.append(area)
      }
    }

    private mutating func slot(of item: Int) -> Int {
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
      let found = items.indices.partition { Int(items[$0].record) >= record }
      return found < items.count && Int(items[found].record) == record ? found : nil
    }
  }
}
