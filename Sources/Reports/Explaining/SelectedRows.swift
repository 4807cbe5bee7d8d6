package import Agreements
import Loaders
package import Messages
package import Partnerships

/// What the rows of a table are about, and a number can be narrowed by. Raw values are the names of the options of
/// `explain`, and what the ids of the tables' columns begin with.
package enum Dimension: String, CaseIterable, Sendable {
  case country, region, year, quarter, kind, area, source, stage, reason

  /// The heading over its names.
  package var heading: Text {
    switch self {
    case .country: Text(uk: "Країна", en: "Country")
    case .region: Text(uk: "Регіон", en: "Region")
    case .year: Text(uk: "Рік", en: "Year")
    case .quarter: Text(uk: "Квартал", en: "Quarter")
    case .kind: Text(uk: "Вид", en: "Kind")
    case .area: Text(uk: "Сфера", en: "Area")
    case .source: Text(uk: "Джерело", en: "Source")
    case .stage: Text(uk: "Стан", en: "Stage")
    case .reason: Text(uk: "Причина", en: "Reason")
    }
  }
}

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
  package var dimensions: [Dimension] { selected.map(\.dimension) }

  /// What is selected of each dimension that they are narrowed by, as a person calls it.
  package func names(in reading: Reading) -> [(dimension: Dimension, name: Text)] {
    selected.map { ($0.dimension, $0.name(reading)) }
  }

  private var selected: [(dimension: Dimension, name: (Reading) -> Text)] {
    var all: [(Dimension, (Reading) -> Text)] = []
    if let country { all.append((.country, { _ in country.name })) }
    if let region { all.append((.region, { _ in region.name })) }
    if let period { all.append((period.dimension, { _ in period.name })) }
    if let kind { all.append((.kind, { _ in kind.name })) }
    if let area { all.append((.area, { Text($0.areaNames[Int(area)]) })) }
    if let inputs {
      all.append((.source, { reading in Text(inputs.min().map { reading.inputs[$0].name } ?? "") }))
    }
    if let stage { all.append((.stage, { _ in stage.name })) }
    if let reason { all.append((.reason, { _ in reason.phrase })) }
    return all
  }
}

extension SelectedRows.Period {
  fileprivate var dimension: Dimension {
    switch self {
    case .year, .yearUnknown: .year
    case .quarter, .quarterUnknown: .quarter
    }
  }

  fileprivate var name: Text {
    switch self {
    case .year(let year): .year(year)
    case .yearUnknown: .yearUnknown
    case .quarter(let quarter): .quarter(quarter)
    case .quarterUnknown(let year): .quarterUnknown(of: year)
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
