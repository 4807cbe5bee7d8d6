import ArgumentParser
import Renderers
import Storage

/// `check`: says how each export is read, and what would be counted, guessed and rejected; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say how each export is read, what would be counted, guessed and rejected; write nothing.",
    discussion: """
      Exits with status 1 when a record is rejected. What cannot be read is listed at the end, and the others are \
      looked at all the same; the status is then 65 or, where a file is missing, 66.
      """)

  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Counting") var counting: CountingArguments

  @Flag(help: "Print the summary with all its tables too.")
  var tables = false

  func run() throws {
    try finish(language: reading.language) { language in
      let run = try Run(
        reading, counting: counting, language: language, stopsAtLimit: false, skipsUnreadable: true)
      var text = CheckedExports(run.report(), in: language).text
      if tables {
        text += Array("\n".utf8) + SummaryMarkdown.document(of: run.report(), withCharts: false, in: language)
      }
      try writeToStandardOutput(text)
      if let failure = run.exports.failure, !reading.skipUnreadable { throw failure }
      return run.rejected > 0 ? .notAllUnderstood : nil
    }
  }
}
