import Aggregation
import CountingSupport
import ExportSupport
import Messages
import Partnerships
import Reports
import Testing

/// What has changed from one report to another.
@Suite struct ComparisonTests {
  private static let header = "title,hromada,partner,country,kind,stage,date,ended\n"
  private static let base = [
    "Угода про співпрацю,Житомир,Dortmund,DE,partnership,signed,2023-05-01,",
    "Меморандум,Вінниця,Karlsruhe,DE,memorandum,signed,2022,",
    ",Полтава,Ostfildern,DE,twinning,signed,2023-06-10,",
    ",Луцьк,Люблін,Польща,twinning,signed,2024-02,",
    ",Рівне,Piła,PL,partnership,draft,2025-01-10,",
    ",Дніпро,Осака,Японія,twinning,planned,,",
  ]

  private func compare(
    _ old: [String], _ new: [String], asOf: String = "2026-03-31", newAsOf: String = "2026-06-30"
  ) throws -> Comparison {
    let then = try Run([Export(Self.header + old.joined(separator: "\n"), name: "list.csv")], options(asOf))
    let now = try Run([Export(Self.header + new.joined(separator: "\n"), name: "list.csv")], options(newAsOf))
    let comparison = Comparison(from: then, to: now)
    #expect(comparison.violations(from: then, to: now) == [])
    return comparison
  }

  private func options(_ asOf: String) -> CountingOptions { CountingOptions(asOf: day(asOf)) }

  @Test func `a report compared with itself has no changes`() throws {
    #expect(try compare(Self.base, Self.base).lines == [])
  }

  @Test func `neither another order nor another number of a record is a change`() throws {
    let header = "№," + Self.header
    func run(_ rows: [String]) throws -> Run {
      let numbered = rows.enumerated().map { "\($0 + 1),\($1)" }.joined(separator: "\n")
      return try Run([Export(header + numbered, name: "list.csv")], options("2026-06-30"))
    }
    let (old, new) = (try run(Self.base), try run(Self.base.reversed()))
    #expect(Comparison(from: old, to: new).lines == [])
  }

  @Test(arguments: [
    (
      0,
      "«Угода про  співпрацю»,Житомирська міська територіальна громада,Дортмунд,Німеччина,партнерство,підписано,01.05.2023,"
    ),
    (1, "МЕМОРАНДУМ,м. Вінниця,Карлсруе,Germany,memorandum,signed,2022,"),
    (3, ",Луцьк,Lublin,PL,побратимство,signed,лютий 2024,"),
  ])
  func `what is only spelled otherwise is no change`(place: Int, row: String) throws {
    var rows = Self.base
    rows[place] = row
    #expect(try compare(Self.base, rows).lines == [])
  }

  @Test(arguments: [
    (
      0, "Інша угода,Житомир,Dortmund,DE,partnership,signed,2023-05-01,",
      ["corrected title «Угода про співпрацю» -> «Інша угода» (Житомирська, Dortmund)"]
    ),
    (
      2, ",Полтава,Ostfildern,DE,memorandum,signed,2023-06-10,",
      ["corrected kind «twinning» -> «memorandum» (Полтавська, Ostfildern)"]
    ),
    (
      1, "Меморандум,Вінниця,Karlsruhe,DE,memorandum,signed,2022-05-03,",
      ["corrected signed_on «2022» -> «2022-05-03» (Вінницька, Karlsruhe)"]
    ),
    (
      2, ",Полтава,Leinfelden-Echterdingen,DE,twinning,signed,2023-06-10,",
      ["corrected partner «Ostfildern» -> «Leinfelden-Echterdingen» (Полтавська, Leinfelden-Echterdingen)"]
    ),
    (
      3, ",Луцьк,Люблін,Словаччина,twinning,signed,2024-02,",
      ["corrected country «PL» -> «SK» (Луцька, Люблін)"]
    ),
    (4, ",Рівне,Piła,PL,partnership,cleared,2025-01-10,", ["moved draft -> cleared (Рівненська, Piła)"]),
    (4, ",Рівне,Piła,PL,partnership,signed,2025-01-10,", ["moved draft -> signed +1 (Рівненська, Piła)"]),
    (
      5, ",Дніпро,Осака,Японія,twinning,signed,2026-05-05,",
      [
        "moved planned -> signed +1 (Дніпровська, Осака)",
        "corrected signed_on «» -> «2026-05-05» (Дніпровська, Осака)",
      ]
    ),
    (
      2, ",Полтава,Ostfildern,DE,twinning,planned,2023-06-10,",
      ["moved signed -> planned -1 (Полтавська, Ostfildern)"]
    ),
    (
      2, ",Полтава,Ostfildern,DE,twinning,signed,2023-06-10,2026-04-01",
      ["ended signed -> ended -1 (Полтавська, Ostfildern)"]
    ),
    (
      2, ",Полтава,Ostfildern,DE,twinning,ended,2023-06-10,2026-04-01",
      ["ended signed -> ended -1 (Полтавська, Ostfildern)"]
    ),
    (
      2, ",Полтава,Ostfildern,DE,twinning,signed,2023-06-10,2027-04-01",
      ["corrected ended_on «» -> «2027-04-01» (Полтавська, Ostfildern)"]
    ),
    (
      2, ",Полтава,Ostfildern,DE,twinning,signed,2003-06-10,",
      [
        "recounted counted -> before_since -1 (Полтавська, Ostfildern)",
        "corrected signed_on «2023-06-10» -> «2003-06-10» (Полтавська, Ostfildern)",
      ]
    ),
    (
      2, ",Полтава,Ostfildern,Нарнія,twinning,signed,2023-06-10,",
      ["recounted counted -> unknown_country -1 (Полтава, Ostfildern)"]
    ),
  ])
  func `one edit is one change, and the number of agreements follows`(
    place: Int, row: String, lines: [String]
  ) throws {
    var rows = Self.base
    rows[place] = row
    #expect(try compare(Self.base, rows).lines == lines)
  }

  @Test func `another hromada is a correction, and its region follows`() throws {
    var rows = Self.base
    rows[0] = "Угода про співпрацю,Бердичів,Dortmund,DE,partnership,signed,2023-05-01,"
    let comparison = try compare(Self.base, rows)
    #expect(
      comparison.lines == [
        "corrected hromada «Житомирська міська територіальна громада» -> «Бердичівська міська територіальна громада» "
          + "(Бердичівська, Dortmund)"
      ])
    rows[0] = "Угода про співпрацю,Львів,Dortmund,DE,partnership,signed,2023-05-01,"
    let moved = try compare(Self.base, rows)
    let regions = moved.regions.filter { $0.then != $0.now }
    #expect(regions.map { [$0.movedIn, $0.movedOut] } == [[0, 1], [1, 0]])
  }

  @Test func `what was signed after the older report's last day is new, what is older was found`() throws {
    let rows =
      Self.base + [
        ",Львів,Freiburg,DE,twinning,signed,2026-04-01,", ",Суми,Celle,DE,twinning,signed,2025-04-01,",
        ",Чернівці,Nazareth,IL,twinning,signed,2026,",
      ]
    let comparison = try compare(Self.base, rows)
    #expect(
      comparison.lines == [
        "signed -> counted +1 (Львівська, Freiburg)", "found -> counted +1 (Сумська, Celle)",
        "found -> counted +1 (Чернівецька, Nazareth)",
      ])
    #expect(comparison.effects.map(\.reason) == [.signed, .found])
  }

  @Test
  func `an agreement that was known and later than the period is signed, when the period has reached it`()
    throws
  {
    let rows = Self.base + [",Львів,Freiburg,DE,twinning,signed,2026-04-01,"]
    #expect(try compare(rows, rows).lines == ["signed after_as_of -> counted +1 (Львівська, Freiburg)"])
  }

  @Test
  func `for the older report's last day the newer one's records give its number, for reasons of their own`()
    throws
  {
    let rows =
      Array(Self.base.dropFirst()) + [
        ",Львів,Freiburg,DE,twinning,signed,2026-04-01,", ",Суми,Celle,DE,twinning,signed,2025-04-01,",
      ]
    func run(_ rows: [String], _ asOf: String) throws -> Run {
      try Run([Export(Self.header + rows.joined(separator: "\n"), name: "list.csv")], options(asOf))
    }
    let (old, new) = (try run(Self.base, "2026-03-31"), try run(rows, "2026-06-30"))
    let recomputed = try run(rows, "2026-03-31")
    let toRecomputed = Comparison(from: old, to: new, recomputed: recomputed)
    #expect(toRecomputed.violations(from: old, to: recomputed) == [])
    #expect(toRecomputed.effects.map(\.reason) == [.found, .lost])
    #expect(Comparison(from: old, to: new).effects.map(\.reason) == [.signed, .found, .lost])
  }

  @Test func `what is in the older report only is lost`() throws {
    let lines = try compare(Self.base, Array(Self.base.dropFirst())).lines
    #expect(lines == ["lost counted -> -1 (Житомирська, Dortmund)"])
  }

  @Test func `an agreement told by one more export is told again, and counted as it was`() throws {
    let export = Export(Self.header + Self.base.joined(separator: "\n"), name: "list.csv")
    let other = Export("hromada,partner,country,date\nЖитомир,Дортмунд,DE,2023\n", name: "news.csv")
    let (old, new) = (
      try Run([export], options("2026-03-31")), try Run([other, export], options("2026-03-31"))
    )
    #expect(Comparison(from: old, to: new).lines == ["retold 1 -> 2 (Житомирська, Dortmund)"])
    #expect(Comparison(from: new, to: old).lines == ["retold 2 -> 1 (Житомирська, Dortmund)"])
  }

  @Test func `where another record stands for the agreement now, it is the same agreement`() throws {
    let coarse = Export("hromada,partner,country,date\nЖитомир,Дортмунд,DE,2023\n", name: "news.csv")
    let exact = Export(
      "hromada,partner,country,kind,date\nЖитомир,Dortmund,DE,twinning,2023-05-01\n", name: "list.csv")
    let (old, new) = (
      try Run([coarse], options("2026-03-31")), try Run([coarse, exact], options("2026-03-31"))
    )
    #expect(
      Comparison(from: old, to: new).lines == [
        // The kind is not corrected: the record that states none is there as it was.
        "corrected signed_on «2023» -> «2023-05-01» (Житомирська, Dortmund)",
        "retold 1 -> 2 (Житомирська, Dortmund)",
      ])
  }

  @Test func `an agreement that duplicates another one now is told so, and the other way round`() throws {
    let two = [
      ",Житомир,Dortmund,DE,partnership,signed,2023-05-01,",
      ",Житомир,Dortmund,DE,partnership,signed,2023-05-02,",
    ]
    let one = [two[0], two[0]]
    #expect(
      try compare(two, one).lines == [
        "recounted counted -> duplicate -1 (Житомирська, Dortmund)",
        "corrected signed_on «2023-05-02» -> «2023-05-01» (Житомирська, Dortmund)",
      ])
    #expect(
      try compare(one, two).lines == [
        "recounted duplicate -> counted +1 (Житомирська, Dortmund)",
        "corrected signed_on «2023-05-01» -> «2023-05-02» (Житомирська, Dortmund)",
      ])
  }

  @Test func `where several come into question, none is taken, and that is told`() throws {
    let old = [
      ",Житомир,Dortmund,DE,twinning,signed,2023-05-01,", ",Житомир,Dortmund,DE,twinning,signed,2023-05-02,",
    ]
    let new = [
      ",Житомир,Dortmund,DE,twinning,signed,2023-05-03,", ",Житомир,Dortmund,DE,twinning,signed,2023-05-04,",
    ]
    for (then, now) in [(old, new), (old.reversed(), new), (old, new.reversed())] {
      let lines = try compare(then, now).lines
      #expect(
        lines == [
          "found -> counted +1 ? (Житомирська, Dortmund)", "found -> counted +1 ? (Житомирська, Dortmund)",
          "lost counted -> -1 ? (Житомирська, Dortmund)", "lost counted -> -1 ? (Житомирська, Dortmund)",
        ])
    }
  }

  @Test func `records that say the same are interchangeable`() throws {
    // Without a partner they are never duplicates (rule 14).
    let row = ",Житомир,,DE,twinning,signed,2023-05-01,"
    let three = try compare([row, row, row], [row, row])
    #expect(three.lines == ["lost counted -> -1 (Житомирська, )"])
    let ended = ",Житомир,,DE,twinning,ended,2023-05-01,2026-04-01"
    let two = try compare([row, row], [ended, ended])
    #expect(two.lines == Array(repeating: "ended signed -> ended -1 (Житомирська, )", count: 2))
  }

  @Test func `a number finds an agreement whose partner and date were corrected`() throws {
    let header = "№,hromada,partner,country,date\n"
    let old = try Run(
      [Export(header + "7,Житомир,Dortmund,DE,2023-05-01\n", name: "2026-06/list.csv")], options("2026-06-30")
    )
    let new = try Run(
      [Export(header + "7,Житомир,Bonn,DE,2024-05-01\n", name: "2026-09/list.csv")], options("2026-06-30"))
    #expect(
      Comparison(from: old, to: new).lines == [
        "corrected partner «Dortmund» -> «Bonn» (Житомирська, Bonn)",
        "corrected signed_on «2023-05-01» -> «2024-05-01» (Житомирська, Bonn)",
      ])
  }

  @Test func `a running number is no identity: rows that moved up are the same agreements`() throws {
    let header = "№,hromada,partner,country,date\n"
    let rows = ["Житомир,Dortmund,DE,2023-05-01", "Львів,Freiburg,DE,2022", "Суми,Celle,DE,2024-01-01"]
    func run(_ rows: some Sequence<String>) throws -> Run {
      let text = rows.enumerated().map { "\($0 + 1),\($1)" }.joined(separator: "\n")
      return try Run([Export(header + text, name: "list.csv")], options("2026-06-30"))
    }
    let lines = Comparison(from: try run(rows), to: try run(rows.dropFirst())).lines
    #expect(lines == ["lost counted -> -1 (Житомирська, Dortmund)"])
  }

  @Test func `records under one registration number are compared as one agreement`() throws {
    let header = "agreement_id,hromada,partner,country,date\n"
    func run(_ rows: String) throws -> Run {
      try Run([Export(header + rows, name: "list.csv")], options("2026-06-30"))
    }
    let old = try run("А-1,Житомир,Dortmund,DE,2023-05-01\nА-1,Житомир,Bonn,DE,2023-05-01\n")
    let new = try run("А-1,Житомир,Dortmund,DE,2023-05-01\nА-1,Житомир,Lublin,PL,2023-05-01\n")
    let comparison = Comparison(from: old, to: new)
    #expect(comparison.violations(from: old, to: new) == [])
    #expect(
      comparison.lines == [
        "corrected partner «Dortmund;Bonn» -> «Dortmund;Lublin» (Житомирська, Dortmund;Lublin)",
        "corrected country «DE» -> «DE;PL» (Житомирська, Dortmund;Lublin)",
      ])
  }

  @Test func `a rejected record that was corrected is counted now`() throws {
    let wrong = ",Львів,Freiburg,Нарнія,twinning,signed,2024-04-01,"
    let right = ",Львів,Freiburg,DE,twinning,signed,2024-04-01,"
    let comparison = try compare(Self.base + [wrong], Self.base + [right])
    #expect(comparison.lines == ["recounted unknown_country -> counted +1 (Львівська, Freiburg)"])
    #expect(comparison.effects.map(\.reason) == [.notRejected])
  }

  @Test func `rejected records are told apart by what they were spelled with`() throws {
    func rejected(_ hromada: String, _ partner: String) -> String {
      ",\(hromada),\(partner),Нарнія,twinning,signed,2024-04-01,"
    }
    let old = Self.base + [rejected("Львів", "Freiburg"), rejected("Суми", "Celle")]
    let new = Self.base + [rejected("Суми", "Celle"), rejected("Львів", "Würzburg")]
    #expect(try compare(old, old.reversed()).lines == [])
    #expect(
      try compare(old, new).lines == [
        "found -> unknown_country (Львів, Würzburg)", "lost unknown_country -> (Львів, Freiburg)",
      ])
  }

  @Test func `exports that were renamed are told`() throws {
    let text = Self.header + Self.base[0]
    let old = try Run([Export(text, name: "june.csv")], options("2026-06-30"))
    let new = try Run([Export(text, name: "september.csv")], options("2026-06-30"))
    let comparison = Comparison(from: old, to: new)
    #expect(comparison.lines == [])
    #expect(comparison.renamedExports == [Comparison.RenamedExport(then: "june.csv", now: "september.csv")])
  }
}
