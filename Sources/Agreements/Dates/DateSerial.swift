import Loaders
import Partnerships

/// A spreadsheet's number for a day, as it comes out where the cell was not formatted as a date: `44966`, and with
/// the time of day as a fraction, `44966.5`, `44966,604`.
enum DateSerial {
  /// The days that a number of five digits names, up to the end of 2100; a smaller number is as likely a year.
  private static let plausible = 10_000...73_415

  static func day(_ cell: ArraySlice<UInt8>) -> Day? {
    let parts = Tidy.text(cell).split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "." || $0 == ","
    }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count == 5, let number = Int32(parts[0]), plausible.contains(Int(number))
    else { return nil }
    // Day 1 is 1900-01-01, and 1900 counts as a leap year, in the spreadsheet's calendar.
    return Day(number: number - 25_569)
  }
}
