import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What the page "Counting rules" decides where a rule leaves a choice open; other decisions are tested with their rule.
@Suite struct DecisionTests {
  @Test
  func `Rule 1: of several faults of a record that of the hromada is told, then country, stage and date`()
    throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,stage,date
      Нетамська,,Bonn,Атлантида,щось,31.02.2023
      Житомир,,Bonn,Атлантида,щось,31.02.2023
      Житомир,,Bonn,DE,щось,31.02.2023
      Житомир,,Bonn,DE,signed,31.02.2023
      """)
    #expect(
      run.fates == [
        "rejected: hromada_unknown", "rejected: unknown_country", "rejected: unknown_stage",
        "rejected: impossible_date",
      ])
  }

  @Test func `Rule 3: of several hromadas none is dropped in silence`() throws {
    let run = try Run(
      """
      hromada,region,partner,country,stage,date
      Житомир; Нетамська,,Bonn,DE,signed,2023-05-01
      Житомир; Нетамська,Житомирська,Bonn,DE,signed,2023-05-02
      Житомир; Нетамська,,Bonn,DE,planned,2023-05-01
      """)
    #expect(run.fates == ["rejected: hromada_unknown", "counted", "not_signed"])
    #expect(run.summary.total.all == [1, 2, 2, 1])
  }

  @Test func `Rule 3: a name beside a region is looked for in that region only`() throws {
    let run = try Run("hromada,region,partner,country,date\nЖитомир,Львівська,Bonn,DE,2023-05-01")
    #expect(run.region("UA-46")?.measures.all == [1, 1, 1, 1])
    #expect(run.region("UA-18")?.measures.agreements == 0)
    #expect(run.rows[0].warnings.words == [.hromadaAsSpelled])
  }

  @Test
  func `Rule 10: a signed record with an end date is ended when that has passed, whatever its stage says`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,stage,date,ended_on,valid_until
      Житомир,Bonn,DE,signed,2023-05-01,2026-06-30,
      Житомир,Ulm,DE,registered,2023-05-01,2026-07-01,
      Житомир,Kiel,DE,signed,2023-05-01,,2024-01-01
      """)
    #expect(run.fates == ["ended", "counted", "counted"])
    #expect(run.summary.previousQuarter.endedSince == 1)
  }

  private func asOf(_ rows: String...) throws -> Day {
    try Run(Export("hromada,partner,country,stage,date\n" + rows.joined(separator: "\n")), asOf: nil)
      .summary.asOf
  }

  @Test func `Rule 11: a coarse date around the newest day vouches for it, what has ended has no say`() throws
  {
    #expect(
      try asOf(
        "Житомир,Bonn,DE,signed,2022-05-01", "Житомир,Ulm,DE,signed,2026", "Житомир,Kiel,DE,signed,2026-06-01"
      )
        == day("2026-06-01"))
    #expect(throws: AsOfProblem.self) {
      try asOf(
        "Житомир,Bonn,DE,signed,2022-05-01", "Житомир,Ulm,DE,ended,2025-05-01",
        "Житомир,Kiel,DE,signed,2026-06-01")
    }
    #expect(
      try asOf("Житомир,Bonn,DE,signed,2022-05-01", "Житомир,Ulm,DE,ended,2025-05-01") == day("2022-05-01"))
    #expect(
      try asOf("Житомир,Bonn,DE,signed,2019-05-01", "Житомир,Ulm,DE,signed,2025-05-01") == day("2025-05-01"))
  }

  @Test func `Rule 13: records under the number that are out of scope add nothing`() throws {
    let run = try Run(
      """
      agreement_id,hromada,partner,country,stage,date
      7,Житомир,Bonn,DE,signed,2023-05-01
      7,Львів,Łódź,PL,planned,2023-05-01
      7,Одеса,Lyon,FR,signed,2019-05-01
      """)
    #expect(run.fates == ["counted", "not_signed", "before_since"])
    #expect(run.summary.total.all == [1, 1, 1, 1])
    #expect(run.summary.places.countries.map { Run.code($0.place) } == ["DE"])
  }

  @Test func `Rule 14: parties out of scope tell duplicates apart all the same`() throws {
    let run = try Run(
      """
      hromada,region,partner,country,date
      Львівська обласна рада,Львівська,Люблінське воєводство,PL,2023-05-01
      Львівська обласна рада,Львівська,Люблінське воєводство,PL,2023-05-01
      Львівська обласна рада,Львівська,Сілезьке воєводство,PL,2023-05-01
      """)
    #expect(run.fates == ["not_hromada", "duplicate of a:2", "not_hromada"])
  }

  @Test
  func `Rule 16: of several signed records the first not before the plan superseded it, else the latest`()
    throws
  {
    let signed =
      "Житомир,Bonn,DE,signed,2005-06-01\nЖитомир,Bonn,DE,signed,2024-02-01\nЖитомир,Bonn,DE,signed,2023-02-09"
    for (date, twin) in [
      ("2023-02-01", "a:5"), ("2023", "a:5"), ("2024-01-01", "a:4"), ("2026-01-01", "a:4"), ("", "a:4"),
      ("2001", "a:3"),
    ] {
      let run = try Run(
        Export("hromada,partner,country,stage,date\nЖитомир,Bonn,DE,planned,\(date)\n\(signed)"))
      #expect(run.rows[0].twin == twin, "planned \(date)")
    }
  }

  @Test
  func `Rule 17: a partner whose country is left open is another than one of the same name in one country`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Netam,Польща,2023-05-01
      Житомир,Netam,"Польща, Чехія",2023-05-02
      """)
    #expect(run.summary.total.all == [2, 2, 1, 2])
    #expect(run.country("PL")?.measures.all == [2, 2, 1, 2])
    #expect(run.country("CZ")?.measures.all == [1, 1, 1, 1])
  }

  @Test(arguments: [
    "Bytom,\"Польща, Чехія\"", "Bytom; Брно,Польща; Чехія", "Брно; Битом,Чехія; Польща",
    "Битом (Польща) та Брно (Чехія),", "\"Битом, Республіка Польща, Брно, Чеська Республіка\",",
  ])
  func `Rule 17: a partner of several countries is the one of the same name in one of them`(cells: String)
    throws
  {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bytom,Польща,2023-05-01\nЖитомир,\(cells),2023-05-02")
    let brno = cells.contains("Брно") ? 1 : 0
    #expect(run.summary.total.all == [2, 1 + brno, 1, 1 + brno])
    #expect(run.country("PL")?.measures.all == [2, 1, 1, 1])
    #expect(run.country("CZ")?.measures.all == [1, brno, brno, brno])
  }

  @Test func `Rule 21: counted are records, only there and shared are agreements`() throws {
    let run = try Run(
      """
      agreement_id,hromada,partner,country,date
      7,Житомир,Bonn,DE,2023-05-01
      7,Львів,Łódź,PL,2023-05-01
      """, "hromada,partner,country,date\nЖитомир,Bonn,DE,2023\nЛьвів,Łódź,PL,2023")
    #expect(run.value(.agreements) == 1)
    #expect(
      run.summary.sources.map { [$0.records.counted, $0.records.duplicates, $0.onlyHere, $0.shared] } == [
        [2, 0, 0, 1], [0, 2, 0, 1],
      ])
  }
}
