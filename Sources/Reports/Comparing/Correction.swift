import Partnerships

/// A cell that says something else than it did.
struct Correction {
  let field: Field
  let before: String
  let after: String

  /// nil where both say the same, or where the change is told otherwise.
  init?(
    of attribute: Attribute, from old: ReportedValues, to new: ReportedValues, texts: TextInterner
  ) {
    let (values, newValues) = (old.normalized, new.normalized)
    if values[attribute] == newValues[attribute] { return nil }
    var (field, before, after) = (attribute.field, old.cell(attribute), new.cell(attribute))
    switch attribute {
    // A hromada of the same name is another one by its region, or by its code.
    case .hromadas where before == after:
      guard values[.regions] == newValues[.regions] else { return nil }
      (field, before, after) = (.hromadaCode, values[.hromadas], newValues[.hromadas])
    case .regions where values[.hromadas] != newValues[.hromadas] && old.raw.hromada != new.raw.hromada:
      return nil
    // The place of a partner that is spelled as it was has another key when its country has changed, or the table of
    // places.
    case .partners where old.raw.partnerMeaning == new.raw.partnerMeaning: return nil
    // An agreement moves from stage to stage.
    case .stage: return nil
    default: break
    }
    (self.field, self.before, self.after) = (field, texts[before], texts[after])
  }
}
