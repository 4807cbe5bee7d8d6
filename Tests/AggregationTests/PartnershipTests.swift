import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Rules 15 and 16: pairs, those that are renewed, and those that are on their way.
@Suite struct PartnershipTests {
  @Test func `Rule 15: a partnership stands in the year of its first counted agreement`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2024-05-01
      Житомир,Bonn,DE,2023-05-01
      Житомир,Bonn,DE,2025-05-01
      Житомир,Ulm,DE,2023
      Житомир,Ulm,DE,2023-12-30
      """)
    #expect(run.summary.periods.years.map(\.measures.agreements) == [0, 3, 1, 1, 0])
    #expect(run.summary.periods.years.map(\.measures.partnerships) == [0, 2, 0, 0, 0])
    // The year's last possible day is 31 December, so that the day before places the pair in its quarter.
    #expect(run.quarter("2023-Q4")?.measures.partnerships == 1)
    #expect(run.summary.periods.quarterUnknown.map(\.measures.partnerships) == [0])
  }

  @Test func `Rule 15: a partnership has a history of its agreements, whatever their order`() throws {
    let rows = [
      "Житомир,Bonn,DE,twinning,2024-05-01", "Житомир,Bonn,DE,,2023", "Житомир,Bonn,DE,memorandum,2023-12-30",
      "Житомир,Bonn,DE,memorandum,1995", "Житомир,Bonn,DE,memorandum,1994-05-03", "Житомир,Ulm,DE,,2025-01",
    ]
    for rows in [rows, rows.reversed()] {
      let run = try Run("hromada,partner,country,kind,date\n\(rows.joined(separator: "\n"))")
      let histories = run.counted.partnerships.sorted { $0.agreements > $1.agreements }
      #expect(histories.map(\.agreements) == [3, 1])
      #expect(histories.map { $0.first.map { "\($0)" } } == ["2023-12-30", "2025-01"])
      #expect(histories.map { $0.latest.map { "\($0)" } } == ["2024-05-01", "2025-01"])
      #expect(histories.map { $0.earlier.map { "\($0)" } } == ["1994-05-03", nil])
      #expect(histories.map(\.kinds) == [[.twinning, .memorandum, .notStated], [.notStated]])
    }
  }

  @Test func `Rule 15: a pair is renewed when a signed record of it lies wholly before the period`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date,confidence
      Житомир,Bonn,DE,signed,2023-05-01,
      Житомир,Bonn,DE,signed,2019-05-01,
      Житомир,Ulm,DE,signed,2023-05-01,
      Житомир,Ulm,DE,ended,2010,
      Житомир,Kiel,DE,signed,2023-05-01,
      Житомир,Kiel,DE,planned,2019-05-01,
      Житомир,Essen,DE,signed,2023-05-01,
      Житомир,Essen,DE,signed,2019-05-01,hypothesis
      Житомир,Köln,DE,signed,2023-05-01,
      Житомир,Köln,DE,signed,,
      Житомир,Halle,DE,signed,2023-05-01,
      Житомир,Halle,DE,signed,2021-12-01/2022-01-01,
      Львів,Bonn,DE,signed,2023-05-01,
      """)
    #expect(run.value(.partnerships) == 7)
    #expect(run.value(.renewed) == 2)
    #expect(run.year(2023)?.renewed == 2)
    #expect(run.quarter("2023-Q2")?.renewed == 2)
  }

  @Test func `Rule 15: a duplicate proves a renewal as well as its survivor`() throws {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01\nЖитомир,Bonn,DE,2019-05-01",
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2019-05-01")
    #expect(run.value(.renewed) == 1)
  }

  @Test func `Rule 16: the pipeline counts pairs by their furthest stage`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date
      Житомир,Bonn,DE,intent,2025-01-01
      Житомир,Bonn,DE,cleared,2025-05-01
      Житомир,Ulm,DE,negotiation,
      Житомир,,DE,draft,
      Житомир,Kiel,DE,contact,
      Житомир,Асоціація міст,DE,draft,
      """)
    #expect(run.value(.pipeline) == 2)
    #expect(
      run.summary.stages.filter { $0.pairs > 0 }.map { "\($0.stage.code) \($0.pairs)" } == [
        "negotiation 1", "cleared 1",
      ])
    #expect(run.stage(.draft)?.records == 2)
    #expect(run.stage(.contact)?.records == 1)
    #expect(run.summary.stages.map(\.stage) == Stage.allCases)
  }

  @Test
  func `Rule 16: a pair that is signed has left the pipeline, and its plan says which record superseded it`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,stage,date
      Житомир,Dortmund,DE,planned,2023-05-01
      Житомир,Bonn,DE,planned,2023-05-01
      """,
      """
      hromada,partner,country,stage,date
      Житомир,Dortmund,DE,signed,2024-06-01
      Житомир,Dortmund,DE,signed,2023-06-01
      """)
    #expect(run.fates == ["not_signed", "not_signed", "counted", "counted"])
    #expect(run.rows.map(\.twin) == ["b:3", "", "", ""])
    #expect(run.value(.pipeline) == 1)
  }

  /// Many of them: in a dictionary's order some would be wrong.
  @Test func `Rule 16: a plan with several pairs is superseded by what was signed first`() throws {
    let rows = ["Bonn", "Ulm", "Kiel", "Köln", "Mainz", "Jena", "Gera", "Hof", "Zeitz", "Greiz"].flatMap {
      [
        "Житомир; Львів,\($0),DE,planned,2022-05-01", "Житомир,\($0),DE,signed,2023-06-01",
        "Львів,\($0),DE,signed,2023-05-01",
      ]
    }
    let run = try Run(
      [Export((["hromada,partner,country,stage,date"] + rows).joined(separator: "\n"), name: "a")],
      .init(asOf: day("2026-06-30")))
    let plans = run.rows.indices.filter { $0 % 3 == 0 }
    #expect(plans.map { run.rows[$0].twin } == plans.map { "a:\($0 + 4)" })
  }

  @Test func `Rule 16: what is signed after the as-of date or only mentioned supersedes no plan yet`() throws
  {
    let run = try Run(
      """
      hromada,partner,country,stage,date,confidence
      Житомир,Bonn,DE,planned,2026-05-01,
      Житомир,Bonn,DE,signed,2026-07-01,
      Житомир,Ulm,DE,planned,2026-05-01,
      Житомир,Ulm,DE,signed,2026-05-01,news_mention
      Житомир,Kiel,DE,planned,2026-05-01,
      Житомир,Kiel,DE,ended,2023-05-01,
      Житомир,Köln,DE,planned,2026-05-01,
      Житомир,Köln,DE,signed,,
      """)
    #expect(run.value(.pipeline) == 2)
    #expect(run.rows.map(\.twin) == ["", "", "", "", "a:7", "", "a:9", ""])
  }

  @Test(arguments: [
    ("2026-04-01", 0), ("2026-03-31", 1), ("2026-Q1", 1), ("2026", 0), ("", 0),
  ])
  func `Rule 16: a planned date more than 90 days before the as-of date is overdue`(
    date: String, overdue: Int
  ) throws {
    let run = try Run("hromada,partner,country,stage,date\nЖитомир,Bonn,DE,planned,\(date)")
    #expect(run.stage(.planned).map { [$0.pairs, $0.overdue] } == [1, overdue])
  }
}
