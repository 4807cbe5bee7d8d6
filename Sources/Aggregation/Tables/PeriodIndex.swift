package import Partnerships

/// In which year and quarter of the report a date stands (rule 8): looked up by the day, since every table asks it
/// of every agreement.
///
/// Years are counted from the first year of the report, quarters from the first quarter of that year.
package struct PeriodIndex: Sendable {
  /// The years that have a row or a column of their own.
  package let years: ClosedRange<Int>
  /// The quarters that have a row of their own: those of the first year that end before the period have none.
  package let quarterRows: ClosedRange<Int>
  private let firstDay: Day
  /// By days since the first year began.
  private let quarters: [UInt16]

  package init(since: Day, asOf: Day) {
    let (first, last) = (Quarter(containing: since), Quarter(containing: max(since, asOf)))
    years = first.year...last.year
    firstDay = .first(ofYear: first.year)
    quarterRows = (first.number - 1)...((last.year - first.year) * 4 + last.number - 1)
    var quarters: [UInt16] = []
    for (year, month) in years.flatMap({ year in (1...12).map { (year, $0) } }) {
      let number = UInt16((year - first.year) * 4 + (month - 1) / 3)
      quarters += repeatElement(number, count: Day.length(ofMonth: month, year: year))
    }
    self.quarters = quarters
  }

  /// The quarter that holds the whole span; nil where none does.
  package func quarter(of span: DateSpan) -> Int? {
    guard let first = quarter(of: span.first), first == quarter(of: span.last) else { return nil }
    return first
  }

  /// The year that holds the whole span; nil where none does.
  package func year(of span: DateSpan) -> Int? {
    guard let first = quarter(of: span.first), let last = quarter(of: span.last), first / 4 == last / 4 else {
      return nil
    }
    return first / 4
  }

  /// The first quarter whose last day, as as-of date, would have the span counted (rule 8): that of the first day that
  /// it can mean, or of the last one where it is a free interval. What would have been counted before is in the first
  /// quarter; nil for what comes after the last year.
  func quarterCountedFrom(_ span: DateSpan) -> Int? {
    quarter(of: max(span.precision == .interval ? span.last : span.first, firstDay))
  }

  private func quarter(of day: Day) -> Int? {
    let offset = Int(day.number) - Int(firstDay.number)
    return quarters.indices.contains(offset) ? Int(quarters[offset]) : nil
  }
}
