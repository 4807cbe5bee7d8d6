import Partnerships

/// Signed agreements without a date, which stand in a column of their own (rule 9).
struct UndatedAgreements {
  private(set) var total = 0
  private(set) var byCountry = [Int](repeating: 0, count: 256)
  private(set) var byRegion = [Int](repeating: 0, count: 256)

  /// Counts the records that would be counted if they had a date, those of one number once (rule 13).
  init(_ reading: Reading, _ survivors: [UInt32], _ scope: Scope) {
    var numbers = SlotTable()
    for (index, agreement) in reading.agreements.enumerated() {
      guard agreement.signed == nil, Int(survivors[index]) == index, scope.reasonBesidesDate(agreement) == nil
      else {
        continue
      }
      if agreement.number != 0 {
        let before = numbers.count
        numbers.insert(UInt64(agreement.input) << 32 | UInt64(agreement.number), 0)
        if numbers.count == before { continue }
      }
      total += 1
      let parties = reading.lists[agreement]
      for country in parties.countries { byCountry[Int(country.index)] += 1 }
      for region in parties.regions { byRegion[Int(region.index)] += 1 }
    }
  }
}
