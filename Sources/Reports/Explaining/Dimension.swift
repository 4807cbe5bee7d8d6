package import Messages

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
