package import Messages
package import Partnerships

/// What a number of a report counts, thing by thing, and which records it leaves out and why.
package struct Explanation: Sendable {
  /// One thing that is counted, with its records, as indices into `Reading.agreements`.
  package struct Thing: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case record
      /// Several records are one agreement by their number (rule 13).
      case agreement
      case pair(HromadaID, PartnerID)
      case hromada(HromadaID)
      case partner(PartnerID)
      case country(CountryID)
    }

    package let subject: Subject
    package let records: [Int]
  }

  /// Why a record that belongs to the selection is not in the number.
  package enum Reason: Hashable, Sendable {
    case duplicate(of: Int)
    case outOfScope(OutOfScopeReason)
    /// A plan that a signed record has overtaken (rule 16).
    case superseded(by: Int)
    /// A counted agreement that names no hromada or no partner (rule 4).
    case noPair
    /// The partnership stands in the period of another agreement, its first (rule 15).
    case placed(by: Int)
    /// The country of its partner is not stated.
    case noCountry
    /// Counted with another record under the same registration number (rule 13).
    case sameAgreement(as: Int)
    /// The pair has come further with another record (rule 16).
    case furtherStage(Int)
    /// A plan that is not past, or not for long (rule 16).
    case notOverdue

    /// The record that the reason names.
    package var other: Int? {
      switch self {
      case .duplicate(let record), .superseded(let record), .placed(let record), .sameAgreement(let record),
        .furtherStage(let record):
        record
      case .outOfScope, .noPair, .noCountry, .notOverdue: nil
      }
    }
  }

  package struct LeftOut: Hashable, Sendable {
    package let record: Int
    package let reason: Reason
  }

  package let things: [Thing]
  /// In the order of the records.
  package let leftOut: [LeftOut]
  /// Inputs whose rejected records belong to the number.
  package var rejectedInputs: [Int] = []
  /// How many rejected records they have.
  package var rejected = 0

  /// What the table shows.
  package var count: Int { things.count + rejected }
}
