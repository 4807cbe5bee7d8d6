import Partnerships

/// An agreement or a record, as the steps of the matching look at it.
struct MatchingFace {
  let statement: ReportedRecord.Statement
  let words: ReportedRecord.Words
  let signed: DateSpan?
  /// The export, by a number that both reports share; nil for one that only one of them has.
  let source: UInt32?
  let isSignedOrLater: Bool
  /// Whether it is of the older report.
  let isOld: Bool
}

/// What agreements of two reports are compared by in one step of the matching: those with equal keys are one.
struct MatchingKey: Hashable {
  private var source: UInt32 = 0
  private var number: UInt32 = 0
  private var title: UInt32
  private var hromadas: UInt32
  private var partners: UInt32
  private var countries: UInt32
  private var kind: UInt32
  private var signedOn: UInt32
  private var sourceURL: UInt32 = 0

  /// nil for a face that says too little to be known again in this step.
  init?(_ face: MatchingFace, _ step: MatchingStep) {
    let (statement, words) = (face.statement, face.words)
    (title, hromadas, partners) = (statement.title, statement.hromadas, statement.partners)
    (countries, kind, signedOn) = (statement.countries, statement.kind, statement.signedOn)
    if step.isNumbered {
      // The link tells records of an export apart that has no numbers.
      let identifier = words.number != 0 ? words.number : statement.sourceURL
      guard let source = face.source, identifier != 0 else { return nil }
      (self.source, number) = (source, identifier)
    }
    if step.isSpelled { partners = words.partnerMeaning }
    switch step.ground {
    case .same: break
    case .allBut(let field):
      leaveOut(field)
      guard isTelling(face) else { return nil }
    case .pair:
      (title, signedOn) = (0, 0)
      // One of the two is signed, and the other is not.
      kind = face.isSignedOrLater == face.isOld ? 1 : 0
      guard hromadas != 0, partners != 0 else { return nil }
    case .number(let party):
      guard words.number != 0 else { return nil }
      (title, countries, kind, signedOn) = (0, 0, 0, 0)
      leaveOut(party == .hromada ? .partner : .hromada)
      guard hromadas != 0 || partners != 0 else { return nil }
    case .spelling(let left):
      // A record that was rejected is known by nothing else.
      guard let source = face.source else { return nil }
      self.source = source
      (hromadas, countries, kind, signedOn) = (0, 0, 0, 0)
      if let left { leaveOut(left) }
      if left == nil { sourceURL = statement.sourceURL }
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
  private func isTelling(_ face: MatchingFace) -> Bool {
    if hromadas != 0, partners != 0 { return true }
    let isDated = signedOn != 0 && face.signed?.precision == .day
    return (hromadas != 0 || partners != 0) && (number != 0 || title != 0 || isDated)
  }
}
