import Partnerships

/// Records of one export under one registration number are one agreement with all their parties (rule 13).
enum NumberedAgreements {
  /// Input and number in one word; nil for a record without a number.
  static func key(_ agreement: Agreement) -> UInt64? {
    agreement.number == 0 ? nil : UInt64(agreement.input) << 32 | UInt64(agreement.number)
  }

  /// The parties of each number that several records bear.
  static func parties(of reading: Reading) -> [Parties] {
    var firsts = SlotTable()
    var together: [Int: Parties] = [:]
    for (index, agreement) in reading.agreements.enumerated() {
      guard let key = key(agreement) else { continue }
      let first = firsts.insert(key, index)
      if first == index { continue }
      together[first, default: reading.lists[reading.agreements[first]]].add(reading.lists[agreement])
    }
    return Array(together.values)
  }

  /// Records dated otherwise than the first record under their number, one for each number.
  static func withSeveralDates(_ reading: Reading) -> [Int] {
    var firsts = SlotTable()
    var told = SlotTable()
    return reading.agreements.indices.filter { index in
      let agreement = reading.agreements[index]
      guard let key = key(agreement) else { return false }
      let first = firsts.insert(key, index)
      guard reading.agreements[first].signed != agreement.signed else { return false }
      return told.insert(key, index) == index
    }
  }
}

extension Parties {
  /// Adds parties that are not there yet.
  mutating func add(_ other: Parties) {
    func add<ID: Equatable>(_ ids: [ID], to list: inout [ID]) {
      for id in ids where !list.contains(id) { list.append(id) }
    }
    add(other.hromadas, to: &hromadas)
    add(other.regions, to: &regions)
    add(other.partners, to: &partners)
    add(other.countries, to: &countries)
  }
}
