import Aggregation
package import Messages
import Partnerships

/// `summary.uk.md` and `summary.en.md`: key figures, tables, what was read, how it was counted.
///
/// Each section is a list of blocks; the files beside this one have them, and this one their order.
package struct SummaryMarkdown {
  let report: Report
  let language: Language
  /// Whether the charts lie beside the document, so that it may show them.
  private let withCharts: Bool

  var summary: Summary { report.summary }

  /// The document of a report in UTF-8; the same report gives the same bytes.
  package static func document(of report: Report, withCharts: Bool, in language: Language) -> [UInt8] {
    let document = SummaryMarkdown(report: report, language: language, withCharts: withCharts)
    return MarkdownWriter.document(
      document.beginning
        + Section.allCases.flatMap { section in
          document.blocks(of: section).map { [.heading(section)] + $0 } ?? []
        }, in: language)
  }

  private var beginning: [Block] {
    var notes = [Note.period(since: summary.options.since, asOf: summary.asOf)]
    if summary.asOfIsInferred { notes.append(.asOfInferred(summary.asOf)) }
    if summary.options.includeUndated { notes.append(.includesUndated) }
    if summary.options.includeUnconfirmed { notes.append(.includesUnconfirmed) }
    if !report.leftOut.isEmpty { notes.append(.leftOut(report.leftOut.map(\.name))) }
    return [.title(.title(asOf: summary.asOf)), .paragraph(notes + [.namedExportsOnly])]
  }

  /// nil for a section that the report does not have.
  private func blocks(of section: Section) -> [Block]? {
    switch section {
    case .keyFigures: keyFigures
    case .changes: report.changes.map(changes)
    case .years: years
    case .countries: countries
    case .regions: regions
    case .kinds: kinds
    case .pipeline: pipeline
    case .outside: outside
    case .files: files
    case .reading: reading
    case .rules: [.list(CountingRule.allCases.map { $0.sentence[language] })]
    }
  }

  /// A chart, where the charts lie beside the document.
  func picture(_ chart: Chart) -> [Block] { withCharts ? [.picture(chart)] : [] }

  /// What the summary shows of a table.
  func table(_ name: Table.Name, under caption: Caption) -> Block {
    table(report.tables[name], under: caption)
  }

  func table(_ table: Table, under caption: Caption) -> Block {
    .table(caption, MarkdownTable(table, in: language))
  }

  /// Where rows of a table may have more together than its total.
  func excess(of table: Table.Name, by agreements: Int) -> [Note] {
    agreements > 0 ? [.rowsExceedTotal(table, by: agreements)] : []
  }

  /// A note with a number, where there is something to note.
  func note(_ note: (Int) -> Note, of number: Int) -> [Note] { number > 0 ? [note(number)] : [] }
}
