import Partnerships

/// What must be equal for a rule to match: those with equal keys are one.
struct MatchKey: Hashable {
  private var values = NormalizedValues()
  private var export: UInt32?
  /// The number in the export, or the link.
  private var number: UInt32 = 0

  /// nil where too little is stated to be known again by.
  /// - Parameter export: a number that both reports share; nil for an export that only one of them has.
  init?(_ candidate: ReportedValues, export: UInt32?, isSigned: Bool, isOld: Bool, by rule: MatchRule) {
    for attribute in rule.attributes { values[attribute] = candidate.normalized[attribute] }
    if rule.comparesSpelling, rule.attributes.contains(.partners) {
      values[.partners] = candidate.raw.partnerMeaning
    }
    // One of the two is signed, and the other is not.
    if rule.isOneSigned { values[.stage] = isSigned == isOld ? 1 : 0 }
    if rule.export != .any {
      guard export != nil else { return nil }
      self.export = export
    }
    if rule.export == .sameNumber || rule.export == .sameNumberOrLink {
      number = candidate.raw.number
      // The link tells records of an export apart that has no numbers.
      if number == 0, rule.export == .sameNumberOrLink { number = candidate.normalized[.sourceURL] }
      guard number != 0 else { return nil }
    }
    let isDay = values[.signedOn] != 0 && candidate.signed?.precision == .day
    let (hasHromadas, hasPartners) = (values[.hromadas] != 0, values[.partners] != 0)
    let isDiscriminating =
      hasHromadas && hasPartners
      || (hasHromadas || hasPartners) && (number != 0 || values[.title] != 0 || isDay)
    guard isDiscriminating || !rule.mustDiscriminate, rule.stated.allSatisfy({ values[$0] != 0 }) else {
      return nil
    }
  }
}
