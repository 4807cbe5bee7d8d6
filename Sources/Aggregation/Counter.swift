package import Partnerships

/// The counting rules, applied to everything that was read: a pure function of its arguments.
package enum Counter {
  /// Counts.
  /// - Parameter regionCount: how many first-level units have a row of their own: 27.
  /// - Throws: `AsOfProblem` when no as-of date is given and none can be inferred (rule 11).
  package static func count(
    _ read: Reading, _ options: CountingOptions, regionCount: Int
  ) throws(AsOfProblem) -> Counted {
    let asOf: Day
    if let given = options.asOf {
      asOf = given
    } else {
      asOf = try AsOfInference.asOf(read.agreements, options)
    }
    let index = PairIndex(read)
    let survivors =
      read.survivors ?? Duplicates(read, index, unconfirmedCount: options.includeUnconfirmed).survivors
    let reading = read.withEndings(fromDuplicates: survivors)
    let onTheWay = Pipeline.pairsOnTheWay(reading)
    let prior = PairRegister.priorPairs(reading, index, since: options.since)
    let quarterDay = Quarter.lastDay(before: asOf)
    let yearDay = asOf.yearEarlier

    let scope = Scope(options, asOf: asOf)
    let beforeQuarter = totals(reading, survivors, Scope(options, asOf: quarterDay), index, prior, onTheWay)
    let beforeYear = totals(reading, survivors, Scope(options, asOf: yearDay), index, prior, onTheWay)
    let counted = CountedAgreements(reading, index, survivors, scope)
    let pairs = PairRegister(counted, prior: prior)
    let pipeline = Pipeline(reading, survivors, scope, onTheWay)
    let undated = UndatedAgreements(reading, survivors, scope)
    let now = Totals(counted, pairs, undated, pipeline: pipeline.pairCount)

    let fates = Fates(survivors: survivors, scope: scope)
    let counts = FateCounts(reading, fates)
    let years = options.since.year...max(options.since.year, asOf.year)
    let dates = PeriodIndex(years: years)
    let places = PlaceTables(counted, pairs, dates)
    let periods = PeriodTables(counted, pairs, dates, since: options.since, asOf: asOf)
    let groups = GroupTables(counted)
    let countries = places.byCountry(undated: undated.byCountry, previous: beforeQuarter.agreementsByCountry)
    let regions = places.byRegion(
      regionCount: regionCount, undated: undated.byRegion, previous: beforeQuarter.agreementsByRegion)
    let regionsByCountry = places.byRegionAndCountry()
    let kinds = groups.byKind()
    let areas = groups.byArea()
    let summary = Summary(
      options: options, asOf: asOf, asOfIsInferred: options.asOf == nil, previousQuarterDay: quarterDay,
      previousYearDay: yearDay, reconciliation: reconcile(reading, counts),
      keyFigures: KeyFigure.Measure.allCases.map { measure in
        KeyFigure(
          measure: measure, value: now.value(of: measure), previousQuarter: beforeQuarter.value(of: measure),
          previousYear: beforeYear.value(of: measure))
      },
      endedSincePreviousQuarter: ended(reading, survivors, from: Scope(options, asOf: quarterDay), to: scope)
        .count,
      endedSincePreviousYear: ended(reading, survivors, from: Scope(options, asOf: yearDay), to: scope).count,
      total: now.measures, years: periods.years, yearUnknown: periods.yearUnknown, quarters: periods.quarters,
      quarterUnknown: periods.quarterUnknown, countries: countries, regions: regions,
      regionsByCountry: regionsByCountry, kinds: kinds, areas: areas, stages: pipeline.rows,
      sources: SourceTable.rows(counted, counts), outOfScope: counts.reasons,
      rejected: rejected(reading),
      notes: notes(counted, scope, now, countries, regions, regionsByCountry, kinds, areas),
      inputs: reading.inputs,
      probableDuplicates: ProbableDuplicates(
        reading, isCounted: { fates.fate(of: $0, in: reading) == .counted }
      ).found)
    return Counted(
      reading: reading, summary: summary, fates: fates, supersededBy: pipeline.supersededBy,
      numbersWithSeveralDates: NumberedAgreements.withSeveralDates(reading))
  }

  /// What the same inputs give with an earlier day as as-of date (rule 12).
  private static func totals(
    _ reading: Reading, _ survivors: [UInt32], _ scope: Scope, _ index: PairIndex, _ prior: [Bool],
    _ onTheWay: SlotTable
  ) -> Totals {
    let counted = CountedAgreements(reading, index, survivors, scope)
    return Totals(
      counted, PairRegister(counted, prior: prior), UndatedAgreements(reading, survivors, scope),
      pipeline: Pipeline(reading, survivors, scope, onTheWay).pairCount)
  }

  /// Agreements counted on the earlier day that have ended or been suspended since (rule 10).
  static func ended(
    _ reading: Reading, _ survivors: [UInt32], from earlier: Scope, to scope: Scope
  ) -> [Int] {
    reading.agreements.indices.filter { index in
      let agreement = reading.agreements[index]
      guard Int(survivors[index]) == index, agreement.endedFrom != nil,
        earlier.reasonOutside(agreement) == nil
      else {
        return false
      }
      let reason = scope.reasonOutside(agreement)
      return reason == .ended || reason == .suspended
    }
  }

  private static func reconcile(_ reading: Reading, _ fates: FateCounts) -> Reconciliation {
    var sum = Reconciliation()
    for input in reading.inputs {
      sum.read += input.read
      sum.rejected += input.rejected
      sum.blankRows += input.blankRows
      sum.titleRows += input.titleRows
      sum.totalRows += input.totalRows
    }
    sum.counted = fates.counted.reduce(0, +)
    sum.duplicates = fates.duplicates.reduce(0, +)
    sum.outOfScope = fates.reasons.reduce(0) { $0 + $1.records }
    return sum
  }

  private static func rejected(_ reading: Reading) -> [(reason: RejectionReason, records: Int)] {
    RejectionReason.allCases.map { reason in
      (reason, reading.inputs.reduce(0) { $0 + $1.rejectedByReason[Int(reason.rawValue)] })
    }.filter { $0.records > 0 }
  }

  private static func notes(
    _ counted: CountedAgreements, _ scope: Scope, _ totals: Totals,
    _ countries: [PlaceRow<CountryID>],
    _ regions: [PlaceRow<RegionID>], _ both: [RegionCountryRow], _ kinds: [GroupRow<Kind>],
    _ areas: [GroupRow<String>]
  ) -> Notes {
    var notes = Notes()
    var withArea = 0
    for item in counted.items {
      if let span = counted.signed(item), !span.lies(within: scope.period) { notes.spansAtEdge += 1 }
      var formsPair = false
      counted.forEachPairNumber(of: item) { _ in formsPair = true }
      if !formsPair { notes.blankParties += 1 }
      var hasArea = false
      counted.forEachArea(of: item) { _ in hasArea = true }
      if hasArea { withArea += 1 }
    }
    let total = totals.measures.agreements
    notes.excessByCountry = countries.reduce(-total) { $0 + $1.measures.agreements }
    notes.excessByRegion = regions.reduce(-total) { $0 + $1.measures.agreements }
    notes.excessByRegionAndCountry = both.reduce(-total) { $0 + $1.measures.agreements }
    notes.excessByKind = kinds.reduce(-total) { $0 + $1.measures.agreements }
    notes.excessByArea = areas.reduce(-withArea) { $0 + $1.measures.agreements }
    notes.withoutArea = total - withArea
    return notes
  }
}
