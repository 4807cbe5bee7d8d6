package import Agreements
import Gazetteer
package import Messages
import Partnerships

extension NameReading {
  /// The spelling, and below it a line for each place where a name may stand: `- field: how it is read`. What there is
  /// to choose from, and what a person should know, stands below that, indented.
  /// - Returns: lines, each with its line feed.
  package func block(in language: Language) -> String {
    let writer = NameBlock(spelling: self, language: language)
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
  let spelling: NameReading
  let language: Language

  var lines: [String] {
    var lines = [spelling.text]
    var told = RecordWarnings()
    for answer in spelling.answers {
      lines += self.lines(answer, warnings: answer.warnings.words.filter { !told.contains($0) })
      told.formUnion(answer.warnings)
    }
    return lines
  }

  /// - Parameter warnings: those of the answer that were not told yet.
  private func lines(_ answer: NameReading.Answer, warnings: [RecordWarning]) -> [String] {
    let letters = LookAlikeLetters(in: Array(spelling.text.utf8)[...])?.letters ?? []
    let warnings = warnings.map { warning in
      "\(Diagnostic.Severity.warning.label[language]): "
        + warning.sentence(cell: spelling.text, letters: letters)[language]
    }
    var (phrase, candidates) = reading(of: answer.outcome)
    if !answer.places.isEmpty { phrase = NameRemark.inTheseCountries.phrase[language] }
    return ["- \(answer.field.name[language]): \(phrase)"]
      + (candidates + answer.places.map(name) + warnings).map { "  - \($0)" }
  }

  /// How a name is read, and what there is to choose from.
  private func reading(of outcome: NameReading.Outcome) -> (phrase: String, candidates: [String]) {
    switch outcome {
    case .blank: (Text.notStated[language], [])
    case .countries(let countries): (countries.map(name).joined(separator: "; "), [])
    case .regions(let regions): (regions.map(name).joined(separator: "; "), [])
    case .hromadas(let hromadas): (hromadas.map(name).joined(separator: "; "), [])
    case .partners(let partners): (partners.map(name).joined(separator: "; "), [])
    case .outOfScope(let reason): (reason.phrase[language], [])
    case .rejected(let rejection): reading(of: rejection)
    }
  }

  private func reading(of rejection: Rejection) -> (phrase: String, candidates: [String]) {
    let names = rejection.meant.map { $0[language] }
    switch rejection.reason {
    case .unknownCountry, .unknownRegion, .hromadaUnknown:
      // What the name is like does not matter where it is known as something else.
      let candidates = spelling.isKnown ? [] : names
      return ((candidates.isEmpty ? NameRemark.notFound : .perhaps).phrase[language], candidates)
    case .ambiguousCountry: return (NameRemark.severalCountries.phrase[language], names)
    case .hromadaAmbiguous: return (NameRemark.severalHromadas.phrase[language], names)
    default: return (rejection.sentence[language], [])
    }
  }

  private func name(_ country: CountryID) -> String {
    if country == .notStated { return NameRemark.countryNotStated.phrase[language] }
    return "\(country.name[language]) (\(country.code))"
  }

  private func name(_ region: RegionID) -> String {
    "\(region.name[language]) (\(region.code), \(region.iso))"
  }

  private func name(_ hromada: NameReading.Hromada) -> String {
    let place = "\(hromada.name), \(hromada.region.name[language])"
    return hromada.code.map { "\(place) (\($0))" } ?? "\(place); \(NameRemark.asSpelled.phrase[language])"
  }

  private func name(_ partner: NameReading.Partner) -> String {
    var remarks: [NameRemark] =
      switch partner.basis {
      case .asSpelled: [.asSpelled]
      case .mainName, .otherName: []
      case .transcription: [.transcribed]
      case .largest: [.largest]
      }
    if partner.isShared { remarks.append(.shared) }
    return (["\(partner.key), \(name(partner.country))"] + remarks.map { $0.phrase[language] })
      .joined(separator: "; ")
  }
}
