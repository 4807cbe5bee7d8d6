/// How far a record has come, in the order of the raw values; suspended and ended follow registration.
package enum Stage: UInt8, CaseIterable, Comparable, Sendable {
  case contact, aid, intent, negotiation, draft, cleared, planned, signed, registered, suspended, ended

  /// The stable word in CSV files.
  package var code: String {
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
  @inlinable package var isPipeline: Bool {
    rawValue >= Stage.intent.rawValue && rawValue <= Stage.planned.rawValue
  }

  /// Signed once, whatever came of it later.
  @inlinable package var isSignedOrLater: Bool { rawValue >= Stage.signed.rawValue }

  @inlinable package static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}
