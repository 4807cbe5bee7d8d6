package import Partnerships

/// Why no as-of date can be inferred (rule 11): the run stops and asks for one.
package enum AsOfProblem: Error, Equatable {
  /// No record that meets the other rules has a date.
  case noDate
  /// The newest date stands more than two years after the next older one and may be a typing error.
  case implausible(record: Int, newest: Day, before: Day)
}

/// Infers the as-of date from the records, never from a clock (rule 11).
enum AsOfInference {
  /// The newest signing date among records that meet every other rule; or, if none is known to the day,
  /// the last day of their newest period.
  static func asOf(of agreements: [Agreement], options: CountingOptions) throws(AsOfProblem) -> Day {
    // Dates are compared here, not by the scope: any day that is late enough will do.
    let scope = Scope(options, asOf: .last(ofMonth: 12, year: 9999))
    let dated = agreements.enumerated().lazy.compactMap { record, agreement in
      agreement.signed.flatMap { scope.reasonOutside(agreement) == nil ? (record, span: $0) : nil }
    }
    func rank(_ span: DateSpan) -> (Int, Day) { (span.precision == .day ? 1 : 0, span.last) }
    guard let (record, newest) = dated.max(by: { rank($0.span) < rank($1.span) }) else { throw .noDate }
    // The latest day before it that another date can mean; a coarse date around it vouches for it.
    let before = dated.filter { $0.span != newest && $0.span.first < newest.last }
      .map { min($0.span.last, newest.last) }.max()
    if let before, before < newest.last.yearEarlier.yearEarlier {
      throw .implausible(record: record, newest: newest.last, before: before)
    }
    return newest.last
  }
}
