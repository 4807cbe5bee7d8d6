package import Partnerships

/// Why a run ends without a result, beside what `Diagnostic.Message` says of the data.
package enum RunFailure: Error, Hashable, Sendable {
  // Inputs
  case noInputs
  case inputMissing(path: String)
  case inputUnreadable(path: String, reason: String)
  case inputIsFolderWithoutExports(path: String)
  case inputChanged(path: String)
  case standardInputTwice
  case noNames

  // Reports, read back
  /// A folder, or a file, that this program did not publish.
  case notAReport(path: String)
  /// What `compare` wrote, where a report is asked for.
  case changesAreNoReport(path: String)
  case reportWithoutRecords(path: String)
  /// The file is not what the report's package says that it is.
  case reportChanged(file: String)
  case reportOfNewerVersion(path: String, version: String, own: String)
  /// A report among the exports of a run.
  case inputIsReport(path: String)
  case inputIsChanges(path: String)

  // Outputs
  case outputForeignFile(folder: String, file: String)
  /// `--output` is empty, `.`, `..` or `/`.
  case outputNeedsName(String)
  case outputIsFile(path: String)
  case outputCannotBeCreated(path: String, reason: String)
  /// Changes and reports do not replace each other, though this program wrote both.
  case outputIsReport(path: String)
  case outputIsChanges(path: String)
  case standardOutputFailed(reason: String)
  case inputOutput(path: String, reason: String)
  /// A fault of this program, not of its user.
  case fault(reason: String)

  // Usage
  case unknownQuarter(String)
  case unknownDate(option: String, text: String)
  case asOfBeforeSince(asOf: Day, since: Day)
  case unknownLanguage(String)
  case unknownField(String, known: [String])
  case columnSyntax(String)
  /// Without a header row a column has a number only.
  case columnNumberNeeded(String)
  case unknownDelimiter(String)
  case unknownEncoding(String)
  case unreadableLimit(String)
  case conflictingOptions(String, String)
  /// A value that is none of those that an option takes.
  case unknownChoice(option: String, text: String, known: [String])
  case unknownRegion(option: String, String)
  case unknownCountry(option: String, String)
  /// The end of several exports' names.
  case severalSources(String, [String])
  /// A number that no table has: the measure is not told by what the option narrows it to.
  case measureWithout(measure: String, option: String, options: [String])
  /// A sum up to the end of a period, without the period.
  case measureNeedsPeriod(measure: String)
}
