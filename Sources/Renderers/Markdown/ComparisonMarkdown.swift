import Aggregation
package import Messages
package import Reports

/// `changes.uk.md` and `changes.en.md`: what has changed from one report to another.
package enum ComparisonMarkdown {
  /// How many changes of each kind are printed.
  private static let limit = 100

  /// The document in UTF-8; the same reports give the same bytes.
  package static func document(
    of changes: ReportChanges, in language: Language
  ) -> [UInt8] {
    let section = ChangeSection(changes: changes, language: language, limit: limit)
    return MarkdownWriter.document(
      [.title(.title(from: changes.old.asOf, to: changes.new.asOf)), .paragraph(introduction(changes))]
        + section.options + [.heading(.keyFigures)] + section.figures + [.heading(.changes)] + section.lists
        + [.paragraph([.change(.howMatched)]), .heading(.countries)] + section.countries
        + [.heading(.regions)] + section.regions, in: language)
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
