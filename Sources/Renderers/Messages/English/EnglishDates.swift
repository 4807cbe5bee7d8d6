package import Partnerships

extension English {
  /// `15 July 2026`
  package func day(_ day: Day) -> String {
    "\(dayOfYear(day)) \(day.year)"
  }

  private func dayOfYear(_ day: Day, space: String = " ") -> String {
    let (_, month, number) = day.components
    return "\(number)\(space)\(self.month(month))"
  }

  private func month(_ number: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ][number - 1]
  }

  package func year(_ year: Int, until asOf: Day?) -> String { "\(year)\(mark(asOf))" }

  package func quarter(_ quarter: Quarter, until asOf: Day?) -> String {
    "Q\(quarter.number) \(quarter.year)\(mark(asOf))"
  }

  /// With U+00A0, at which a title or a cell of a table does not break.
  private func mark(_ asOf: Day?) -> String {
    asOf.map { " (as of \(dayOfYear($0, space: "\u{A0}")))" } ?? ""
  }

  package func quarterUnknown(of year: Int) -> String { "\(year), quarter unknown" }
  package var yearUnknown: String { "Year unknown" }

  package func endedSince(_ day: Day) -> String { "Ended or suspended since \(self.day(day))" }

  package func title(asOf: Day) -> String {
    let quarter = Quarter(containing: asOf)
    return
      "International partnerships of Ukrainian hromadas: \(ordinal(quarter.number)) quarter of \(quarter.year)"
      + mark(asOf)
  }

  private func ordinal(_ quarter: Int) -> String { ["1st", "2nd", "3rd", "4th"][quarter - 1] }
}
