/// How far a record has come, in the order of the raw values; suspended and ended follow registration.
public enum Stage: UInt8, CaseIterable, Comparable, Sendable {
  case contact, aid, intent, negotiation, draft, cleared, planned, signed, registered, suspended, ended

  /// The stable word in CSV files.
  public var code: String {
    switch self {
    case .contact: "contact"
    case .aid: "aid"
    case .intent: "intent"
    case .negotiation: "negotiation"
    case .draft: "draft"
    case .cleared: "cleared"
    case .planned: "planned"
    case .signed: "signed"
    case .registered: "registered"
    case .suspended: "suspended"
    case .ended: "ended"
    }
  }

  /// On the way to a signature, and counted in the pipeline (rule 16).
  public var isPipeline: Bool { self >= .intent && self <= .planned }

  /// Signed once, whatever came of it later.
  public var isSignedOrLater: Bool { self >= .signed }

  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}
