package import Partnerships

/// Which number of a report is meant: a cell of its tables, or a finer cut through several of them.
package struct Selection: Hashable, Sendable {
  /// What is counted. Raw values are the ids of the tables' columns and of the key figures.
  package enum Measure: String, CaseIterable, Sendable {
    case agreements
    case cumulativeAgreements = "cumulative_agreements"
    case declarationsOfIntent = "declarations_of_intent"
    case partnerships, renewed, hromadas, partners, countries, undated
    /// The key figure and the column of the same pairs.
    case pipeline, pairs
    case overdue
    case endedSincePreviousQuarter = "ended_since_previous_quarter"
    case endedSincePreviousYear = "ended_since_previous_year"
    /// Records, duplicates aside, whatever their fate: those of a stage, or of a reason to be out of scope.
    case records
    case read, counted
    case outOfScope = "out_of_scope"
    case duplicates, rejected
    case onlyHere = "only_here"
    case shared
  }

  /// A row of the tables by year and by quarter.
  package enum Period: Hashable, Sendable {
    case year(Int)
    case yearUnknown
    case quarter(Quarter)
    case quarterUnknown(of: Int)
  }

  /// What a number can be narrowed by.
  package enum Dimension: String, CaseIterable, Sendable {
    case country, region, year, quarter, kind, area, source, stage, reason
  }

  package var measure: Measure
  /// `notStated` is the row `ZZ`.
  package var country: CountryID?
  package var region: RegionID?
  package var period: Period?
  package var kind: Kind?
  /// An index into `Reading.areaNames`.
  package var area: UInt32?
  /// Indices into `Reading.inputs`: a file that was given twice is two inputs of one name.
  package var inputs: Set<Int>?
  package var stage: Stage?
  package var reason: OutOfScopeReason?

  package init(_ measure: Measure) { self.measure = measure }

  /// What it is narrowed by, in the order of the dimensions.
  package var dimensions: [Dimension] {
    Dimension.allCases.filter { dimension in
      switch dimension {
      case .country: country != nil
      case .region: region != nil
      case .year: period?.dimension == .year
      case .quarter: period?.dimension == .quarter
      case .kind: kind != nil
      case .area: area != nil
      case .source: inputs != nil
      case .stage: stage != nil
      case .reason: reason != nil
      }
    }
  }

  /// What it is narrowed by although its measure has no such rows; empty where the number exists.
  package var unfitting: [Dimension] { dimensions.filter { !measure.dimensions.contains($0) } }
}

extension Selection.Period {
  package var dimension: Selection.Dimension {
    switch self {
    case .year, .yearUnknown: .year
    case .quarter, .quarterUnknown: .quarter
    }
  }

  /// nil in rows that have no place in time.
  var lastDay: Day? {
    switch self {
    case .year(let year): .last(ofMonth: 12, year: year)
    case .quarter(let quarter): quarter.lastDay
    case .yearUnknown, .quarterUnknown: nil
    }
  }
}

extension Selection.Measure {
  /// What a measure can be narrowed by.
  package var dimensions: [Selection.Dimension] {
    switch self {
    case .agreements, .cumulativeAgreements, .partnerships, .renewed, .hromadas, .partners, .countries,
      .onlyHere, .shared:
      [.country, .region, .year, .quarter, .kind, .area, .source]
    case .declarationsOfIntent: [.country, .region, .year, .quarter, .area, .source]
    case .undated, .endedSincePreviousQuarter, .endedSincePreviousYear:
      [.country, .region, .kind, .area, .source]
    case .pipeline, .pairs, .overdue: [.country, .region, .stage]
    case .records, .counted, .outOfScope, .duplicates: Selection.Dimension.allCases
    // What a rejected record was about is not understood.
    case .read, .rejected: [.source]
    }
  }
}
