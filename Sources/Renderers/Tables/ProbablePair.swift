package import Aggregation
package import Agreements
package import Gazetteer
package import Partnerships

/// Two records that may be one agreement (rule 14), as a person compares them.
package struct ProbablePair: Hashable, Sendable {
  /// One of the two, as `records.csv` has it.
  package struct Record: Hashable, Sendable {
    /// Where it stands.
    package let origin: Origin
    /// As in `records.csv`; empty for an undated one.
    package let signedOn: String
    /// Names, with `;` between several; empty where none is named.
    package let hromada: String
    /// The same of the partners.
    package let partner: String
  }

  /// The one that was read first.
  package let first: Record
  /// The one that was read later.
  package let second: Record
  /// Why they may be one agreement (rule 14).
  package let reason: ProbableDuplicate.Reason
}

extension ProbablePair {
  /// Describes two records of a reading.
  /// - Parameter origin: gives where a record stands, by its index in the reading's agreements.
  package init(
    _ found: ProbableDuplicate, in reading: Reading, names: PartyNames, origin: (_ record: Int) -> Origin
  ) {
    func record(_ index: Int) -> Record {
      let agreement = reading.agreements[index]
      let parties = reading.lists[agreement]
      return Record(
        origin: origin(index), signedOn: agreement.signed.map { "\($0)" } ?? "",
        hromada: parties.hromadas.map(names.name).joined(separator: ";"),
        partner: parties.partners.map(names.name).joined(separator: ";"))
    }
    self.init(first: record(found.first), second: record(found.second), reason: found.reason)
  }
}
