package import Messages
import Partnerships

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
