import Agreements
import Interning
import Loaders
import Partnerships

/// Signed agreements without a date, which stand in a column of their own (rule 9).
struct UndatedAgreements: Sendable {
  private(set) var total = 0
  private(set) var byCountry = [Int](repeating: 0, count: 256)
  private(set) var byRegion = [Int](repeating: 0, count: 256)

  /// Counts the records that would be counted if they had a date. Those of one number are one agreement with all
  /// their parties, and a dated one where any of them has a date (rule 13).
  init(of records: SettledRecords, in scope: Scope) {
    let reading = records.reading
    var dated = KeyIndex()
    var numbered: [UInt64: Parties] = [:]
    for (record, agreement) in reading.agreements.enumerated() {
      guard records.survivors.contains(record), scope.reasonBesidesDate(agreement) == nil else { continue }
      if agreement.signed != nil {
        if let key = NumberedAgreements.key(agreement), scope.reasonOutside(agreement) == nil {
          dated.insert(key)
        }
      } else if let key = NumberedAgreements.key(agreement) {
        numbered[key, default: reading.lists[agreement]].add(reading.lists[agreement])
      } else {
        add(reading.lists[agreement])
      }
    }
    for (key, parties) in numbered where !dated.contains(key) { add(parties) }
  }

  private mutating func add(_ parties: Parties) {
    total += 1
    for country in parties.countries { byCountry[Int(country.index)] += 1 }
    for region in parties.regions { byRegion[Int(region.index)] += 1 }
  }
}
