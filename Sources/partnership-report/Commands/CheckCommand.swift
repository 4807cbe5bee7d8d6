import ArgumentParser
import Renderers
import Storage

/// `check`: says what would be counted, guessed and rejected, and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what would be counted, guessed and rejected; write nothing.",
    discussion: "Exits with status 1 when a record is rejected.")

  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Counting") var counting: CountingArguments

  func run() throws {
    try finish(language: reading.language) { language in
      let run = try Run(reading, counting: counting, language: language, stopsAtLimit: false)
      try writeToStandardOutput(
        SummaryMarkdown.document(of: run.report(), withCharts: false, in: language))
      return run.rejected > 0 ? .notAllUnderstood : nil
    }
  }
}
