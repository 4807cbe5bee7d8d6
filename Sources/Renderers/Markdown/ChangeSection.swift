import Aggregation
import Partnerships
import Reports

/// What has changed from one report to another: a section of a summary, and most of the document of `compare`.
struct ChangeSection {
  let changes: ReportChanges
  let language: Language
  /// How many changes of each kind are shown.
  let limit: Int

  private var since: Day { changes.old.asOf }

  /// Which options differ, and whether the versions do, before any number.
  func appendOptions(to writer: inout MarkdownWriter) {
    let options = changes.differingOptions
    if !options.isEmpty {
      writer.paragraph([.change(.optionsDiffer)])
      writer.list(options.map { $0.sentence[language] })
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
    // Reports of one day have nothing to recompute.
    let columns: [(heading: ChangeHeading, comparison: Comparison)] =
      (since == changes.new.asOf ? [] : [(.recomputed(since), changes.corrections)])
      + [(.asOf(changes.new.asOf), changes.comparison)]
    var table = MarkdownTable(headings: ([.reason] + columns.map(\.heading)).map { $0.text[language] })
    table.append(ChangeHeading.inPrint.text[language], columns.map { grouped($0.comparison.then) })
    let effects = columns.map(\.comparison.effects)
    for reason in EffectReason.allCases {
      let numbers = effects.map { $0.first { $0.reason == reason }?.agreements }
      if numbers.contains(where: { $0 != nil }) {
        table.append(reason.phrase(since: since)[language], numbers.map { $0.map(signed) ?? "" })
      }
    }
    table.appendTotal(ChangeHeading.countedNow.text[language], columns.map { grouped($0.comparison.now) })
    return table
  }

  func appendCountries(to writer: inout MarkdownWriter) {
    appendPlaces(Table.byCountry(changes, order: language), .country, .countries, to: &writer)
  }

  func appendRegions(to writer: inout MarkdownWriter) {
    appendPlaces(Table.byRegion(changes, order: language), .region, .regions, to: &writer)
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
    let lists = ChangeLists(PlaceNames(), language)
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
    let section = ChangeSection(changes: changes, language: language, limit: Self.changesShown)
    let renamed = changes.comparison.renamedExports.map { Note.change(.renamedExport($0)) }
    writer.paragraph([.change(.previous(changes.old.path, asOf: changes.old.asOf))] + renamed)
    section.appendOptions(to: &writer)
    section.appendDifferingFigures(to: &writer)
    section.appendLists(to: &writer)
  }
}
