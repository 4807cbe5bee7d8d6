package import Aggregation
import Partnerships

/// `summary.uk.md` and `summary.en.md`: key figures, tables, what was read, how it was counted.
package struct SummaryMarkdown {
  let summary: Summary
  let probablePairs: [ProbablePair]
  /// Whether the charts lie beside the document, so that it may show them.
  let withCharts: Bool
  /// What has changed since an earlier report, where one is named.
  let changes: ReportChanges?
  let language: Language
  var writer: MarkdownWriter

  /// The document of a summary in UTF-8; the same summary gives the same bytes.
  package static func document(
    of summary: Summary, probablePairs: [ProbablePair], withCharts: Bool,
    changes: ReportChanges? = nil, in language: Language
  ) -> [UInt8] {
    var document = SummaryMarkdown(
      summary: summary, probablePairs: probablePairs, withCharts: withCharts,
      changes: changes, language: language, writer: MarkdownWriter(language: language))
    document.appendTitle()
    for section in Section.allCases { document.append(section) }
    return document.writer.bytes
  }

  private mutating func appendTitle() {
    writer.title(Text.title(asOf: summary.asOf)[language])
    var notes = [Note.period(since: summary.options.since, asOf: summary.asOf)]
    if summary.asOfIsInferred { notes.append(.asOfInferred(summary.asOf)) }
    if summary.options.includeUndated { notes.append(.includesUndated) }
    if summary.options.includeUnconfirmed { notes.append(.includesUnconfirmed) }
    writer.paragraph(notes + [.namedExportsOnly])
  }

  /// A chart, where the charts lie beside the document.
  mutating func picture(_ chart: Chart.Name) {
    if withCharts { writer.picture(chart, at: chart.path(in: language)) }
  }

  private mutating func append(_ section: Section) {
    if section == .changes, changes == nil { return }
    writer.heading(section)
    switch section {
    case .keyFigures: appendKeyFigures()
    case .changes: appendChanges()
    case .years: appendYears()
    case .countries: appendCountries()
    case .regions: appendRegions()
    case .kinds: appendKinds()
    case .pipeline: appendPipeline()
    case .outside: appendOutside()
    case .files: appendFiles()
    case .reading: appendReading()
    case .rules: writer.list(CountingRule.allCases.map { $0.sentence[language] })
    }
  }
}
