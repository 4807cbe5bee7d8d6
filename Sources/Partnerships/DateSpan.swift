/// A date as an export gives it: the span of days that it can mean (rule 8).
public struct DateSpan: Hashable, Sendable {
  /// How finely the export dated the record, finest first.
  public enum Precision: String, ClosedList, Comparable {
    case day, month, quarter, year, interval

    public static func < (a: Precision, b: Precision) -> Bool { a.index < b.index }
  }

  public let first: Day
  public let last: Day
  public let precision: Precision

  public init(day: Day) { (first, last, precision) = (day, day, .day) }

  /// nil unless the month is 1…12 and the year 1…9999.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(first: first, last: .last(ofMonth: month, year: year), precision: .month)
  }

  public init(quarter: Quarter) {
    self.init(first: quarter.firstDay, last: quarter.lastDay, precision: .quarter)
  }

  /// nil unless the year is 1…9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(first: first, last: .last(ofMonth: 12, year: year), precision: .year)
  }

  /// A free interval, both ends included; nil when it ends before it begins.
  public init?(from first: Day, through last: Day) {
    guard first <= last else { return nil }
    self.init(first: first, last: last, precision: .interval)
  }

  /// As stored in an `Agreement`.
  init(first: Day, last: Day, precision: Precision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// The year that holds the whole span, if one does (rule 8).
  public var year: Int? {
    let year = first.year
    return first == last || last.year == year ? year : nil
  }

  /// The quarter that holds the whole span, if one does (rule 8).
  public var quarter: Quarter? {
    let quarter = Quarter(containing: first)
    return first == last || last <= quarter.lastDay ? quarter : nil
  }

  public func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }
  public func lies(within bounds: ClosedRange<Day>) -> Bool {
    first >= bounds.lowerBound && last <= bounds.upperBound
  }
}

extension DateSpan: CustomStringConvertible {
  /// The form that reads back as the same span: `2023-02-09`, `2023-02`, `2023-Q1`, `2023` or `2022-02-24/2024-05-31`.
  public var description: String {
    switch precision {
    case .day: "\(first)"
    case .month: String("\(first)".prefix(7))
    case .quarter: "\(Quarter(containing: first))"
    case .year: String("\(first)".prefix(4))
    case .interval: "\(first)/\(last)"
    }
  }
}

extension DateSpan {
  /// Reads the form that `description` writes; nil for any other.
  public init?(_ text: String) {
    switch text.utf8.count {
    case 4: self.init(yearText: text)
    case 7 where text.contains("Q"):
      guard let quarter = Quarter(text) else { return nil }
      self.init(quarter: quarter)
    case 7:
      guard let first = Day(iso: text + "-01") else { return nil }
      self.init(year: first.components.year, month: first.components.month)
    case 10:
      guard let day = Day(iso: text) else { return nil }
      self.init(day: day)
    default:
      let ends = text.split(separator: "/").map { Day(iso: String($0)) }
      guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
      self.init(from: first, through: last)
    }
  }

  private init?(yearText text: String) {
    guard let first = Day(iso: text + "-01-01") else { return nil }
    self.init(year: first.components.year)
  }
}
