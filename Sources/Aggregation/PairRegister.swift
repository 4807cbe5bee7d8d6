import Partnerships

/// The distinct pairs of the counted agreements, each with the agreement that placed it (rule 15).
struct PairRegister {
  let index: PairIndex
  private let prior: [Bool]
  /// By pair number: the item whose signing date has the earliest last possible day, or none.
  private let firstItems: [UInt32]
  let count: Int

  private static let none = UInt32.max

  /// - Parameter prior: by pair number, whether an agreement of the pair lies before `since`.
  init(_ counted: CountedAgreements, prior: [Bool]) {
    index = counted.pairs
    self.prior = prior
    var firstItems = [UInt32](repeating: Self.none, count: index.count)
    let items = counted.items
    for (number, item) in items.enumerated() {
      counted.forEachPairNumber(of: item) { pair in
        let first = firstItems[pair]
        if first == Self.none || Self.precedes(item, items[Int(first)], counted) {
          firstItems[pair] = UInt32(number)
        }
      }
    }
    count = firstItems.count { $0 != Self.none }
    self.firstItems = firstItems
  }

  /// Every counted pair with its number, the item that placed it, and whether it is renewed.
  func forEachPair(_ body: (_ number: Int, _ pair: Pair, _ firstItem: Int, _ isRenewed: Bool) -> Void) {
    let pairs = index.pairs
    for (number, item) in firstItems.enumerated() where item != Self.none {
      body(number, pairs[number], Int(item), prior[number])
    }
  }

  /// An undated agreement places a pair only where no dated one does.
  private static func precedes(
    _ a: CountedAgreements.Item, _ b: CountedAgreements.Item, _ counted: CountedAgreements
  ) -> Bool {
    guard let first = counted.signed(a) else { return false }
    guard let second = counted.signed(b) else { return true }
    return (first.last, second.first) < (second.last, first.first)
  }

  /// By pair number, whether it has a prior record.
  static func priorPairs(_ reading: Reading, _ index: PairIndex, since: Day) -> [Bool] {
    var prior = [Bool](repeating: false, count: index.count)
    forEachPriorRecord(of: reading, index, since: since) { number, _ in prior[number] = true }
    return prior
  }

  /// The records of each pair, signed or later, that lie wholly before `since` (rule 15): undated and unconfirmed
  /// records prove nothing.
  static func forEachPriorRecord(
    of reading: Reading, _ index: PairIndex, since: Day, _ body: (_ pair: Int, _ signed: DateSpan) -> Void
  ) {
    for (record, agreement) in reading.agreements.enumerated() {
      guard agreement.stage.isSignedOrLater,
        !agreement.marks.contains(.unconfirmed), !agreement.marks.excludeParty,
        let span = agreement.signed, span.last < since
      else { continue }
      index.forEachNumber(of: record, in: reading) { body($0, span) }
    }
  }
}
