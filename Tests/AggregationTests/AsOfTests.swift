import Aggregation
import CountingSupport
import ExportSupport
import Messages
import Partnerships
import Testing

/// Rules 11 and 12: the day that everything is counted up to, and the days it is compared with.
@Suite struct AsOfTests {
  private static let header = "hromada,partner,country,stage,date,confidence\n"

  private func asOf(_ rows: String...) throws -> Day {
    try Run(Export(Self.header + rows.joined(separator: "\n")), asOf: nil).summary.asOf
  }

  @Test func `Rule 11: without a date given, the newest day among records in scope is taken`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date,confidence
      Житомир,Bonn,DE,signed,2023-05-01,
      Житомир,Ulm,DE,signed,2024-03-09,
      Житомир,Kiel,DE,signed,2025,
      Житомир,Essen,DE,planned,2026-01-01,
      Житомир,Köln,UA,signed,2026-01-01,
      Житомир,Halle,DE,signed,2026-01-01,news_mention
      Житомир,Асоціація,DE,signed,2026-01-01,
      """, asOf: nil)
    #expect(run.summary.asOf == day("2024-03-09"))
    #expect(run.summary.asOfIsInferred)
    #expect(run.fates[2] == "after_as_of")
    #expect(run.year(2024)?.isUnfinished == true)
    #expect(run.quarter("2024-Q1")?.isUnfinished == true)
  }

  @Test func `Rule 11: where no date is known to the day, the last day of the newest period is taken`() throws
  {
    #expect(try asOf("Житомир,Bonn,DE,signed,2023,", "Житомир,Ulm,DE,signed,2023-05,") == day("2023-12-31"))
    #expect(try asOf("Житомир,Bonn,DE,signed,2022,", "Житомир,Ulm,DE,signed,2023-05,") == day("2023-05-31"))
    #expect(try asOf("Житомир,Bonn,DE,signed,2022-02-24/2024-05-31,") == day("2024-05-31"))
  }

  @Test func `Rule 11: a newest date more than two years after the next stops the run and names the row`()
    throws
  {
    #expect(throws: AsOfProblem.implausible(record: 1, newest: day("2026-05-03"), before: day("2024-05-01")))
    {
      try asOf(
        "Житомир,Bonn,DE,signed,2024-05-01,", "Житомир,Ulm,DE,signed,2026-05-03,",
        "Житомир,Kiel,DE,signed,2023-05-02,")
    }
    #expect(
      try asOf("Житомир,Bonn,DE,signed,2024-05-01,", "Житомир,Ulm,DE,signed,2026-05-01,") == day("2026-05-01")
    )
    #expect(try asOf("Житомир,Bonn,DE,signed,2026-05-01,") == day("2026-05-01"))
    #expect(throws: AsOfProblem.self) {
      try asOf("Житомир,Bonn,DE,signed,2024-05-01,", "Житомир,Ulm,DE,signed,2026-05-02,")
    }
  }

  @Test func `Rule 11: a slip in a year alone stops the run as well`() throws {
    #expect(throws: AsOfProblem.self) {
      try asOf("Житомир,Bonn,DE,signed,2023,", "Житомир,Ulm,DE,signed,2062,")
    }
  }

  @Test func `Rule 11: the next older date may be known to the year only`() throws {
    let newest = try asOf(
      "Житомир,Bonn,DE,signed,2022-01-10,", "Житомир,Ulm,DE,signed,2024,",
      "Житомир,Kiel,DE,signed,2025-05-05,")
    #expect(newest == day("2025-05-05"))
  }

  @Test func `Rule 11: without any date the run stops`() throws {
    for row in [
      "Житомир,Bonn,DE,signed,,", "Житомир,Bonn,DE,planned,2024-05-01,", "Житомир,Bonn,DE,signed,2021-05-01,",
    ] {
      #expect(throws: AsOfProblem.noDate) { try asOf(row) }
    }
  }

  @Test(arguments: [
    ("2026-09-30", "2026-06-30", "2025-09-30"), ("2026-08-15", "2026-06-30", "2025-08-15"),
    ("2024-02-29", "2023-12-31", "2023-02-28"), ("2022-01-15", "2021-12-31", "2021-01-15"),
  ])
  func `Rule 12: the days that are compared with`(asOf: String, quarter: String, year: String) throws {
    let run = try Run("hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01", asOf: asOf)
    #expect([run.summary.previousQuarter.day, run.summary.previousYear.day] == [day(quarter), day(year)])
  }

  @Test func `Rule 12: figures now, a quarter ago and a year ago`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Ulm,DE,2025-09-30
      Львів,Łódź,PL,2026-04-01
      Одеса,Lyon,FR,2026
      """)
    let agreements = run.figure(.agreements)
    #expect([agreements?.value, agreements?.previousQuarter, agreements?.previousYear] == [4, 3, 1])
    let hromadas = run.figure(.hromadas)
    #expect([hromadas?.value, hromadas?.previousQuarter, hromadas?.previousYear] == [3, 2, 1])
    #expect(run.country("PL")?.changeOnPreviousQuarter == 1)
    #expect(run.country("DE")?.changeOnPreviousQuarter == 0)
  }

  @Test
  func `Rule 12: in the tables by period the change is on the row above, blank in the first and unfinished`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2022-05-01
      Житомир,Ulm,DE,2022-05-02
      Житомир,Essen,DE,2023-05-02
      Житомир,Kiel,DE,2024-02-01
      """, asOf: "2024-02-29")
    #expect(run.summary.periods.years.map(\.change) == [nil, -1, nil])
    #expect(run.summary.periods.years.map(\.isUnfinished) == [false, false, true])
    #expect(run.summary.periods.quarters.map(\.change) == [nil, 2, -2, 0, 0, 1, -1, 0, nil])
  }

  @Test
  func `Rule 12: agreements so far are all that may be signed by then, whichever row their date stands in`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2022-05-01
      Житомир,Ulm,DE,2022
      Житомир,Essen,DE,2022-11-01/2023-01-31
      Житомир,Kiel,DE,2023-Q2
      Житомир,Hof,DE,2023
      Житомир,Gera,DE,
      """, since: "2022-02-24", asOf: "2023-08-15", undated: true)
    #expect(run.summary.periods.years.map(\.measures.agreements) == [2, 2])
    #expect(run.summary.periods.years.map(\.cumulativeAgreements) == [2, 5])
    #expect(run.summary.periods.yearUnknown?.cumulativeAgreements == nil)
    #expect(run.summary.periods.quarters.map(\.measures.agreements) == [0, 1, 0, 0, 0, 1, 0])
    #expect(run.summary.periods.quarters.map(\.cumulativeAgreements) == [1, 2, 2, 2, 4, 5, 5])
    #expect(run.summary.periods.quarterUnknown.map(\.cumulativeAgreements) == [nil, nil])
    #expect(run.summary.total.agreements == 6)
  }
}
