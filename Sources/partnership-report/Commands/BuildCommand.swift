import ArgumentParser
import Renderers
import Storage

/// `build`, the default: counts and writes a report folder, or prints the summary.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Count, and write a report (the default command).",
    discussion: """
      With --output, the report is a folder that appears whole or not at all: summaries in Ukrainian and English, \
      tables as CSV, every record with what became of it, and a list of all files. Without it, the summary is \
      printed.
      """)

  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Counting") var counting: CountingArguments
  @OptionGroup(title: "Writing") var writing: OutputArguments

  @Option(
    help: ArgumentHelp(
      "Say what has changed since this report: the folder of an earlier one.", valueName: "report"))
  var previous: String?

  @Flag(help: "Leave out records.csv, the list of all records.")
  var noRecords = false

  @Flag(help: "Leave out the charts.")
  var noCharts = false

  func run() throws {
    try finish(language: reading.language) { language in
      let destination = try writing.output.map(ReportDestination.init)
      // A report that cannot be compared with is told before the exports are read.
      let earlier = try previous.map(PublishedReport.init)
      var run = try Run(
        reading, counting: counting, language: language, output: destination,
        skipsUnreadable: reading.skipUnreadable)
      let changes = try earlier.map { try ChangesSincePrevious(from: $0, to: &run) }
      if let destination {
        try publish(&run, since: changes, at: destination)
      } else {
        try writeToStandardOutput(
          SummaryMarkdown.document(of: run.report(since: changes?.changes), withCharts: false, in: language))
      }
      return counting.strict && run.rejected > 0 ? .notAllUnderstood : nil
    }
  }

  private func publish(
    _ run: inout Run, since previous: ChangesSincePrevious?, at destination: ReportDestination
  ) throws {
    var folder = try ReportFolder(at: destination.path, for: .report, dialect: writing.csvDialect)
    try folder.write(&run, since: previous, withRecords: !noRecords, withCharts: !noCharts)
    try folder.publish()
  }
}
