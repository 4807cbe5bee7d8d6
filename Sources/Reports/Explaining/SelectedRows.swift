package import Messages
package import Partnerships

/// Which rows of a report's tables are meant: a row of one of them, or a finer cut through several.
package struct SelectedRows: Hashable, Sendable {
  /// A row of the tables by year and by quarter.
  package enum Period: Hashable, Sendable {
    case year(Int)
    case yearUnknown
    case quarter(Quarter)
    case quarterUnknown(of: Int)
  }

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

  package init() {}

  /// What they are narrowed by, in the order of the dimensions.
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
}

extension SelectedRows.Period {
  package var dimension: Dimension {
    switch self {
    case .year, .yearUnknown: .year
    case .quarter, .quarterUnknown: .quarter
    }
  }

  /// nil in rows that do not lie in time.
  var lastDay: Day? {
    switch self {
    case .year(let year): .last(ofMonth: 12, year: year)
    case .quarter(let quarter): quarter.lastDay
    case .yearUnknown, .quarterUnknown: nil
    }
  }
}
