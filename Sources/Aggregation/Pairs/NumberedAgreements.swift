import Agreements
import Interning
package import Partnerships

/// Records of one export under one registration number are one agreement with all their parties (rule 13).
package enum NumberedAgreements {
  /// Input and number in one word; nil for a record without a number.
  package static func key(_ agreement: Agreement) -> UInt64? {
    agreement.number == 0 ? nil : UInt64(agreement.input) << 32 | UInt64(agreement.number)
  }

  /// The parties of each number that several records bear.
  static func parties(of reading: Reading) -> [Parties] {
    var firsts = FirstUnderKey()
    var together: [Int: Parties] = [:]
    for (record, agreement) in reading.agreements.enumerated() {
      guard let key = key(agreement) else { continue }
      let first = firsts.insert(record, under: key)
      if first == record { continue }
      together[first, default: reading.lists[reading.agreements[first]]].add(reading.lists[agreement])
    }
    return Array(together.values)
  }

  /// Records dated otherwise than the first record under their number, one for each number.
  static func withSeveralDates(_ reading: Reading) -> [Int] {
    var firsts = FirstUnderKey()
    var found = KeyIndex()
    return reading.agreements.indices.filter { record in
      let agreement = reading.agreements[record]
      guard let key = key(agreement) else { return false }
      let first = firsts.insert(record, under: key)
      return reading.agreements[first].signed != agreement.signed && found.insert(key).isNew
    }
  }
}
