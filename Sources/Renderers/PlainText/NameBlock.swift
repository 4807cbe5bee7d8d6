package import Agreements
import Gazetteer
package import Messages
import Partnerships

extension NameReading {
  /// The spelling, and below it a line for each place where a name may stand: `- field: how it is read`. What there is
  /// to choose from, and what a person should know, stands below that, indented.
  /// - Returns: lines, each with its line feed.
  package func block(in language: Language) -> String {
    let writer = NameBlock(reading: self, language: language)
    return writer.lines.map { oneLine($0) + "\n" }.joined()
  }

  /// Whether the spelling is a name that is known, if only one of several.
  package var isKnown: Bool { answers.contains { $0.outcome.isKnown || !$0.places.isEmpty } }
}

extension NameReading.Outcome {
  fileprivate var isKnown: Bool {
    switch self {
    case .countries, .regions: true
    case .hromadas(let hromadas): hromadas.contains { $0.code != nil }
    case .rejected(let rejection):
      rejection.reason == .ambiguousCountry || rejection.reason == .hromadaAmbiguous
    case .partners(let partners): partners.contains { $0.basis != .asSpelled || $0.isShared }
    case .blank, .outOfScope: false
    }
  }
}

private struct NameBlock {
  let reading: NameReading
  let language: Language

  var lines: [String] {
    var lines = [reading.text]
    var told = RecordWarnings()
    for answer in reading.answers {
      lines += self.lines(answer, warnings: answer.warnings.words.filter { !told.contains($0) })
      told.formUnion(answer.warnings)
    }
    return lines
  }

  /// - Parameter warnings: those of the answer that were not told yet.
  private func lines(_ answer: NameReading.Answer, warnings: [RecordWarning]) -> [String] {
    let letters = LookAlikeLetters(in: Array(reading.text.utf8)[...])?.letters ?? []
    let warnings = warnings.map { warning in
      "\(Diagnostic.Severity.warning.label[language]): "
        + warning.sentence(cell: reading.text, letters: letters)[language]
    }
    var candidates: [String] = []
    if case .rejected(let rejection) = answer.outcome { candidates = self.candidates(rejection) }
    let phrase = answer.places.isEmpty ? phrase(answer.outcome) : NameRemark.inTheseCountries.phrase[language]
    return ["- \(answer.field.name[language]): \(phrase)"]
      + (candidates + answer.places.map(name) + warnings).map { "  - \($0)" }
  }

  private func phrase(_ outcome: NameReading.Outcome) -> String {
    switch outcome {
    case .blank: Text.notStated[language]
    case .countries(let countries): countries.map(name).joined(separator: "; ")
    case .regions(let regions): regions.map(name).joined(separator: "; ")
    case .hromadas(let hromadas): hromadas.map(name).joined(separator: "; ")
    case .partners(let partners): partners.map(name).joined(separator: "; ")
    case .outOfScope(let reason): reason.phrase[language]
    case .rejected(let rejection): phrase(rejection)
    }
  }

  private func phrase(_ rejection: Rejection) -> String {
    switch rejection.reason {
    case .unknownCountry, .unknownRegion, .hromadaUnknown:
      (candidates(rejection).isEmpty ? NameRemark.notFound : .perhaps).phrase[language]
    case .ambiguousCountry: NameRemark.severalCountries.phrase[language]
    case .hromadaAmbiguous: NameRemark.severalHromadas.phrase[language]
    default: rejection.sentence[language]
    }
  }

  /// What the phrase ends before. What a name is like does not matter where it is known as something else.
  private func candidates(_ rejection: Rejection) -> [String] {
    switch rejection.reason {
    case .unknownCountry, .unknownRegion, .hromadaUnknown: reading.isKnown ? [] : names(of: rejection)
    case .ambiguousCountry, .hromadaAmbiguous: names(of: rejection)
    default: []
    }
  }

  private func names(of rejection: Rejection) -> [String] { rejection.meant.map { $0[language] } }

  private func name(_ country: CountryID) -> String {
    if country == .notStated { return NameRemark.countryNotStated.phrase[language] }
    let place = PlaceName(country)
    return "\(place.label[language]) (\(place.code))"
  }

  private func name(_ region: RegionID) -> String {
    let place = PlaceName(region)
    return "\(place.label[language]) (\(place.code), \(place.iso))"
  }

  private func name(_ hromada: NameReading.Hromada) -> String {
    let place = "\(hromada.name), \(PlaceName(hromada.region).label[language])"
    return hromada.code.map { "\(place) (\($0))" } ?? "\(place); \(NameRemark.asSpelled.phrase[language])"
  }

  private func name(_ partner: NameReading.Partner) -> String {
    var remarks: [NameRemark] =
      switch partner.basis {
      case .asSpelled: [.asSpelled]
      case .mainName, .otherName: []
      case .transcription: [.transcribed]
      }
    if partner.isShared { remarks.append(.shared) }
    return (["\(partner.key), \(name(partner.country))"] + remarks.map { $0.phrase[language] })
      .joined(separator: "; ")
  }
}
