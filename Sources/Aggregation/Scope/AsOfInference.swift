package import Partnerships

/// Why no as-of date can be inferred (rule 11): the run stops and asks for one.
package enum AsOfProblem: Error, Equatable {
  /// No record that meets the other rules has a date.
  case noDate
  /// The newest date stands more than two years after the next older one and may be a typing error.
  case implausible(record: Int, newest: Day, before: Day)
}

/// Infers the as-of date from the records, never from a clock (rule 11).
struct AsOfInference {
  private let agreements: [Agreement]
  private let scope: Scope

  /// The newest signing date among records that meet every other rule; or, if none is known to the day,
  /// the last day of their newest period.
  static func asOf(of agreements: [Agreement], options: CountingOptions) throws(AsOfProblem) -> Day {
    // Dates are compared here, not by the scope: any day that is late enough will do.
    let latest = Day.last(ofMonth: 12, year: 9999)
    let inference = AsOfInference(agreements: agreements, scope: Scope(options, asOf: latest))
    guard
      let newest = inference.newest(where: { $0.precision == .day }) ?? inference.newest(where: { _ in true })
    else { throw .noDate }
    if let before = inference.nextOlder(than: newest.span), before < newest.span.last.yearEarlier.yearEarlier
    {
      throw .implausible(record: newest.record, newest: newest.span.last, before: before)
    }
    return newest.span.last
  }

  /// The span with the latest last day among those that count, and its record.
  private func newest(where isMeant: (DateSpan) -> Bool) -> (span: DateSpan, record: Int)? {
    var newest: (span: DateSpan, record: Int)?
    for (index, agreement) in agreements.enumerated() {
      guard let span = agreement.signed, isMeant(span), span.last >= scope.options.since,
        newest.map({ span.last > $0.span.last }) ?? true, scope.reasonOutside(agreement) == nil
      else { continue }
      newest = (span, index)
    }
    return newest
  }

  /// The latest day before the newest one that another date can mean; a coarse date around it vouches for it.
  private func nextOlder(than newest: DateSpan) -> Day? {
    var older: Day?
    for agreement in agreements {
      guard let span = agreement.signed, span != newest, span.first < newest.last,
        span.last >= scope.options.since
      else { continue }
      let day = min(span.last, newest.last)
      if older.map({ day > $0 }) ?? true, scope.reasonOutside(agreement) == nil { older = day }
    }
    return older
  }
}
