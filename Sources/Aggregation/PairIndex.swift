import Partnerships

/// Numbers the distinct pairs of all records once, so that everything later counts by number.
final class PairIndex {
  let pairs: [Pair]
  /// For each record of one pair its number; `none` for the others, whose pairs are looked up.
  private let numberOfRecord: [UInt32]
  /// Open addressing: 0, or one more than a pair's number.
  private let slots: [UInt32]

  /// In place of a pair's number.
  static let none = UInt32.max

  init(_ reading: Reading) {
    var builder = Builder(expecting: reading.agreements.count)
    var numberOfRecord = [UInt32](repeating: Self.none, count: reading.agreements.count)
    for (index, agreement) in reading.agreements.enumerated() {
      reading.forEachPair(of: agreement) { pair in
        let number = builder.insert(pair)
        if agreement.parties == 0 { numberOfRecord[index] = UInt32(number) }
      }
    }
    for parties in NumberedAgreements.parties(of: reading) {
      Reading.forEachPair(of: parties) { builder.insert($0) }
    }
    pairs = builder.pairs
    slots = builder.slots
    self.numberOfRecord = numberOfRecord
  }

  var count: Int { pairs.count }

  /// The number of a pair that some record, or some records under one number together, form.
  func number(of pair: Pair) -> Int? {
    let slot = Builder.slot(of: pair, slots, pairs)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a record's one pair; `none` where it has no pair, or may have several.
  func number(ofRecord record: Int) -> UInt32 { numberOfRecord[record] }

  /// The numbers of a record's pairs.
  func forEachNumber(of record: Int, in reading: Reading, _ body: (Int) -> Void) {
    if numberOfRecord[record] != Self.none { return body(Int(numberOfRecord[record])) }
    let agreement = reading.agreements[record]
    if agreement.parties != 0 {
      reading.forEachPair(of: agreement) { pair in if let number = number(of: pair) { body(number) } }
    }
  }

  private struct Builder {
    private(set) var pairs: [Pair] = []
    private(set) var slots: [UInt32]

    init(expecting count: Int) {
      var size = 64
      while size < count * 2 { size *= 2 }
      slots = Array(repeating: 0, count: size)
      // Room that stays unused takes no memory, and growing would take twice what is used.
      pairs.reserveCapacity(count)
    }

    /// The pair's number, after giving it one if it had none.
    @discardableResult
    mutating func insert(_ pair: Pair) -> Int {
      let slot = Self.slot(of: pair, slots, pairs)
      if slots[slot] != 0 { return Int(slots[slot]) - 1 }
      pairs.append(pair)
      slots[slot] = UInt32(pairs.count)
      if pairs.count * 2 > slots.count { grow() }
      return pairs.count - 1
    }

    private mutating func grow() {
      slots = Array(repeating: 0, count: slots.count * 2)
      for (number, pair) in pairs.enumerated() {
        slots[Self.slot(of: pair, slots, pairs)] = UInt32(number + 1)
      }
    }

    static func slot(of pair: Pair, _ slots: [UInt32], _ pairs: [Pair]) -> Int {
      var slot = Int(truncatingIfNeeded: SlotTable.mix(pair.key)) & (slots.count - 1)
      while slots[slot] != 0, pairs[Int(slots[slot]) - 1] != pair { slot = (slot + 1) & (slots.count - 1) }
      return slot
    }
  }
}
