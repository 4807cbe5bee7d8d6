import ArgumentParser
import Loaders
import Renderers
import Reports
import Storage

/// `compare`: what has changed from one published report to another.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Say what has changed from one report to another.",
    discussion: """
      Both are folders that build --output wrote. Every agreement of the one is looked for in the other: what is new, \
      ended, moved along the stages, corrected (which field, from what to what), counted otherwise or no longer there, \
      by country and by region, and how the number of agreements follows from it.

      Examples:
        What is new since the last quarter?
          partnership-report compare reports/2026-Q1 reports/2026-Q2
        The same as a folder, with every change in changes.csv:
          partnership-report compare reports/2026-Q1 reports/2026-Q2 --output reports/2026-Q2-changes

      Exit status: 0 done; 64 wrong usage; 65 a folder is no report, or cannot be read back; 66 it is missing; 73 the \
      output cannot be created; 74 reading or writing failed; 70 our fault.
      """)

  @Argument(help: "The older report, a folder.") var old: String
  @Argument(help: "The newer report, a folder.") var new: String
  @OptionGroup(title: "Writing") var writing: OutputArguments
  @Option(help: "The language of messages and of what is printed: uk or en.") var language = "uk"

  func run() throws {
    try finish(language: language) { language in
      let destination = try writing.output.map(ReportDestination.init)
      let (older, newer) = (try PublishedReport(old), try PublishedReport(new))
      let changes = try ReportChanges(from: older, to: newer)
      guard let destination else {
        try writeToStandardOutput(ComparisonMarkdown.document(of: changes, in: language))
        return nil
      }
      var folder = try ReportFolder(at: destination.path, for: .changes, dialect: writing.csvDialect)
      try folder.write(changes, sources: [older.recordsFile, newer.recordsFile])
      try folder.publish()
      return nil
    }
  }
}
