import Gazetteer
import Messages
import Partnerships
import Reports

/// Changes as rows that a person reads.
struct ChangeLists {
  let language: Language
  private static let longestName = 60

  func table(_ changes: some Sequence<Change>) -> MarkdownTable {
    let headings: [ChangeHeading] = [.hromada, .partner, .country, .date, .change, .record]
    var table = MarkdownTable(headings: headings.map { $0.text[language] }, isText: true)
    for change in changes {
      guard let shown = change.shown else { continue }
      // A record that names neither party is known by its title.
      let hromada = shown.hromada.isEmpty && shown.partner.isEmpty ? shown.title : shown.hromada
      table.append(
        shortened(hromada),
        cells: [
          shortened(shown.partner), countries(shown.countries), shown.signedOn, what(change),
          "\(shown.origin)",
        ].map(markdown))
    }
    return table
  }

  /// A cell may hold a title, or an address behind a name; changes.csv has it whole. «ТГ» is the usual abbreviation.
  private func shortened(_ text: String) -> String {
    let text = text.replacing("територіальна громада", with: "ТГ")
    return text.count > Self.longestName ? text.prefix(Self.longestName - 1) + "…" : text
  }

  /// `date of signing: 2023 → 2023-05-01`
  private func what(_ change: Change) -> String {
    let subject = change.field.map { "\($0.name[language]): " } ?? ""
    let before = text(change.before, of: change.field)
    let after = text(change.after, of: change.field)
    switch (change.kind, change.before) {
    case (.found, _), (.signed, _): return after
    case (.lost, .fate(let fate)): return fate.phraseOfLost[language]
    default: return "\(subject)\(before) → \(after)"
    }
  }

  private func text(_ value: Change.Value, of field: Field?) -> String {
    switch value {
    case .nothing: ""
    case .stage(let stage): stage.name[language]
    case .fate(let fate): fate.phrase[language]
    case .records(let number): grouped(number)
    case .cell(""): Text.notStated[language]
    case .cell(let text): cell(text, of: field)
    }
  }

  private func cell(_ text: String, of field: Field?) -> String {
    switch field {
    case .country: countries(text)
    case .region: names(text, of: RegionID.init)
    case .kind: Kind(code: text)?.name[language] ?? text
    case .evidence: OutOfScopeReason.unconfirmed.phrase[language]
    default: text
    }
  }

  private func countries(_ codes: String) -> String { names(codes, of: CountryID.init) }

  private func names(_ codes: String, of place: (String) -> some NamedPlace) -> String {
    codes.split(separator: ";").map { place(String($0)).name[language] }.joined(separator: ", ")
  }
}
