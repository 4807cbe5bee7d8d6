import Partnerships

/// The distinct pairs of the counted agreements, numbered from 0, each with the agreement that placed it (rule 15).
struct PairRegister {
  private var numbers: SlotTable
  private(set) var pairs: [Pair] = []
  /// The item whose signing date has the earliest last possible day.
  private(set) var firstItems: [Int] = []
  private(set) var renewed: [Bool] = []

  init(_ counted: CountedAgreements, priorPairs: SlotTable) {
    numbers = SlotTable(expecting: counted.items.count)
    for (index, item) in counted.items.enumerated() {
      counted.forEachPair(of: item) { pair in
        let number = numbers.insert(pair.key, pairs.count)
        if number == pairs.count {
          pairs.append(pair)
          firstItems.append(index)
          renewed.append(priorPairs[pair.key] != nil)
        } else if Self.precedes(item, counted.items[firstItems[number]], counted) {
          firstItems[number] = index
        }
      }
    }
  }

  func number(of pair: Pair) -> Int { numbers[pair.key] ?? 0 }

  /// An undated agreement places a pair only where no dated one does.
  private static func precedes(
    _ a: CountedAgreements.Item, _ b: CountedAgreements.Item, _ counted: CountedAgreements
  ) -> Bool {
    guard let first = counted.agreement(a).signed else { return false }
    guard let second = counted.agreement(b).signed else { return true }
    return (first.last, second.first) < (second.last, first.first)
  }

  /// Pairs with a record, signed or later, that lies wholly before `since` (rule 15): undated and unconfirmed
  /// records prove nothing.
  static func priorPairs(_ reading: Reading, since: Day) -> SlotTable {
    var pairs = SlotTable()
    for agreement in reading.agreements {
      guard agreement.stage.isSignedOrLater, agreement.marks.isDisjoint(with: [.unconfirmed, .notHromada, .notMunicipality]),
        let span = agreement.signed, span.last < since
      else { continue }
      reading.forEachPair(of: agreement) { pairs.insert($0.key, 0) }
    }
    return pairs
  }
}
