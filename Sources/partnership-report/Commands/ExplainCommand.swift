import Aggregation
import Agreements
import ArgumentParser
import Loaders
import Messages
import Partnerships
import Renderers
import Reports
import Storage

/// `explain`: the records behind a number of a published report.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say which records a number of a report counts, and which it does not.",
    discussion: """
      Prints the number as the report's tables have it, everything that it counts with file, line, date and title, \
      and the records that belong there but are left out, each with the reason why. The report is a folder that \
      build --output wrote; nothing in it is changed.

      Examples:
        The agreements with Germany in 2023:
          partnership-report explain reports/2026-Q2 --country DE --year 2023
        Who are the partners of Zhytomyr Oblast?
          partnership-report explain reports/2026-Q2 --region UA-18 --measure partners
        What is out of scope because it has no date?
          partnership-report explain reports/2026-Q2 --reason undated
        The figure that stands under "previous quarter":
          partnership-report explain reports/2026-Q2 --as-of 2026-03-31

      Exit status: 0 done; 64 wrong usage, or a number that no table has; 65 this is no report, or it cannot be read \
      back; 66 it is missing; 74 reading or writing failed; 70 our fault.
      """)

  @Argument(help: "The folder of a report.")
  var report: String

  @OptionGroup(title: "Which number") var number: SelectionArguments

  @Option(
    help: ArgumentHelp(
      "The number of an earlier day, recomputed from the report's records.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(help: "The language of the answer: uk or en.")
  var language = "uk"

  func run() throws {
    try finish(language: language) { language in
      let report = try PublishedReport(report)
      let counted = try counted(of: report)
      let selection = try number.selection(of: counted)
      let explanation = Explainer(counted).explain(selection)
      let number = try explained(
        explanation, of: selection, in: report, asOf: counted.summary.asOf, language: language)
      try writeToStandardOutput(number.text)
      return nil
    }
  }

  /// What the report counted, or what its records give on another day.
  private func counted(of report: PublishedReport) throws -> Counted {
    guard let text = asOf else { return report.counted }
    guard let day = Day(iso: text) else { throw RunFailure.unknownDate(option: "--as-of", text: text) }
    var options = report.options
    if day < options.since { throw RunFailure.asOfBeforeSince(asOf: day, since: options.since) }
    options.asOf = day
    return try report.count(with: options)
  }

  /// Looks up the records that the explanation names.
  private func explained(
    _ explanation: Explanation, of selection: Selection, in report: PublishedReport, asOf: Day,
    language: Language
  ) throws -> ExplainedNumber {
    let records = report.records
    let leftOut = explanation.leftOut.flatMap { [$0.record, $0.reason.other].compactMap(\.self) }
    let named = Set(explanation.things.flatMap(\.records) + leftOut)
    let rejectedFiles = Set(explanation.rejectedInputs.map { records.reading.inputs[$0].name })
    var rows: [Int: RecordRow] = [:]
    var rejectedRows: [RecordRow] = []
    try report.forEachRecord { row, index in
      guard let index else {
        if rejectedFiles.contains(row.origin.file) { rejectedRows.append(row) }
        return
      }
      guard named.contains(index) else { return }
      rows[index] = row
      // What the report says of plans is true of its own last day.
      if asOf != report.options.asOf { rows[index]?.twin = "" }
    }
    return ExplainedNumber(
      report: report.path, asOf: asOf, selection: selection, explanation: explanation,
      reading: records.reading, rows: rows, rejectedRows: rejectedRows, partyNames: records.names,
      in: language)
  }
}
