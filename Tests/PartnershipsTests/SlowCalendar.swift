import Partnerships

/// A calendar that knows nothing but how long months are, and counts day by day.
struct SlowCalendar: Sequence, IteratorProtocol {
  private(set) var year: Int
  private var month = 1
  private var day = 0

  init(fromYear year: Int) { self.year = year }

  static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  mutating func next() -> (year: Int, month: Int, day: Int)? {
    day += 1
    if day > Self.length(ofMonth: month, year: year) { (month, day) = (month + 1, 1) }
    if month > 12 { (year, month) = (year + 1, 1) }
    return (year, month, day)
  }
}

/// The day that an ISO date names; a misprint fails the test that asked.
func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return day
}
