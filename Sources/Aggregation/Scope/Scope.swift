package import Messages
package import Partnerships

/// Decides which readable records are counted (rule 2), for one as-of date.
package struct Scope: Sendable {
  package let options: CountingOptions
  package let asOf: Day

  package init(_ options: CountingOptions, asOf: Day) { (self.options, self.asOf) = (options, asOf) }

  /// Why a record is out of scope, the first reason that fits; nil for one that is counted.
  package func reasonOutside(_ agreement: Agreement) -> OutOfScopeReason? {
    reasonBesidesDate(agreement) ?? reasonOfDate(agreement.signed)
  }

  /// Every reason but those of the signing date.
  package func reasonBesidesDate(_ agreement: Agreement) -> OutOfScopeReason? {
    if agreement.marks.contains(.notUkrainian) { return .notUkrainian }
    if agreement.marks.contains(.domestic) { return .domestic }
    if let reason = reasonOfStage(agreement) { return reason }
    if agreement.marks.contains(.notHromada) { return .notHromada }
    if agreement.marks.contains(.notMunicipality) { return .notMunicipality }
    if agreement.marks.contains(.unconfirmed), !options.includeUnconfirmed { return .unconfirmed }
    return nil
  }

  private func reasonOfStage(_ agreement: Agreement) -> OutOfScopeReason? {
    switch agreement.stage {
    case .contact, .aid: return .noPartnership
    case .intent, .negotiation, .draft, .cleared, .planned: return .notSigned
    case .signed, .registered:
      // A stage that nobody has changed since does not keep in force what has ended (rule 10).
      return agreement.endedFrom.map { $0 <= asOf } ?? false ? .ended : nil
    case .suspended, .ended:
      // What ends later than the as-of date was still in force on it (rule 10).
      if let end = agreement.endedFrom, end > asOf { return nil }
      return agreement.stage == .ended ? .ended : .suspended
    }
  }

  /// The reason that lies in the signing date.
  package func reasonOfDate(_ signed: DateSpan?) -> OutOfScopeReason? {
    if asOf < options.since { return .afterAsOf }
    guard let span = signed else { return options.includeUndated ? nil : .undated }
    if span.last < options.since { return .beforeSince }
    if span.first > asOf { return .afterAsOf }
    // A free interval says "some time in it" and is counted only when all of it counts (rule 8).
    if span.precision == .interval, !span.lies(within: period) { return .dateUncertain }
    return nil
  }

  /// From `since` to the as-of date.
  var period: ClosedRange<Day> { options.since...max(options.since, asOf) }
}
