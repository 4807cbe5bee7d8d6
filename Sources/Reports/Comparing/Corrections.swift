import Partnerships

/// A cell that says something else than it did.
struct Correction {
  let field: Field
  let before: String
  let after: String
}

/// What two reports say of one agreement, field by field.
struct Corrections {
  let old: ReportedValues
  let new: ReportedValues
  let texts: TextInterner

  /// Of a rejected record nothing is known but what it was spelled with.
  func ofSpelling() -> [Correction] { [title, partner, sourceURL].compactMap(\.self) }

  /// The stage aside: an agreement moves from stage to stage.
  func all() -> [Correction] {
    [
      title, hromada, region, partner, code(.country, of: \.countries), code(.kind, of: \.kind),
      code(.evidence, of: \.evidence), code(.signedOn, of: \.signedOn), code(.endedOn, of: \.endedOn), areas,
      sourceURL,
    ].compactMap(\.self)
  }

  private var title: Correction? {
    old.normalized.title == new.normalized.title ? nil : raw(.title, of: \.title)
  }

  private var areas: Correction? {
    old.normalized.areas == new.normalized.areas ? nil : raw(.areas, of: \.areas)
  }

  private var sourceURL: Correction? { code(.sourceURL, of: \.sourceURL) }

  /// A hromada of the same name is another one by its region, or by its code.
  private var hromada: Correction? {
    guard old.normalized.hromadas != new.normalized.hromadas else { return nil }
    if old.raw.hromada != new.raw.hromada { return raw(.hromada, of: \.hromada) }
    return old.normalized.regions == new.normalized.regions ? code(.hromadaCode, of: \.hromadas) : nil
  }

  private var region: Correction? { hromada == nil ? code(.region, of: \.regions) : nil }

  /// The place of a partner that is spelled as it was has another key when its country has changed, or the table of
  /// places.
  private var partner: Correction? {
    guard old.normalized.partners != new.normalized.partners,
      old.raw.partnerMeaning != new.raw.partnerMeaning
    else { return nil }
    return raw(.partner, of: \.partner)
  }

  private func code(_ field: Field, of value: (NormalizedValues) -> UInt32) -> Correction? {
    let (before, after) = (value(old.normalized), value(new.normalized))
    return before == after ? nil : Correction(field: field, before: texts[before], after: texts[after])
  }

  private func raw(_ field: Field, of value: (RawValues) -> UInt32) -> Correction {
    Correction(field: field, before: texts[value(old.raw)], after: texts[value(new.raw)])
  }
}
