/// A day of the Gregorian calendar, counted from 1970-01-01, so that comparing and stepping are integer work.
///
/// No calendar, clock, locale or time zone is asked: the same date is the same number everywhere.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// A day that exists: nil for 31 February, month 13, or a year outside 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  // Counts in years that begin in March, so that the leap day is the last one
  // (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private init(valid year: Int, _ month: Int, _ day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The first day of a year.
  public static func first(ofYear year: Int) -> Day { Day(valid: year, 1, 1) }

  /// The last day of a month (1…12) of a year.
  public static func last(ofMonth month: Int, year: Int) -> Day {
    Day(valid: year, month, length(ofMonth: month, year: year))
  }

  /// How many days a month (1…12) has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month 1…12 and day 1…31.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  public var year: Int { components.year }

  /// The same day one year earlier; 29 February becomes 28 February.
  public var yearEarlier: Day {
    let (year, month, day) = components
    return Day(valid: year - 1, month, min(day, Day.length(ofMonth: month, year: year - 1)))
  }

  public func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-09-30`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(iso text: some StringProtocol) {
    let text = String(text)
    self.init(iso: text.utf8.span)
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(iso text: borrowing Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = Day.number(text.extracting(0..<4)), let month = Day.number(text.extracting(5..<7)),
      let day = Day.number(text.extracting(8..<10))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: borrowing Span<UInt8>) -> Int? {
    var number = 0
    for index in digits.indices {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digits[index]) else { return nil }
      number = number * 10 + Int(digits[index] - UInt8(ascii: "0"))
    }
    return number
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
