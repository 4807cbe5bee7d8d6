import Partnerships
import Testing

@Suite struct DayTests {
  @Test func `Days from 1600 to 2400 are what counting day by day makes them`() throws {
    var previous = try #require(Day(year: 1600, month: 1, day: 1)).number - 1
    var wrong: [String] = []
    for (year, month, dayOfMonth) in SlowCalendar(fromYear: 1600) {
      if year > 2400 { break }
      let day = try #require(Day(year: year, month: month, day: dayOfMonth))
      let back = day.components
      if day.number != previous + 1 || back.year != year || back.month != month || back.day != dayOfMonth {
        wrong.append("\(year)-\(month)-\(dayOfMonth)")
      }
      previous = day.number
    }
    #expect(wrong == [])
    #expect(previous == day("2400-12-31").number)
  }

  @Test func `The first day counted is 1 January 1970`() {
    #expect(day("1970-01-01").number == 0)
    #expect(day("1969-12-31").number == -1)
    #expect(day("2022-01-01").number == 18_993)
  }

  @Test(arguments: [
    (2023, 2, 29), (2100, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32),
    (0, 1, 1),
    (10_000, 1, 1), (-1, 1, 1),
  ])
  func `What is no day is nil`(year: Int, month: Int, dayOfMonth: Int) {
    #expect(Day(year: year, month: month, day: dayOfMonth) == nil)
  }

  @Test func `The calendar has an end and a beginning`() throws {
    #expect(try #require(Day(year: 1, month: 1, day: 1)).description == "0001-01-01")
    #expect(try #require(Day(year: 9999, month: 12, day: 31)).description == "9999-12-31")
  }

  @Test(arguments: ["1600-01-01", "1999-12-31", "2000-02-29", "2022-02-24", "2400-12-31"])
  func `What is written is read back`(iso: String) {
    #expect(Day(iso: iso)?.description == iso)
  }

  @Test(arguments: [
    "", "2023", "2023-02", "2023-2-9", "2023-02-9 ", "23-02-09", "2023-02-30", "2023/02/09", "2023-02-09T",
    "+023-02-09",
    "２０２３-02-09", "2023-02-0a", "2023–02–09",
  ])
  func `Nothing but YYYY-MM-DD is read as ISO`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `Months and years have their first day and their last one`() {
    #expect(Day.first(ofYear: 2024) == day("2024-01-01"))
    #expect(Day.last(ofMonth: 2, year: 2024) == day("2024-02-29"))
    #expect(Day.last(ofMonth: 2, year: 1900) == day("1900-02-28"))
    #expect(Day.last(ofMonth: 12, year: 2023) == day("2023-12-31"))
    #expect(day("2024-02-29").year == 2024)
  }

  @Test func `A year earlier is the same day, and 28 February for the leap day`() {
    #expect(day("2026-09-30").yearEarlier == day("2025-09-30"))
    #expect(day("2024-02-29").yearEarlier == day("2023-02-28"))
    #expect(day("2025-02-28").yearEarlier == day("2024-02-28"))
    #expect(day("2024-01-01").yearEarlier == day("2023-01-01"))
  }

  @Test(arguments: [-400, -1, 0, 1, 59, 366, 146_097])
  func `Stepping forth and back comes home, and keeps the order`(step: Int) {
    let start = day("2024-02-28")
    let there = start.advanced(by: step)
    #expect(there.advanced(by: -step) == start)
    #expect((there < start) == (step < 0))
  }
}
