package import Loaders
package import Messages
package import Partnerships

/// Everything that the tables of a report show, and nothing about how they look.
///
/// Rows of places stand in the order of their tables' codes; a renderer sorts them for its language (rule 20).
package struct Summary: Sendable {
  package var options: CountingOptions
  /// The last day that is counted.
  package var asOf: Day
  /// Whether `asOf` was inferred from the records (rule 11).
  package var asOfIsInferred: Bool
  package var previousQuarter: EarlierDay
  package var previousYear: EarlierDay

  package var reconciliation: Reconciliation
  package var keyFigures: [KeyFigure]
  package var total: Measures
  package var periods: PeriodTables
  package var places: PlaceTables
  package var kinds: [GroupRow<Kind>]
  package var areas: [GroupRow<String>]
  package var stages: [StageRow]
  package var sources: [SourceRow]
  /// Records out of scope, every reason in the order of rule 2, zero included.
  package var outOfScope: [(reason: OutOfScopeReason, records: Int)]
  /// Rejected records by reason; only reasons that occurred.
  package var rejected: [(reason: RejectionReason, records: Int)]
  package var notes: Notes
  package var inputs: [InputReport]
  /// Pairs that may be one agreement, listed and never merged (rule 14).
  package var probableDuplicates: [ProbableDuplicate]

  /// A day that a change refers to (rule 12).
  package struct EarlierDay: Hashable, Sendable {
    package var day: Day
    /// Agreements counted on that day that have ended or been suspended since (rule 10).
    package var endedSince: Int
  }

  /// The first sum, of an input or of all, in which a record is missing or has two fates (rule 1); nil where every sum
  /// holds.
  package var brokenReconciliation: Reconciliation? {
    (sources.map(\.records) + [reconciliation]).first { !$0.holds }
  }
}
