package import Partnerships

extension DateSpan.Precision {
  package var name: Text {
    switch self {
    case .day: Text(uk: "день", en: "day")
    case .month: Text(uk: "місяць", en: "month")
    case .quarter: Text(uk: "квартал", en: "quarter")
    case .year: Text(uk: "рік", en: "year")
    case .interval: Text(uk: "інтервал", en: "interval")
    }
  }
}

extension Text {
  package static let yearUnknown = Text(uk: "Рік невідомий", en: "Year unknown")

  /// A year of the period; `until` is the as-of date of an unfinished one (rule 19).
  package static func year(_ year: Int, until asOf: Day? = nil) -> Text {
    let mark = unfinished(asOf)
    return Text(uk: "\(year)\(mark)", en: "\(year)\(mark)")
  }

  package static func quarter(_ quarter: Quarter, until asOf: Day? = nil) -> Text {
    let mark = unfinished(asOf)
    return Text(
      uk: "\(quarter.number)-й квартал \(quarter.year) року\(mark)", en: "Q\(quarter.number) \(quarter.year)\(mark)")
  }

  package static func quarterUnknown(of year: Int) -> Text {
    Text(uk: "\(year) рік, квартал невідомий", en: "\(year), quarter unknown")
  }

  package static func endedSince(_ day: Day) -> Text {
    Text(uk: "Припинено або призупинено після \(day)", en: "Ended or suspended since \(day)")
  }

  /// With U+00A0, at which a title or a cell of a table does not break.
  static func unfinished(_ asOf: Day?) -> Text {
    guard let asOf else { return Text("") }
    return Text(
      uk: " (станом на \(Ukrainian.dayOfYear(asOf, space: "\u{A0}")))",
      en: " (as of \(English.dayOfYear(asOf, space: "\u{A0}")))")
  }

  /// The title of a report that counts up to a day: the quarter, and the day.
  package static func title(asOf: Day) -> Text {
    let quarter = Quarter(containing: asOf)
    let ordinal = ["1st", "2nd", "3rd", "4th"][quarter.number - 1]
    return Text(
      uk: "Міжнародні партнерства громад: \(Text.quarter(quarter, until: asOf))",
      en: "International partnerships of Ukrainian hromadas: \(ordinal) quarter of \(quarter.year)\(unfinished(asOf))")
  }

  /// The title of what has changed from a report to another, by their last days.
  package static func title(from old: Day, to new: Day) -> Text {
    old == new
      ? Text(
        uk: "Міжнародні партнерства громад: що змінилося станом на \(new)",
        en: "International partnerships of Ukrainian hromadas: what changed as of \(new)")
      : Text(
        uk: "Міжнародні партнерства громад: що змінилося від \(old) до \(new)",
        en: "International partnerships of Ukrainian hromadas: what changed from \(old) to \(new)")
  }
}
