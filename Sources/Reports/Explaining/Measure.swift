extension Selection {
  /// What is counted. Raw values are the ids of the tables' columns and of the key figures.
  ///
  /// A further measure is declared here: its code, and what it can be narrowed by. `Explainer` says how it is answered.
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

  /// What a number can be narrowed by.
  package enum Dimension: String, CaseIterable, Sendable {
    case country, region, year, quarter, kind, area, source, stage, reason
  }
}

extension Selection.Measure {
  /// What a measure can be narrowed by.
  package var dimensions: [Selection.Dimension] {
    switch self {
    case .declarationsOfIntent: [.country, .region, .year, .quarter, .area, .source]
    case .undated, .endedSincePreviousQuarter, .endedSincePreviousYear:
      [.country, .region, .kind, .area, .source]
    case .pipeline, .pairs, .overdue: [.country, .region, .stage]
    case .records, .counted, .outOfScope, .duplicates: Selection.Dimension.allCases
    // What a rejected record was about is not understood.
    case .read, .rejected: [.source]
    default: [.country, .region, .year, .quarter, .kind, .area, .source]
    }
  }

  /// Whether it is counted on the last day of a period, and so needs one (rules 8 and 12).
  package var isStock: Bool { self == .cumulativeAgreements }
}
