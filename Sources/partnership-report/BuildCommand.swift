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

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write the report into this folder; replaces an earlier report there.", valueName: "folder"))
  var output: String?

  @Flag(help: "Leave out records.csv, the list of all records.")
  var noRecords = false

  func run() throws {
    try finish(reading) { language in
      var run = try Run(reading, counting, language: language)
      guard let output else {
        if let excess = run.excessOfRejections(savedTo: nil) { throw excess }
        try writeToStandardOutput(run.markdown(in: language))
        return run
      }
      try refuseExcess(&run, output)
      var folder = try ReportFolder(at: output)
      try folder.write(&run, withRecords: !noRecords)
      try folder.publish()
      return run
    } status: { run in
      counting.strict && run.rejected > 0 ? .rejected : nil
    }
  }

  /// Too much rejected: the last good report stays, and the rejected rows are written beside its place.
  private func refuseExcess(_ run: inout Run, _ output: String) throws {
    let path = "\(output.hasSuffix("/") ? String(output.dropLast()) : output).rejected.csv"
    guard let excess = run.excessOfRejections(savedTo: path) else { return }
    try writeFileAtomically(path, mode: 0o600, RejectedRows.all(&run))
    throw excess
  }
}
