/// How far a record has come, in the order of the list; suspended and ended follow registration.
public enum Stage: String, ClosedList, Comparable {
  case contact, aid, intent, negotiation, draft, cleared, planned, signed, registered, suspended, ended

  /// On the way to a signature, and counted in the pipeline (rule 16).
  public var isPipeline: Bool { self >= .intent && self <= .planned }

  /// Signed once, whatever came of it later.
  public var isSignedOrLater: Bool { self >= .signed }

  public static func < (a: Stage, b: Stage) -> Bool { a.index < b.index }
}
