package import Agreements
package import Messages
package import Partnerships

/// What the rules count on one as-of date: every table and every explained number is made of it.
package struct DayCount: Sendable {
  package let records: SettledRecords
  package let scope: Scope
  package let agreements: CountedAgreements
  package let pairs: CountedPairs
  package let pipeline: Pipeline
  let undated: UndatedAgreements

  init(_ records: SettledRecords, asOf: Day) {
    self.records = records
    scope = records.scope(asOf: asOf)
    agreements = CountedAgreements(of: records, in: scope)
    pairs = CountedPairs(agreements)
    pipeline = Pipeline(records, asOf: asOf)
    undated = UndatedAgreements(of: records, in: scope)
  }

  package var reading: Reading { records.reading }

  /// What became of a readable record: looked up and not stored, for it follows from the record and its survivor.
  /// - Parameter record: an index into `Reading.agreements`.
  package func fate(of record: Int) -> Fate {
    let survivor = records.survivors[record]
    if survivor != record { return .duplicate(of: survivor) }
    return scope.reasonOutside(reading.agreements[record]).map { .outOfScope($0) } ?? .counted
  }

  /// Whether a counted pair was a partnership before the period began (rule 15).
  package func isRenewed(_ counted: CountedPairs.Element) -> Bool {
    records.earlierDates[counted.number] != nil
  }

  /// Records counted on an earlier day that have ended or been suspended since (rule 10).
  package func ended(since day: Day) -> [Int] {
    let earlier = records.scope(asOf: day)
    return reading.agreements.indices.filter { record in
      let agreement = reading.agreements[record]
      guard records.survivors.contains(record), agreement.endedFrom != nil,
        earlier.reasonOutside(agreement) == nil
      else { return false }
      let reason = scope.reasonOutside(agreement)
      return reason == .ended || reason == .suspended
    }
  }
}
