/// A quarter of a year: `2026-Q3` is July to September 2026.
public struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  /// 1…4
  public let number: Int

  /// nil unless the number is 1…4 and the year 1…9999.
  public init?(year: Int, number: Int) {
    guard (1...4).contains(number), (1...9999).contains(year) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter that a day lies in.
  public init(containing day: Day) {
    let (year, month, _) = day.components
    self.year = year
    number = (month + 2) / 3
  }

  /// Reads `2026-Q3`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), parts[1].utf8.count == 2, parts[1].first == "Q",
      let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }

  public var firstDay: Day {
    Day.last(ofMonth: number * 3 - 2, year: year).advanced(
      by: 1 - Day.length(ofMonth: number * 3 - 2, year: year))
  }
  public var lastDay: Day { Day.last(ofMonth: number * 3, year: year) }

  public var next: Quarter { Quarter(containing: lastDay.advanced(by: 1)) }
  public var previous: Quarter { Quarter(containing: firstDay.advanced(by: -1)) }

  /// How many quarters lie between this one and a later one; negative for an earlier one.
  public func distance(to other: Quarter) -> Int { (other.year - year) * 4 + other.number - number }

  /// The last day of the last quarter that ended before `asOf` (rule 12).
  public static func lastDay(before asOf: Day) -> Day { Quarter(containing: asOf).previous.lastDay }

  public var description: String { "\(year)-Q\(number)" }

  public static func < (a: Quarter, b: Quarter) -> Bool { (a.year, a.number) < (b.year, b.number) }
}
