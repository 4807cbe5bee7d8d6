import Partnerships

/// In which year and quarter of the report a date stands (rule 8): looked up by the day, since every table asks it
/// of every agreement.
struct PeriodIndex {
  /// The years that have a row or a column of their own.
  let years: ClosedRange<Int>
  private let firstDay: Day
  /// By days since the first year began: the number of the quarter since then.
  private let quarterNumbers: [UInt16]

  init(years: ClosedRange<Int>) {
    self.years = years
    firstDay = .first(ofYear: years.lowerBound)
    var numbers: [UInt16] = []
    for (year, month) in years.flatMap({ year in (1...12).map { (year, $0) } }) {
      let number = UInt16((year - years.lowerBound) * 4 + (month - 1) / 3)
      numbers += repeatElement(number, count: Day.length(ofMonth: month, year: year))
    }
    quarterNumbers = numbers
  }

  /// The quarter that holds the whole span, counted from the first quarter of the first year; nil where none does.
  func quarter(of span: DateSpan) -> Int? {
    guard let first = quarter(of: span.first), first == quarter(of: span.last) else { return nil }
    return first
  }

  /// The year that holds the whole span, counted from the first year; nil where none does.
  func year(of span: DateSpan) -> Int? {
    guard let first = quarter(of: span.first), let last = quarter(of: span.last), first / 4 == last / 4 else {
      return nil
    }
    return first / 4
  }

  /// The first quarter whose last day, as as-of date, would have the span counted (rule 8), counted from the first
  /// quarter of the first year: that of the first day that it can mean, or of the last one where it is a free interval.
  /// What would have been counted before is in the first quarter; nil for what comes after the last year.
  func quarterCountedFrom(_ span: DateSpan) -> Int? {
    quarter(of: max(span.precision == .interval ? span.last : span.first, firstDay))
  }

  private func quarter(of day: Day) -> Int? {
    let place = Int(day.number) - Int(firstDay.number)
    return quarterNumbers.indices.contains(place) ? Int(quarterNumbers[place]) : nil
  }
}
