import Aggregation
import ArgumentParser
import Messages
import Partnerships
import Renderers

/// What to count.
struct CountingArguments: ParsableArguments {
  @Option(help: "Count to the end of this quarter, such as 2026-Q3.")
  var quarter: String?

  @Option(
    help: ArgumentHelp(
      "Count to this day; without it or --quarter, to the newest signing date.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(help: ArgumentHelp("Count from this day on.", valueName: "yyyy-mm-dd"))
  var since = "2022-01-01"

  @Flag(help: "Count signed agreements without a date too.")
  var includeUndated = false

  @Flag(help: "Count mentions in news and strategies too.")
  var includeUnconfirmed = false

  @Option(
    help: ArgumentHelp(
      "Stop when more records are rejected: a number, or a share such as 10%.", valueName: "n|p%"))
  var maxRejected = "10%"

  @Flag(help: "Exit with status 1 when any record is rejected.")
  var strict = false

  func countingOptions() throws -> CountingOptions {
    guard let since = Day(iso: since) else { throw RunFailure.unknownDate(option: "--since", text: since) }
    let asOf = try chosenAsOf()
    if let asOf, asOf < since { throw RunFailure.asOfBeforeSince(asOf: asOf, since: since) }
    return CountingOptions(
      since: since, asOf: asOf, includeUndated: includeUndated, includeUnconfirmed: includeUnconfirmed)
  }

  private func chosenAsOf() throws -> Day? {
    switch (quarter, asOf) {
    case (nil, nil): return nil
    case (.some, .some): throw RunFailure.conflictingOptions("--quarter", "--as-of")
    case (let text?, nil):
      guard let quarter = Quarter(text) else { throw RunFailure.unknownQuarter(text) }
      return quarter.lastDay
    case (nil, let text?):
      guard let day = Day(iso: text) else { throw RunFailure.unknownDate(option: "--as-of", text: text) }
      return day
    }
  }

  func rejectionLimit() throws -> RejectionLimit {
    guard let limit = RejectionLimit(maxRejected) else { throw RunFailure.unreadableLimit(maxRejected) }
    return limit
  }
}

/// How many rejected records a report may have: a number of them, or a share of all that were read.
struct RejectionLimit: Equatable, CustomStringConvertible {
  private let number: Int
  private let isShare: Bool
  let description: String

  /// `25` or `10%`, whole numbers; nil for anything else.
  init?(_ text: String) {
    isShare = text.hasSuffix("%")
    guard let number = Int(isShare ? String(text.dropLast()) : text), number >= 0, !isShare || number <= 100
    else {
      return nil
    }
    self.number = number
    description = text
  }

  func allows(_ rejected: Int, of read: Int) -> Bool {
    isShare ? rejected * 100 <= read * number : rejected <= number
  }
}
