package import Partnerships
package import Reports

/// A sentence about what has changed from one report to another.
package enum ChangeNote: Hashable, Sendable {
  // What is compared
  case compared(old: String, asOf: Day, new: String, newAsOf: Day)
  case previous(String, asOf: Day)
  case newerEndsEarlier
  case optionsDiffer
  /// An option as it is written on the command line; nil for a report that was made without it.
  case option(String, then: String?, now: String?)
  /// An option without a value, which one of the reports was made with.
  case flag(String, isGivenNow: Bool)
  case version(then: String, now: String)
  case renamedExport(Comparison.RenamedExport)
  case howMatched

  // Beside the tables
  case nothingChanged
  case recomputed(Day)
  /// Recomputed for its day, every figure is as it was printed.
  case figuresAgree(Day)
  case addedAndMoved
  case onlyChangedRows
  /// Changes that are not shown.
  case more(Int)
  case retold(Int)
  case doubtful(lost: Int, new: Int)
}

/// What a table of changes shows.
package enum ChangeCaption: Hashable, Sendable {
  case figures
  case reasons
  case countries, regions
  case list(Change.Kind, since: Day)
}

/// A heading in a table of changes.
package enum ChangeHeading: Hashable, Sendable {
  case reason
  case recomputed(Day)
  case asOf(Day)
  case inPrint, countedNow
  case hromada, partner, country, date, change, record
}
