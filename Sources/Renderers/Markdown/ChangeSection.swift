import Aggregation
import Gazetteer
import Partnerships

/// What has changed from one report to another: a section of a summary, and most of the document of `compare`.
struct ChangeSection {
  let changes: ReportChanges
  let names: Gazetteer
  let language: Language
  /// How many changes of each kind are shown.
  let limit: Int

  private var since: Day { changes.old.asOf }

  /// Which options differ, and whether the versions do, before any number.
  func appendOptions(to writer: inout MarkdownWriter) {
    let options = changes.differingOptions
    if !options.isEmpty {
      writer.paragraph([.change(.optionsDiffer)])
      writer.list(options.map(language.words.sentence))
    }
    if let versions = changes.differingVersions { writer.paragraph([.change(versions)]) }
  }

  func appendFigures(to writer: inout MarkdownWriter) {
    appendFigures(Table.totals(changes), to: &writer)
    writer.table(.change(.reasons), reasons)
  }

  /// Of the figures only those that are recomputed to something else than was printed.
  func appendDifferingFigures(to writer: inout MarkdownWriter) {
    let all = Table.totals(changes)
    let difference = all.columns.firstIndex(of: .difference) ?? 0
    let differing = all.onlyRows { $0.cells[difference] != .integer(0) }
    if differing.rows.isEmpty {
      writer.paragraph([.change(.figuresAgree(since))])
    } else {
      appendFigures(differing, to: &writer)
    }
    writer.table(.change(.reasons), reasons)
  }

  private func appendFigures(_ figures: Table, to writer: inout MarkdownWriter) {
    writer.table(
      .change(.figures),
      MarkdownTable(
        figures, [.printedThen, .recomputedThen, .difference, .value, .change], label: .measure, in: language)
    )
    writer.paragraph([.change(.recomputed(since))])
  }

  /// From what was printed to what is counted: for the same day, and for the newer report's.
  private var reasons: MarkdownTable {
    let words = language.words
    // Reports of one day have nothing to recompute.
    let columns: [(heading: ChangeHeading, comparison: Comparison)] =
      (since == changes.new.asOf ? [] : [(.recomputed(since), changes.corrections)])
      + [(.asOf(changes.new.asOf), changes.comparison)]
    var table = MarkdownTable(headings: ([.reason] + columns.map(\.heading)).map { words.heading($0) })
    table.append(words.heading(.inPrint), columns.map { grouped($0.comparison.then) })
    let effects = columns.map(\.comparison.effects)
    for reason in EffectReason.allCases {
      let numbers = effects.map { $0.first { $0.reason == reason }?.agreements }
      if numbers.contains(where: { $0 != nil }) {
        table.append(words.phrase(reason, since: since), numbers.map { $0.map(signed) ?? "" })
      }
    }
    table.appendTotal(words.heading(.countedNow), columns.map { grouped($0.comparison.now) })
    return table
  }

  func appendCountries(to writer: inout MarkdownWriter) {
    appendPlaces(Table.byCountry(changes, names, order: language), .country, .countries, to: &writer)
  }

  func appendRegions(to writer: inout MarkdownWriter) {
    appendPlaces(Table.byRegion(changes, names, order: language), .region, .regions, to: &writer)
  }

  /// Places whose agreements have changed; the files have them all.
  private func appendPlaces(
    _ table: Table, _ subject: Column.Subject, _ caption: ChangeCaption, to writer: inout MarkdownWriter
  ) {
    let columns: [Column] = [.agreementsThen, .added, .removed, .movedIn, .movedOut, .agreements, .change]
    let movements: [Column] = [.added, .removed, .movedIn, .movedOut]
    let places = table.columns.indices.filter { movements.contains(table.columns[$0]) }
    let changed = table.onlyRows { row in places.contains { row.cells[$0] != .integer(0) } }
    if changed.rows.isEmpty { return writer.paragraph([.change(.nothingChanged)]) }
    writer.table(
      .change(caption), MarkdownTable(changed, columns, label: .name(subject, language), in: language))
    writer.paragraph([.change(.addedAndMoved), .change(.onlyChangedRows)])
  }

  /// A table for each kind of change that there is.
  func appendLists(to writer: inout MarkdownWriter) {
    let all = changes.comparison.changes
    if all.isEmpty { return writer.paragraph([.change(.nothingChanged)]) }
    let lists = ChangeLists(PlaceNames(names), language)
    for kind in Change.Kind.allCases where kind != .retold {
      let ofKind = all.filter { $0.kind == kind }
      if ofKind.isEmpty { continue }
      writer.table(.change(.list(kind, since: since)), lists.table(ofKind.prefix(limit)))
      if ofKind.count > limit {
        writer.paragraph([.change(.more(ofKind.count - limit))])
      }
    }
    writer.paragraph(remarks(all))
  }

  private func remarks(_ all: [Change]) -> [Note] {
    let retold = all.count { $0.kind == .retold }
    let doubtful = all.filter(\.isDoubtful)
    let lost = doubtful.count { $0.kind == .lost }
    var notes: [ChangeNote] = []
    if retold > 0 { notes.append(.retold(retold)) }
    if !doubtful.isEmpty { notes.append(.doubtful(lost: lost, new: doubtful.count - lost)) }
    return notes.map { .change($0) }
  }
}

extension SummaryMarkdown {
  /// How many changes of each kind a summary shows.
  private static let changesShown = 5

  /// Since the earlier report that was named; nothing where none was.
  mutating func appendChanges() {
    guard let changes else { return }
    let section = ChangeSection(changes: changes, names: names, language: language, limit: Self.changesShown)
    let renamed = changes.comparison.renamedExports.map { Note.change(.renamedExport($0)) }
    writer.paragraph([.change(.previous(changes.old.path, asOf: changes.old.asOf))] + renamed)
    section.appendOptions(to: &writer)
    section.appendDifferingFigures(to: &writer)
    section.appendLists(to: &writer)
  }
}

/// Changes as rows that a person reads.
struct ChangeLists {
  private let places: PlaceNames
  private let language: Language
  private static let longestName = 60
  private var words: any Wording { language.words }

  init(_ places: PlaceNames, _ language: Language) { (self.places, self.language) = (places, language) }

  func table(_ changes: some Sequence<Change>) -> MarkdownTable {
    let headings: [ChangeHeading] = [.hromada, .partner, .country, .date, .change, .record]
    var table = MarkdownTable(headings: headings.map { words.heading($0) }, isText: true)
    for change in changes {
      guard let shown = change.shown else { continue }
      // A record that names neither party is known by its title.
      let hromada = shown.hromada.isEmpty && shown.partner.isEmpty ? shown.title : shown.hromada
      table.append(
        shortened(hromada),
        [
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
    let subject = change.field.map { "\(words.name($0)): " } ?? ""
    let before = text(change.before, change.field)
    let after = text(change.after, change.field)
    switch change.kind {
    case .found: return after
    case .lost: return whatWasLost(change)
    case .signed: return after
    default: return "\(subject)\(before) → \(after)"
    }
  }

  private func whatWasLost(_ change: Change) -> String {
    guard case .fate(let fate) = change.before else { return text(change.before, change.field) }
    return words.phrase(lost: fate)
  }

  private func text(_ value: Change.Value, _ field: Field?) -> String {
    switch value {
    case .nothing: ""
    case .stage(let stage): words.name(stage)
    case .fate(let fate): words.phrase(fate: fate)
    case .records(let number): grouped(number)
    case .cell(""): words.notStated
    case .cell(let text): cell(text, field)
    }
  }

  private func cell(_ text: String, _ field: Field?) -> String {
    switch field {
    case .country: countries(text)
    case .region: names(text) { places.region($0) }
    case .kind: Kind(code: text).map(words.name) ?? text
    case .evidence: words.phrase(OutOfScopeReason.unconfirmed)
    default: text
    }
  }

  private func countries(_ codes: String) -> String { names(codes) { places.country($0) } }

  private func names(_ codes: String, _ place: (String) -> PlaceName) -> String {
    codes.split(separator: ";").map { place(String($0)).label[language] }.joined(separator: ", ")
  }
}
