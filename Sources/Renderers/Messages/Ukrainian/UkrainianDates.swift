package import Partnerships

extension Ukrainian {
  /// `15 липня 2026 року`
  package func day(_ day: Day) -> String {
    "\(dayOfYear(day)) \(day.year) року"
  }

  private func dayOfYear(_ day: Day, space: String = " ") -> String {
    let (_, month, number) = day.components
    return "\(number)\(space)\(self.month(month))"
  }

  /// In the genitive, as it stands after a day.
  private func month(_ number: Int) -> String {
    [
      "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
      "листопада", "грудня",
    ][number - 1]
  }

  package func year(_ year: Int, until asOf: Day?) -> String { "\(year)\(mark(asOf))" }

  package func quarter(_ quarter: Quarter, until asOf: Day?) -> String {
    "\(quarter.number)-й квартал \(quarter.year) року\(mark(asOf))"
  }

  /// With U+00A0, at which a title or a cell of a table does not break.
  private func mark(_ asOf: Day?) -> String {
    asOf.map { " (станом на \(dayOfYear($0, space: "\u{A0}")))" } ?? ""
  }

  package func quarterUnknown(of year: Int) -> String { "\(year) рік, квартал невідомий" }
  package var yearUnknown: String { "Рік невідомий" }

  package func endedSince(_ day: Day) -> String { "Припинено або призупинено після \(self.day(day))" }

  package func title(asOf: Day) -> String {
    "Міжнародні партнерства громад: \(quarter(Quarter(containing: asOf), until: asOf))"
  }
}
