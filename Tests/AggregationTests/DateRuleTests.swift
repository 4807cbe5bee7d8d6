import Aggregation
import CountingSupport
import ExportSupport
import Messages
import Partnerships
import Testing

/// Rules 8 to 10: which dates are in the period, and where they stand in it.
@Suite struct DateRuleTests {
  /// The fate of one record with this date.
  private func fate(_ date: String, since: String = "2022-02-15", asOf: String = "2026-05-15") throws
    -> String
  {
    try Run("hromada,partner,country,date\nЖитомир,Bonn,DE,\(date)", since: since, asOf: asOf).fates[0]
  }

  @Test(arguments: [
    ("2022-02-15", "counted"), ("2022-02-14", "before_since"), ("2026-05-15", "counted"),
    ("2026-05-16", "after_as_of"),
    ("2022-02", "counted"), ("2022-01", "before_since"), ("2026-05", "counted"), ("2026-06", "after_as_of"),
    ("2022-Q1", "counted"), ("2021-Q4", "before_since"), ("2026-Q2", "counted"), ("2026-Q3", "after_as_of"),
    ("2022", "counted"),
    ("2021", "before_since"), ("2026", "counted"), ("2027", "after_as_of"),
  ])
  func `Rule 8: a day, month, quarter or year is in scope when it touches the period`(
    date: String, fate: String
  ) throws {
    #expect(try self.fate(date) == fate)
  }

  @Test(arguments: [
    ("2022-02-15/2026-05-15", "counted"), ("2022-02-14/2026-05-15", "date_uncertain"),
    ("2022-02-15/2026-05-16", "date_uncertain"), ("2020-01-01/2022-02-14", "before_since"),
    ("2026-05-16/2027-01-01", "after_as_of"),
    ("2020-01-01/2030-01-01", "date_uncertain"),
  ])
  func `Rule 8: a free interval is in scope only when it lies wholly inside`(date: String, fate: String)
    throws
  {
    #expect(try self.fate(date) == fate)
  }

  @Test func `Rule 8: a span that touches an edge is counted and noted`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2022
      Житомир,Ulm,DE,2026-05
      Житомир,Essen,DE,2023
      """, since: "2022-02-15", asOf: "2026-05-15")
    #expect(run.fates == ["counted", "counted", "counted"])
    #expect(run.summary.notes.spansAtEdge == 2)
  }

  @Test func `Rule 8: a span stands in the year and in the quarter that hold all of it, else under unknown`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Ulm,DE,2023-05
      Житомир,Essen,DE,II квартал 2023
      Житомир,Kiel,DE,2023
      Житомир,Köln,DE,2023-03-31/2023-04-01
      Житомир,Halle,DE,2023-12-31/2024-01-01
      """)
    #expect(run.byYear == [0, 5, 0, 0, 0])
    #expect(run.summary.periods.yearUnknown?.measures.agreements == 1)
    #expect(run.quarter("2023-Q2")?.measures.agreements == 3)
    #expect(run.summary.periods.quarterUnknown.map { "\($0.period) \($0.measures.agreements)" } == ["2023 2"])
    #expect(run.country("DE")?.agreementsByYear == [0, 5, 0, 0, 0])
    #expect(run.country("DE")?.agreementsYearUnknown == 1)
  }

  @Test func `Rule 9: undated records stand in a column of their own, and join the totals when asked to`()
    throws
  {
    let export: Export = """
      hromada,partner,country,date
      Житомир,Bonn,DE,
      Львів,Łódź,PL,
      Житомир,Bonn,DE,2023-05-01
      """
    let run = try Run(export)
    #expect(run.fates == ["undated", "undated", "counted"])
    #expect(run.summary.total.all == [1, 1, 1, 1])
    #expect(run.value(.undated) == 2)
    #expect(run.country("DE").map { [$0.measures.agreements, $0.undated] } == [1, 1])
    #expect(run.country("PL").map { [$0.measures.agreements, $0.undated] } == [0, 1])

    let all = try Run(export, undated: true)
    #expect(all.fates == ["counted", "counted", "counted"])
    #expect(all.summary.total.all == [3, 2, 2, 2])
    #expect(all.byYear == [0, 1, 0, 0, 0])
    #expect(all.country("PL").map { [$0.measures.agreements, $0.undated] } == [1, 1])
  }

  @Test func `Rule 10: what ends after the as-of date counts as signed`() throws {
    let export: Export = """
      hromada,partner,country,stage,date,ended_on
      Житомир,Bonn,DE,ended,2023-05-01,2026-07-01
      Житомир,Ulm,DE,suspended,2023-05-01,2026-07
      Житомир,Essen,DE,ended,2023-05-01,2026-06-30
      Житомир,Kiel,DE,ended,2023-05-01,2026
      Житомир,Köln,DE,suspended,2023-05-01,
      Житомир,Halle,DE,ended,2020-05-01,2026-07-01
      """
    #expect(try Run(export).fates == ["counted", "counted", "ended", "ended", "suspended", "before_since"])
    #expect(
      try Run(export, asOf: "2025-12-31").fates == [
        "counted", "counted", "counted", "counted", "suspended", "before_since",
      ])
  }

  @Test func `Rule 10: the key figures say how many have ended since`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date,ended_on
      Житомир,Bonn,DE,ended,2023-05-01,2026-06-30
      Житомир,Ulm,DE,suspended,2023-05-01,2025-07-01
      Житомир,Essen,DE,ended,2023-05-01,2025-06-30
      Житомир,Kiel,DE,ended,2026-05-01,2026-06-01
      Житомир,Köln,DE,ended,2023-05-01,
      """)
    #expect(run.summary.previousQuarter.endedSince == 1)
    #expect(run.summary.previousYear.endedSince == 2)
  }
}
