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
  /// More days than this between the newest date and the next older one are implausible.
  private static let plausibleGap = 731

  /// The newest signing date among records that meet every other rule; or, if none is known to the day,
  /// the last day of their newest period.
  static func asOf(_ agreements: [Agreement], _ options: CountingOptions) throws(AsOfProblem) -> Day {
    // Dates are compared here, not by the scope: any day that is late enough will do.
    let scope = Scope(options, asOf: Day.last(ofMonth: 12, year: 9999))
    var newest: (day: Day, record: Int)?
    var newestPeriod: Day?
    for (index, agreement) in agreements.enumerated() {
      guard let span = agreement.signed, span.last >= options.since,
        scope.reasonBesidesDate(agreement) == nil
      else { continue }
      if span.precision == .day {
        if newest.map({ span.first > $0.day }) ?? true { newest = (span.first, index) }
      } else if newestPeriod.map({ span.last > $0 }) ?? true,
        span.first >= options.since || span.precision != .interval
      {
        newestPeriod = span.last
      }
    }
    guard let newest else {
      guard let newestPeriod else { throw .noDate }
      return newestPeriod
    }
    let older = nextOlderDate(agreements, than: newest.day, scope)
    if let before = older, Int(newest.day.number - before.number) > plausibleGap {
      throw .implausible(record: newest.record, newest: newest.day, before: before)
    }
    return newest.day
  }

  private static func nextOlderDate(_ agreements: [Agreement], than newest: Day, _ scope: Scope) -> Day? {
    var older: Day?
    for agreement in agreements {
      guard let span = agreement.signed, span.precision == .day, span.first < newest,
        span.last >= scope.options.since, scope.reasonBesidesDate(agreement) == nil
      else { continue }
      if older.map({ span.first > $0 }) ?? true { older = span.first }
    }
    return older
  }
}
