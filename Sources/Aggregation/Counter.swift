package import Agreements
import Messages
import Partnerships

/// The counting rules, applied to everything that was read: a pure function of its arguments.
package enum Counter {
  /// Counts.
  /// - Throws: `AsOfProblem` when no as-of date is given and none can be inferred (rule 11).
  package static func count(
    _ read: Reading, options: CountingOptions
  ) throws(AsOfProblem) -> Counted {
    let asOf: Day
    if let given = options.asOf {
      asOf = given
    } else {
      asOf = try AsOfInference.asOf(of: read.agreements, options: options)
    }
    let records = SettledRecords(read, options: options)
    let (quarterDay, yearDay) = (Quarter.lastDay(before: asOf), asOf.yearEarlier)
    // What the same inputs give with an earlier day as as-of date (rule 12): counted first, so that the agreements of
    // one day only are kept at a time.
    let beforeQuarter = Totals(DayCount(records, asOf: quarterDay))
    let beforeYear = Totals(DayCount(records, asOf: yearDay))
    let count = DayCount(records, asOf: asOf)
    let now = Totals(count)

    let periods = PeriodIndex(since: options.since, asOf: asOf)
    let places = PlaceTables(count, periods: periods, before: beforeQuarter)
    let groups = GroupTables(count)
    let (kinds, areas) = (groups.byKind, groups.byArea)
    let fates = FateCounts(count)
    let summary = Summary(
      options: options, asOf: asOf, asOfIsInferred: options.asOf == nil,
      previousQuarter: .init(day: quarterDay, endedSince: count.ended(since: quarterDay).count),
      previousYear: .init(day: yearDay, endedSince: count.ended(since: yearDay).count),
      reconciliation: fates.reconciliation,
      keyFigures: KeyFigure.Measure.allCases.map { measure in
        KeyFigure(
          measure: measure, value: now.figures[measure], previousQuarter: beforeQuarter.figures[measure],
          previousYear: beforeYear.figures[measure])
      },
      total: now.measures, periods: PeriodTables(count, periods: periods), places: places,
      kinds: kinds, areas: areas, stages: StageRow.all(count.pipeline),
      sources: SourceRow.all(count, fates: fates),
      outOfScope: OutOfScopeReason.allCases.map { ($0, fates.outOfScope[$0]) },
      rejected: fates.rejected.found.map { ($0.word, $0.records) },
      notes: Notes(count, places: places, kinds: kinds, areas: areas),
      inputs: records.reading.inputs,
      probableDuplicates: ProbableDuplicates(
        in: records.reading, isCounted: { count.fate(of: $0) == .counted }
      ).found)
    return Counted(
      count: count, summary: summary,
      numbersWithSeveralDates: NumberedAgreements.withSeveralDates(records.reading))
  }
}
