package import Partnerships

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
    (self.region, self.country, self.measures) = (region, country, measures)
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
