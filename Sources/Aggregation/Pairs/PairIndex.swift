import Agreements
import Interning
import Partnerships

/// Numbers the distinct pairs of all records once, so that everything later counts by number.
package final class PairIndex: Sendable {
  private let keys: KeyIndex
  /// For each record of one pair its number; `none` for the others, whose pairs are looked up.
  private let numberOfRecord: [UInt32]

  /// In place of a pair's number.
  static let none = UInt32.max

  init(_ reading: Reading) {
    var keys = KeyIndex(capacity: reading.agreements.count)
    var numberOfRecord = [UInt32](repeating: Self.none, count: reading.agreements.count)
    for (record, agreement) in reading.agreements.enumerated() {
      reading.forEachPair(of: agreement) { pair in
        let number = keys.insert(pair.key).number
        if agreement.parties == 0 { numberOfRecord[record] = UInt32(number) }
      }
    }
    for parties in NumberedAgreements.parties(of: reading) {
      parties.forEachPair { keys.insert($0.key) }
    }
    self.keys = keys
    self.numberOfRecord = numberOfRecord
  }

  package var count: Int { keys.count }

  package subscript(number: Int) -> Pair { Pair(key: keys[number]) }

  /// The number of a pair that some record, or some records under one number together, form.
  func number(of pair: Pair) -> Int? { keys.number(of: pair.key) }

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
}
