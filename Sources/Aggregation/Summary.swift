package import Partnerships

/// The four measures of every table (rule 17). Totals are counted, not added.
package struct Measures: Hashable, Sendable {
  package var agreements = 0
  package var partnerships = 0
  package var hromadas = 0
  package var partners = 0
  package init() {}
}

/// Everything that the tables of a report show, and nothing about how they look.
///
/// Rows of places stand in the order of their tables' codes; a renderer sorts them for its language (rule 20).
package struct Summary: Sendable {
  package var options: CountingOptions
  /// The last day that is counted.
  package var asOf: Day
  /// Whether `asOf` was inferred from the records (rule 11).
  package var asOfIsInferred: Bool
  /// The days that the two changes refer to (rule 12).
  package var previousQuarterDay: Day
  package var previousYearDay: Day

  package var reconciliation: Reconciliation
  package var keyFigures: [KeyFigure]
  /// Agreements counted on the earlier day that have ended or been suspended since (rule 10).
  package var endedSincePreviousQuarter: Int
  package var endedSincePreviousYear: Int

  package var total: Measures
  package var years: [PeriodRow<Int>]
  /// Agreements of the period whose span lies in no one year (rule 8); nil when there is none.
  package var yearUnknown: PeriodRow<Int>?
  package var quarters: [PeriodRow<Quarter>]
  /// Agreements of a year whose span lies in no one quarter of it, by year; only years that have some.
  package var quarterUnknown: [PeriodRow<Int>]
  package var countries: [PlaceRow<CountryID>]
  /// All 27 regions, and `notStated` when it has agreements (rule 19).
  package var regions: [PlaceRow<RegionID>]
  package var regionsByCountry: [RegionCountryRow]
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
}

/// `read = counted + outOfScope + duplicates + rejected`, or nothing is published (rule 1).
package struct Reconciliation: Hashable, Sendable {
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  package var blankRows = 0
  package var titleRows = 0
  package var totalRows = 0

  package init() {}
  package var holds: Bool { read == accounted }
}

/// One line of `totals.csv`: a figure now and on the two earlier days (rule 12).
package struct KeyFigure: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case agreements
    case declarationsOfIntent = "declarations_of_intent"
    case partnerships, renewed, hromadas, partners, countries, undated, pipeline
  }
  package let measure: Measure
  package let value: Int
  package let previousQuarter: Int
  package let previousYear: Int

  package init(measure: Measure, value: Int, previousQuarter: Int, previousYear: Int) {
    self.measure = measure
    self.value = value
    self.previousQuarter = previousQuarter
    self.previousYear = previousYear
  }
}

/// A year or a quarter of the period.
package struct PeriodRow<Period: Hashable & Sendable>: Hashable, Sendable {
  package var period: Period
  package var measures = Measures()
  /// Pairs placed here that had an agreement before `since` (rule 15).
  package var renewed = 0
  package var countries = 0
  /// The stock on the last day of this period (rule 12), which may be more than the rows up to it hold; nil in rows
  /// that have no place in time.
  package var cumulativeAgreements: Int?
  /// Agreements less those of the row above; nil in the first and in unfinished rows (rule 12).
  package var change: Int?
  /// Whether the period ends after the as-of date (rule 19).
  package var isUnfinished = false

  package init(period: Period) { self.period = period }
}

/// A country or a region.
package struct PlaceRow<Place: Hashable & Sendable>: Hashable, Sendable {
  package var place: Place
  package var measures = Measures()
  /// One number for each of the report's years, in their order.
  package var agreementsByYear: [Int]
  package var agreementsYearUnknown = 0
  /// Signed records without a date (rule 9).
  package var undated = 0
  package var agreementsPreviousQuarter = 0

  package init(place: Place, years: Int) {
    self.place = place
    agreementsByYear = Array(repeating: 0, count: years)
  }

  package var changeOnPreviousQuarter: Int { measures.agreements - agreementsPreviousQuarter }
}

/// A pair of region and country that share agreements.
package struct RegionCountryRow: Hashable, Sendable {
  package let region: RegionID
  package let country: CountryID
  package var measures: Measures

  package init(region: RegionID, country: CountryID, measures: Measures) {
    self.region = region
    self.country = country
    self.measures = measures
  }
}

/// A kind or an area.
package struct GroupRow<Group: Hashable & Sendable>: Hashable, Sendable {
  package var group: Group
  package var measures = Measures()
  package init(group: Group) { self.group = group }
}

/// A stage: how many records stand at it and, on the way to a signature, how many pairs have come this far (rule 16).
package struct StageRow: Hashable, Sendable {
  package var stage: Stage
  package var records = 0
  package var pairs = 0
  /// Pairs whose planned date is more than 90 days before the as-of date.
  package var overdue = 0
  package init(stage: Stage) { self.stage = stage }
}

/// What one input contributes (rule 21).
package struct SourceRow: Hashable, Sendable {
  package var input: Int
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  /// Counted agreements that this input shows and no other.
  package var onlyHere = 0
  /// Counted agreements that this input and another show.
  package var shared = 0
  package init(input: Int) { self.input = input }

  /// Of the input's records (rule 1).
  package var reconciliation: Reconciliation {
    var sum = Reconciliation()
    (sum.read, sum.counted, sum.outOfScope) = (read, counted, outOfScope)
    (sum.duplicates, sum.rejected) = (duplicates, rejected)
    return sum
  }
}

/// What stands in small print under the tables.
package struct Notes: Hashable, Sendable {
  /// Counted records whose span touches an edge of the period without lying inside it (rule 8).
  package var spansAtEdge = 0
  /// Counted agreements that name no hromada or no partner (rule 4).
  package var blankParties = 0
  /// By how much the agreements of the rows exceed the total (rule 17).
  package var excessByCountry = 0
  package var excessByRegion = 0
  package var excessByRegionAndCountry = 0
  package var excessByKind = 0
  package var excessByArea = 0
  /// Counted agreements that state no area.
  package var withoutArea = 0

  package init() {}
}

/// Two records that may be the same agreement (rule 14); indices into `Reading.agreements`.
package struct ProbableDuplicate: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case nearbyDates = "nearby_dates"
    case unresolvedPartners = "unresolved_partners"
    case differentHromadas = "different_hromadas"
    case blankPartner = "blank_partner"
  }
  package let first: Int
  package let second: Int
  package let reason: Reason

  package init(first: Int, second: Int, reason: Reason) {
    self.first = first
    self.second = second
    self.reason = reason
  }
}
