package import Partnerships

/// The options that change a number.
package struct CountingOptions: Hashable, Sendable {
  /// First day of the period that is counted; 2022-01-01 unless told otherwise (rule 8).
  package var since: Day
  /// Last day of the period; nil to infer it (rule 11).
  package var asOf: Day?
  /// Whether undated signed records join the totals (rule 9).
  package var includeUndated: Bool
  /// Whether mentions and hypotheses are counted (rule 5).
  package var includeUnconfirmed: Bool

  package init(
    since: Day = .first(ofYear: 2022), asOf: Day? = nil, includeUndated: Bool = false,
    includeUnconfirmed: Bool = false
  ) {
    self.since = since
    self.asOf = asOf
    self.includeUndated = includeUndated
    self.includeUnconfirmed = includeUnconfirmed
  }
}
