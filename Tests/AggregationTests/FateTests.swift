import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@Suite struct FateTests {
  @Test func `Rule 1: every record has the first fate that fits, and the fates add up`() throws {
    let run = try Run(
      """
      Реєстр угод;;;
      громада;партнер;країна;дата
      Житомир;Dortmund;DE;2023-05-01
      Житомир;Dortmund;DE;2023-05-01
      ;;;
      Житомир;Dortmund;Німечина;2023-05-01
      Житомир;Bytom;PL;2020-01-01
      Житомир;Bytom;PL;2020-01-01
      Разом;;;
      """)
    #expect(
      run.fates == [
        "counted", "duplicate of a:3", "rejected: unknown_country", "before_since", "duplicate of a:7",
      ])
    let sum = run.summary.reconciliation
    #expect([sum.read, sum.counted, sum.outOfScope, sum.duplicates, sum.rejected] == [5, 1, 1, 2, 1])
    #expect([sum.nonRecords[.title], sum.nonRecords[.blank], sum.nonRecords[.total]] == [1, 1, 1])
    #expect(sum.holds)
  }

  /// For each reason the cell that brings it about, and the cell's column.
  private static let causes: [(reason: OutOfScopeReason, column: String, cell: String)] = [
    (.notUkrainian, "hromada", "Brody, Poland"), (.domestic, "country", "Україна"),
    (.noPartnership, "stage", "aid"), (.notSigned, "stage", "draft"),
    (.ended, "stage", "ended"), (.suspended, "stage", "suspended"),
    (.notHromada, "hromada", "Житомирська обласна рада"), (.notMunicipality, "partner", "Асоціація міст"),
    (.unconfirmed, "confidence", "hypothesis"), (.undated, "date", ""),
    (.dateUncertain, "date", "2021-06-01/2023-01-01"), (.beforeSince, "date", "2021-12-31"),
    (.afterAsOf, "date", "2026-07-01"),
  ]

  private static func fate(_ causes: [(reason: OutOfScopeReason, column: String, cell: String)]) throws
    -> [String]
  {
    var cells = [
      "hromada": "Житомир", "partner": "Dortmund", "country": "DE", "stage": "signed",
      "confidence": "registry",
      "date": "2023-05-01",
    ]
    for cause in causes { cells[cause.column] = cause.cell }
    let columns = cells.keys.sorted()
    let row = columns.map { cells[$0] ?? "" }.joined(separator: ";")
    return try Run("\(columns.joined(separator: ";"))\n\(row)\n").fates
  }

  @Test func `Rule 2: each reason by itself`() throws {
    #expect(try Self.fate([]) == ["counted"])
    #expect(Self.causes.map(\.reason) == OutOfScopeReason.allCases)
    for cause in Self.causes { #expect(try Self.fate([cause]) == [cause.reason.code]) }
  }

  @Test func `Rule 2: of two reasons the first that fits`() throws {
    for (place, first) in Self.causes.enumerated() {
      for second in Self.causes[place...]
      where second.column != first.column && (first.reason, second.reason) != (.notUkrainian, .domestic) {
        #expect(try Self.fate([first, second]) == [first.reason.code], "\(first.cell) and \(second.cell)")
      }
    }
  }

  @Test func `Rule 2: records out of scope are counted by reason`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date
      Житомир,Dortmund,DE,aid,2023-05-01
      Житомир,Dortmund,DE,contact,2023-05-02
      Житомир,Bytom,PL,planned,2023-05-02
      Житомир,Bytom,PL,signed,
      """)
    let counts = run.summary.outOfScope.filter { $0.records > 0 }.map { "\($0.reason.code) \($0.records)" }
    #expect(counts == ["no_partnership 2", "not_signed 1", "undated 1"])
    #expect(run.summary.outOfScope.map(\.reason) == OutOfScopeReason.allCases)
  }

  @Test func `Rule 3: a country, a region, a date or a stage that is not understood rejects the record`()
    throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,stage,date
      Житомир,,Dortmund,Німечина,signed,2023-05-01
      Житомир,Житомирскька,Dortmund,DE,signed,2023-05-01
      Житомир,,Dortmund,DE,signed,восени
      Житомир,,Dortmund,DE,сигнед,2023-05-01
      Житомир,,Dortmund,Корея,signed,2023-05-01
      """)
    #expect(
      run.fates == [
        "rejected: unknown_country", "rejected: unknown_region", "rejected: unreadable_date",
        "rejected: unknown_stage", "rejected: ambiguous_country",
      ])
    #expect(run.rows[0].rejection?.candidates == ["Німеччина"])
    #expect(run.rows[1].rejection?.candidates.first == "Житомирська область")
    #expect(run.rows[4].rejection?.candidates.count == 2)
  }

  @Test func `Rule 3: a hromada that is not understood is counted in its region, and without one rejected`()
    throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,date
      Нетамська,Львівська область,Bonn,DE,2023-05-01
      Миколаївська,Одеська область,Essen,DE,2023-05-01
      Нетамська,,Bonn,DE,2023-05-02
      Миколаївська,,Bonn,DE,2023-05-03
      """)
    #expect(run.fates == ["counted", "counted", "rejected: hromada_unknown", "rejected: hromada_ambiguous"])
    #expect(run.rows[0].warnings.words == [.hromadaAsSpelled])
    #expect(run.region("UA-46")?.measures.all == [1, 1, 1, 1])
    #expect(run.region("UA-51")?.measures.agreements == 1)
    #expect(run.rows[3].rejection?.candidates.count == 9)
  }

  @Test func `Rule 3: a kind that is not understood is other, and said once for each spelling`() throws {
    let run = try Run(
      """
      hromada,partner,country,kind,date
      Житомир,Bonn,DE,щось,2023-05-01
      Житомир,Essen,DE,щось,2023-05-01
      Житомир,Ulm,DE,інакше,2023-05-01
      """)
    #expect(run.kind(.other)?.agreements == 3)
    let said = run.told.compactMap { diagnostic -> String? in
      if case .warning(.kindUnknown, let value, _, _) = diagnostic.message { return value }
      return nil
    }
    #expect(said == ["щось", "інакше"])
  }

  @Test func `Rule 3: a code that contradicts a name or a region rejects the record`() throws {
    let run = try Run(
      """
      hromada,katottg,region,partner,country,iso2,date
      Львівська,UA18040190000029215,,Bonn,Німеччина,DE,2023-05-01
      ,UA18040190000029215,Львівська область,Bonn,Німеччина,DE,2023-05-01
      ,UA18040190000029215,,Bonn,Польща,DE,2023-05-01
      Житомирська,UA18040190000029215,Житомирська область,Bonn,Німеччина,DE,2023-05-01
      """)
    #expect(
      run.fates == [
        "rejected: contradiction", "rejected: contradiction", "rejected: contradiction", "counted",
      ])
    for row in run.rows.prefix(3) { #expect(row.rejection?.candidates.count == 2) }
  }

  @Test
  func `Rule 3: below signed nothing is rejected for what it does not name; signed, it must name something`()
    throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,stage,date
      ,,,,planned,
      Нетамська,,,,intent,
      (не названі),,(не названі),Німеччина,contact,
      Миколаївська,,,,aid,2023
      ,,,Німеччина,signed,2023-05-01
      ,Львівська область,,,signed,2023-05-01
      """)
    #expect(
      run.fates == [
        "not_signed", "not_signed", "no_partnership", "no_partnership", "rejected: no_parties", "counted",
      ])
  }
}
