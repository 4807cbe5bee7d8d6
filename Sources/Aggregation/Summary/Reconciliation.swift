/// `read = counted + outOfScope + duplicates + rejected`, or nothing is published (rule 1).
package struct Reconciliation: Hashable, Sendable {
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  package var blankRows = 0
  package var titleRows = 0
  package var totalRows = 0

  package init() {}
  package var holds: Bool { read == accounted }
}

/// Two records that may be the same agreement (rule 14); indices into `Reading.agreements`.
package struct ProbableDuplicate: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case nearbyDates = "nearby_dates"
    case unresolvedPartners = "unresolved_partners"
    case differentHromadas = "different_hromadas"
    case blankPartner = "blank_partner"
  }
  package let first: Int
  package let second: Int
  package let reason: Reason

  package init(first: Int, second: Int, reason: Reason) {
    (self.first, self.second, self.reason) = (first, second, reason)
  }
}
