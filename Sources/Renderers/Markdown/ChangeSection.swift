import Aggregation
import Messages
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
  var options: [Block] {
    let (old, new) = (changes.old, changes.new)
    var blocks: [Block] = []
    let options = differingOptions
    if !options.isEmpty {
      blocks += [.paragraph([.change(.optionsDiffer)]), .list(options.map { $0.sentence[language] })]
    }
    if old.version != new.version {
      blocks.append(.paragraph([.change(.version(then: old.version, now: new.version))]))
    }
    return blocks
  }

  /// The options that the reports do not share, in the order of the older one.
  private var differingOptions: [ChangeNote] {
    let (old, new) = (changes.old.options, changes.new.options)
    let names = old.map(\.name)
    return (names + new.map(\.name).filter { !names.contains($0) }).compactMap { name in
      let (then, now) = (old.first { $0.name == name }, new.first { $0.name == name })
      guard then?.identity != now?.identity, let option = then ?? now else { return nil }
      return option.isFlag
        ? .flag(option.argument, isGivenNow: now?.value == "true")
        : .option(option.argument, then: then?.value, now: now?.value)
    }
  }

  var figures: [Block] { figures(Table.totals(changes)) + [reasons] }

  /// Of the figures only those that are recomputed to something else than was printed.
  var differingFigures: [Block] {
    let all = Table.totals(changes)
    let differing = all.onlyRows { all.cell(.difference, of: $0) != .integer(0) }
    return
      (differing.rows[language].isEmpty
      ? [.paragraph([.change(.figuresAgree(since))])] : figures(differing)) + [reasons]
  }

  private func figures(_ figures: Table) -> [Block] {
    let columns: [Column] = [.printedThen, .recomputedThen, .difference, .value, .change]
    return [
      .table(.change(.figures), MarkdownTable(figures, showing: columns, in: language)),
      .paragraph([.change(.recomputed(since))]),
    ]
  }

  /// From what was printed to what is counted: for the same day, and for the newer report's.
  private var reasons: Block {
    // Reports of one day have nothing to recompute.
    let columns: [(heading: ChangeHeading, comparison: Comparison)] =
      (since == changes.new.asOf ? [] : [(.recomputed(since), changes.corrections)])
      + [(.asOf(changes.new.asOf), changes.comparison)]
    var table = MarkdownTable(headings: ([.reason] + columns.map(\.heading)).map { $0.text[language] })
    table.append(
      ChangeHeading.inPrint.text[language], cells: columns.map { grouped($0.comparison.then) })
    let effects = columns.map(\.comparison.effects)
    for reason in EffectReason.allCases {
      let numbers = effects.map { $0.first { $0.reason == reason }?.agreements }
      if numbers.contains(where: { $0 != nil }) {
        table.append(reason.phrase(since: since)[language], cells: numbers.map { $0.map(signed) ?? "" })
      }
    }
    table.appendTotal(
      ChangeHeading.countedNow.text[language], cells: columns.map { grouped($0.comparison.now) })
    return .table(.change(.reasons), table)
  }

  var countries: [Block] { places(Table.byCountry(changes), under: .countries) }
  var regions: [Block] { places(Table.byRegion(changes), under: .regions) }

  /// Places whose agreements have changed; the files have them all.
  private func places(_ table: Table, under caption: ChangeCaption) -> [Block] {
    let columns: [Column] = [.agreementsThen, .added, .removed, .movedIn, .movedOut, .agreements, .change]
    let movements: [Column] = [.added, .removed, .movedIn, .movedOut]
    let changed = table.onlyRows { row in movements.contains { table.cell($0, of: row) != .integer(0) } }
    if changed.rows[language].isEmpty { return [.paragraph([.change(.nothingChanged)])] }
    return [
      .table(.change(caption), MarkdownTable(changed, showing: columns, in: language)),
      .paragraph([.change(.addedAndMoved), .change(.onlyChangedRows)]),
    ]
  }

  /// A table for each kind of change that there is.
  var lists: [Block] {
    let all = changes.comparison.changes
    if all.isEmpty { return [.paragraph([.change(.nothingChanged)])] }
    let lists = ChangeLists(language: language)
    var blocks: [Block] = []
    for kind in Change.Kind.allCases where kind != .retold {
      let ofKind = all.filter { $0.kind == kind }
      if ofKind.isEmpty { continue }
      blocks.append(.table(.change(.list(kind, since: since)), lists.table(ofKind.prefix(limit))))
      if ofKind.count > limit { blocks.append(.paragraph([.change(.more(ofKind.count - limit))])) }
    }
    return blocks + [.paragraph(remarks(all))]
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

extension ReportChanges.Option {
  fileprivate var isFlag: Bool { ["no_header", "include_undated", "include_unconfirmed"].contains(name) }

  /// As it is written on the command line.
  fileprivate var argument: String { name == "columns" ? "--column" : "--" + name.replacing("_", with: "-") }
}

extension SummaryMarkdown {
  /// How many changes of each kind a summary shows.
  private static let changesShown = 5

  /// Since the earlier report that was named.
  func changes(_ changes: ReportChanges) -> [Block] {
    let section = ChangeSection(changes: changes, language: language, limit: Self.changesShown)
    let renamed = changes.comparison.renamedExports.map { Note.change(.renamedExport($0)) }
    return [.paragraph([.change(.previous(changes.old.path, asOf: changes.old.asOf))] + renamed)]
      + section.options + section.differingFigures + section.lists
  }
}
