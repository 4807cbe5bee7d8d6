import Aggregation
import Reports

/// `changes.uk.md` and `changes.en.md`: what has changed from one report to another.
package enum ComparisonMarkdown {
  /// How many changes of each kind are printed.
  private static let limit = 100

  /// The document in UTF-8; the same reports give the same bytes.
  package static func document(
    of changes: ReportChanges, in language: Language
  ) -> [UInt8] {
    var writer = MarkdownWriter(language: language)
    let section = ChangeSection(changes: changes, language: language, limit: limit)
    writer.title(Text.title(from: changes.old.asOf, to: changes.new.asOf)[language])
    writer.paragraph(introduction(changes))
    section.appendOptions(to: &writer)
    writer.heading(.keyFigures)
    section.appendFigures(to: &writer)
    writer.heading(.changes)
    section.appendLists(to: &writer)
    writer.paragraph([.change(.howMatched)])
    writer.heading(.countries)
    section.appendCountries(to: &writer)
    writer.heading(.regions)
    section.appendRegions(to: &writer)
    return writer.bytes
  }

  private static func introduction(_ changes: ReportChanges) -> [Note] {
    var notes: [ChangeNote] = [
      .compared(
        old: changes.old.path, asOf: changes.old.asOf, new: changes.new.path, newAsOf: changes.new.asOf)
    ]
    if changes.new.asOf < changes.old.asOf { notes.append(.newerEndsEarlier) }
    notes += changes.comparison.renamedExports.map { .renamedExport($0) }
    return notes.map { .change($0) }
  }
}
