/// What the parties call what they agreed on (rule 6). Raw values are the words of the published tables.
public enum Kind: String, ClosedList {
  case twinning
  case solidarityPartnership = "solidarity_partnership"
  case partnership
  case cooperationAgreement = "cooperation_agreement"
  case memorandum, friendship
  case declarationOfIntent = "declaration_of_intent"
  case operatorPartnership = "operator_partnership"
  case other
  case notStated = "not_stated"

  /// Whether two records of these kinds can be the same agreement: equal, or one says nothing definite (rule 14).
  public func agrees(with other: Kind) -> Bool { self == other || isIndefinite || other.isIndefinite }

  /// Not stated, a bare "partnership" and other say too little to tell two agreements apart (rule 14).
  public var isIndefinite: Bool { self == .notStated || self == .partnership || self == .other }
}
