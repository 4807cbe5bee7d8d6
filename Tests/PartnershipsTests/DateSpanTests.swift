import Partnerships
import Testing

@Suite struct DateSpanTests {
  private static let samples: [DateSpan?] = [
    DateSpan(day: day("2023-02-09")), DateSpan(day: day("2023-12-31")), DateSpan(year: 2023, month: 2),
    DateSpan(year: 2024, month: 2), Quarter(year: 2023, number: 1).map(DateSpan.init(quarter:)),
    Quarter(year: 2023, number: 4).map(DateSpan.init(quarter:)), DateSpan(year: 2023), DateSpan(year: 2024),
    DateSpan(from: day("2022-02-24"), through: day("2024-05-31")),
    DateSpan(from: day("2023-03-31"), through: day("2023-04-01")),
  ]

  @Test func `A span is written as it is read`() {
    #expect(
      Self.samples.map { $0?.description } == [
        "2023-02-09", "2023-12-31", "2023-02", "2024-02", "2023-Q1", "2023-Q4", "2023", "2024",
        "2022-02-24/2024-05-31",
        "2023-03-31/2023-04-01",
      ])
  }

  @Test func `A span begins and ends with its period`() {
    #expect(
      Self.samples.compactMap { $0 }.map { "\($0.first)…\($0.last)" } == [
        "2023-02-09…2023-02-09", "2023-12-31…2023-12-31", "2023-02-01…2023-02-28", "2024-02-01…2024-02-29",
        "2023-01-01…2023-03-31", "2023-10-01…2023-12-31", "2023-01-01…2023-12-31", "2024-01-01…2024-12-31",
        "2022-02-24…2024-05-31", "2023-03-31…2023-04-01",
      ])
  }

  @Test func `Rule 8: a span inside one year has it, a span inside one quarter has that`() {
    let spans = Self.samples.compactMap { $0 }
    #expect(spans.map(\.year) == [2023, 2023, 2023, 2024, 2023, 2023, 2023, 2024, nil, 2023])
    #expect(
      spans.map { $0.quarter?.description } == [
        "2023-Q1", "2023-Q4", "2023-Q1", "2024-Q1", "2023-Q1", "2023-Q4", nil, nil, nil, nil,
      ])
    for span in spans where span.quarter != nil { #expect(span.quarter?.year == span.year) }
  }

  @Test func `Overlap is mutual, and is what sharing a day is`() {
    let spans = Self.samples.compactMap { $0 }
    for a in spans {
      #expect(a.overlaps(a))
      for b in spans {
        #expect(a.overlaps(b) == b.overlaps(a))
        let shared = max(a.first, b.first) <= min(a.last, b.last)
        #expect(a.overlaps(b) == shared)
      }
    }
  }

  @Test func `A span lies within bounds only with both ends`() {
    let span = DateSpan(from: day("2023-03-31"), through: day("2023-04-02"))
    #expect(span?.lies(within: day("2023-03-31")...day("2023-04-02")) == true)
    #expect(span?.lies(within: day("2023-04-01")...day("2023-04-02")) == false)
    #expect(span?.lies(within: day("2023-03-31")...day("2023-04-01")) == false)
  }

  @Test func `The form that a span is written in reads back as the same span`() {
    for span in Self.samples.compactMap({ $0 }) { #expect(DateSpan("\(span)") == span) }
    for text in [
      "", "23", "2023-13", "2023-Q5", "2023-02-30", "2023-02-01/", "2023-02-02/2023-02-01", "20x3",
    ] {
      #expect(DateSpan(text) == nil, "\(text)")
    }
  }

  @Test func `What is no span is nil`() {
    #expect(DateSpan(year: 0) == nil)
    #expect(DateSpan(year: 10_000) == nil)
    #expect(DateSpan(year: 2023, month: 13) == nil)
    #expect(DateSpan(from: day("2023-01-02"), through: day("2023-01-01")) == nil)
  }

  @Test
  func `A day is finer than a month, a month than a quarter, a quarter than a year, a year than an interval`()
  {
    #expect(DateSpan.Precision.allCases.sorted() == [.day, .month, .quarter, .year, .interval])
  }
}
