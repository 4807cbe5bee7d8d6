import Partnerships

/// An agreement or a record, as the steps of the matching look at it.
struct MatchCandidate {
  let values: ReportedValues
  /// The export, by a number that both reports share; nil for one that only one of them has.
  let export: UInt32?
  let isSignedOrLater: Bool
  /// Whether it is of the older report.
  let isOld: Bool
}

/// What agreements of two reports are compared by in one step of the matching: those with equal keys are one.
struct BlockingKey: Hashable {
  private var export: UInt32 = 0
  private var number: UInt32 = 0
  private var title: UInt32
  private var hromadas: UInt32
  private var partners: UInt32
  private var countries: UInt32
  private var kind: UInt32
  private var signedOn: UInt32
  private var sourceURL: UInt32 = 0

  /// nil for a candidate that says too little to be known again in this step.
  init?(_ candidate: MatchCandidate, in step: MatchStep) {
    let (values, raw) = (candidate.values.normalized, candidate.values.raw)
    (title, hromadas, partners) = (values.title, values.hromadas, values.partners)
    (countries, kind, signedOn) = (values.countries, values.kind, values.signedOn)
    if step.isNumbered {
      // The link tells records of an export apart that has no numbers.
      let identifier = raw.number != 0 ? raw.number : values.sourceURL
      guard let export = candidate.export, identifier != 0 else { return nil }
      (self.export, number) = (export, identifier)
    }
    if step.isSpelled { partners = raw.partnerMeaning }
    switch step.rule {
    case .same: break
    case .allBut(let field):
      leaveOut(field)
      guard isTelling(candidate) else { return nil }
    case .pair:
      (title, signedOn) = (0, 0)
      // One of the two is signed, and the other is not.
      kind = candidate.isSignedOrLater == candidate.isOld ? 1 : 0
      guard hromadas != 0, partners != 0 else { return nil }
    case .number(let party):
      guard raw.number != 0 else { return nil }
      (title, countries, kind, signedOn) = (0, 0, 0, 0)
      leaveOut(party == .hromada ? .partner : .hromada)
      guard hromadas != 0 || partners != 0 else { return nil }
    case .spelling(let left):
      // A record that was rejected is known by nothing else.
      guard let export = candidate.export else { return nil }
      self.export = export
      (hromadas, countries, kind, signedOn) = (0, 0, 0, 0)
      if let left { leaveOut(left) }
      if left == nil { sourceURL = values.sourceURL }
      guard number != 0 || partners != 0, left == nil || number == 0 || title != 0 || partners != 0 else {
        return nil
      }
    }
  }

  private mutating func leaveOut(_ field: Field) {
    switch field {
    case .title: title = 0
    case .kind: kind = 0
    case .signedOn: signedOn = 0
    case .partner: partners = 0
    case .hromada: hromadas = 0
    case .country: countries = 0
    default: break
    }
  }

  /// Both parties tell agreements apart; one party does with a number, a title or a day beside it.
  private func isTelling(_ candidate: MatchCandidate) -> Bool {
    if hromadas != 0, partners != 0 { return true }
    let isDated = signedOn != 0 && candidate.values.signed?.precision == .day
    return (hromadas != 0 || partners != 0) && (number != 0 || title != 0 || isDated)
  }
}
