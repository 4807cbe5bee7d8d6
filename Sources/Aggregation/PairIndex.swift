import Partnerships

/// Numbers the distinct pairs of all records once, so that everything later counts by number.
final class PairIndex {
  private var numbers: SlotTable
  private(set) var pairs: [Pair] = []
  /// For each record of one pair its number; `several` for the others, whose pairs are looked up.
  private var numberOfRecord: [UInt32]

  private static let several = UInt32.max

  init(_ reading: Reading) {
    numbers = SlotTable(expecting: reading.agreements.count)
    numberOfRecord = Array(repeating: Self.several, count: reading.agreements.count)
    for (index, agreement) in reading.agreements.enumerated() {
      reading.forEachPair(of: agreement) { pair in
        let number = insert(pair)
        if agreement.parties == 0 { numberOfRecord[index] = UInt32(number) }
      }
    }
  }

  var count: Int { pairs.count }

  /// The pair's number, after giving it one if it had none.
  @discardableResult
  func insert(_ pair: Pair) -> Int {
    let number = numbers.insert(pair.key, pairs.count)
    if number == pairs.count { pairs.append(pair) }
    return number
  }

  func number(of pair: Pair) -> Int? { numbers[pair.key] }

  /// The numbers of a record's pairs.
  func forEachNumber(of record: Int, in reading: Reading, _ body: (Int) -> Void) {
    if numberOfRecord[record] != Self.several { return body(Int(numberOfRecord[record])) }
    let agreement = reading.agreements[record]
    if agreement.parties != 0 {
      reading.forEachPair(of: agreement) { pair in if let number = number(of: pair) { body(number) } }
    }
  }
}
