import Partnerships

/// A cell that says something else than it did.
struct Correction {
  let field: Field
  let before: String
  let after: String
}

/// What two reports say of one agreement, field by field.
struct Corrections {
  let old: (statement: ReportedRecord.Statement, words: ReportedRecord.Words)
  let new: (statement: ReportedRecord.Statement, words: ReportedRecord.Words)
  let texts: TextRegister

  /// Of a rejected record nothing is known but what it was spelled with.
  func ofSpelling() -> [Correction] { [title, partner, sourceURL].compactMap(\.self) }

  /// The stage aside: an agreement moves from stage to stage.
  func all() -> [Correction] {
    [
      title, hromada, region, partner, code(.country, \.countries), code(.kind, \.kind),
      code(.evidence, \.evidence), code(.signedOn, \.signedOn), code(.endedOn, \.endedOn), areas, sourceURL,
    ].compactMap(\.self)
  }

  private var title: Correction? {
    old.statement.title == new.statement.title ? nil : words(.title, \.title)
  }

  private var areas: Correction? {
    old.statement.areas == new.statement.areas ? nil : words(.areas, \.areas)
  }

  private var sourceURL: Correction? { code(.sourceURL, \.sourceURL) }

  /// A hromada of the same name is another one by its region, or by its code.
  private var hromada: Correction? {
    guard old.statement.hromadas != new.statement.hromadas else { return nil }
    if old.words.hromada != new.words.hromada { return words(.hromada, \.hromada) }
    return old.statement.regions == new.statement.regions ? code(.hromadaCode, \.hromadas) : nil
  }

  private var region: Correction? { hromada == nil ? code(.region, \.regions) : nil }

  /// The place of a partner that is spelled as it was has another key when its country has changed, or the table of
  /// places.
  private var partner: Correction? {
    guard old.statement.partners != new.statement.partners,
      old.words.partnerMeaning != new.words.partnerMeaning
    else { return nil }
    return words(.partner, \.partner)
  }

  private func code(
    _ field: Field, _ value: (ReportedRecord.Statement) -> UInt32
  ) -> Correction? {
    let (before, after) = (value(old.statement), value(new.statement))
    return before == after ? nil : Correction(field: field, before: texts[before], after: texts[after])
  }

  private func words(_ field: Field, _ value: (ReportedRecord.Words) -> UInt32) -> Correction {
    Correction(field: field, before: texts[value(old.words)], after: texts[value(new.words)])
  }
}
