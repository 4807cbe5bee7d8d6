package import Messages
package import Partnerships

/// What a test says of a rejection: the reason, where, what stood there, and what is offered beside it.
package struct Rejected: Equatable {
  package let reason: RejectionReason
  package let field: Field?
  package let value: String
  package let candidates: [String]

  package init(_ reason: RejectionReason, in field: Field, value: String, candidates: [String]) {
    (self.reason, self.field, self.value, self.candidates) = (reason, field, value, candidates)
  }

  package init(_ rejection: Rejection) {
    (reason, field, value) = (rejection.reason, rejection.field, rejection.value)
    candidates = rejection.candidates
  }
}

extension Rejection {
  /// What a rejection offers beside the cell, in the Ukrainian of its sentence: names that may have been meant, or both
  /// sides of a contradiction.
  package var candidates: [String] {
    switch cause {
    case .contradiction(_, let claims): claims.map { $0.name[.ukrainian] }
    case .repeatedKey(let values, _): values
    case .controlCharacter(_, let scalar): [scalar.codePoint]
    case .wrongFieldCount(_, let expected): [String(expected)]
    case .proposedRegion(_, let region): [region.name[.ukrainian]]
    case .date(_, _, let meant): meant.map { ["\($0)"] } ?? []
    default: meant.map { $0[.ukrainian] }
    }
  }
}
