import Partnerships
import Testing

@Suite struct QuarterTests {
  @Test func `Every day lies in the one quarter whose ends enclose it`() throws {
    for number in day("2019-12-01").number...day("2025-02-01").number {
      let day = Day(number: number)
      let quarter = Quarter(containing: day)
      try #require(quarter.firstDay <= day && day <= quarter.lastDay)
      try #require(quarter.year == day.year && quarter.number == (day.components.month - 1) / 3 + 1)
    }
  }

  @Test func `Quarters follow each other without a gap`() throws {
    var quarter = try #require(Quarter(year: 2021, number: 1))
    for _ in 0..<20 {
      #expect(quarter.next.firstDay == quarter.lastDay.advanced(by: 1))
      #expect(quarter.next.previous == quarter)
      #expect(quarter < quarter.next)
      quarter = quarter.next
    }
    #expect(quarter.description == "2026-Q1")
  }

  @Test func `A quarter has its first day and its last one`() {
    let ends = (1...4).compactMap { Quarter(year: 2024, number: $0) }.map { "\($0.firstDay) \($0.lastDay)" }
    #expect(
      ends == [
        "2024-01-01 2024-03-31", "2024-04-01 2024-06-30", "2024-07-01 2024-09-30", "2024-10-01 2024-12-31",
      ])
  }

  @Test(arguments: ["2026-Q1", "2026-Q4", "1999-Q2"])
  func `What is written is read back`(text: String) {
    #expect(Quarter(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-Q0", "2026-Q5", "2026-q1", "26-Q1", "2026Q1", "2026-Q12", "2026-Q", "2026-Q+",
    "+026-Q1", "2026-Q1-", "0000-Q1",
    "-2026-Q1",
  ])
  func `What is no quarter is nil`(text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test(arguments: [
    ("2026-09-30", "2026-06-30"), ("2026-09-29", "2026-06-30"), ("2026-07-01", "2026-06-30"),
    ("2026-10-01", "2026-09-30"), ("2026-01-15", "2025-12-31"), ("2025-12-31", "2025-09-30"),
  ])
  func `Rule 12: the previous quarter is the last one that was over before the as-of date`(
    asOf: String, expected: String
  ) {
    #expect(Quarter.lastDay(before: day(asOf)) == day(expected))
  }
}
