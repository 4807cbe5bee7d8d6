import Aggregation
import CountingSupport
import ExportSupport
import Partnerships
import Testing

/// Rule 14: which of two duplicates survives, what it takes over, and what is only probable.
@Suite struct SurvivorTests {
  @Test(arguments: [
    ("Bonn", "Bonnn"), ("Baden-Baden", "Baden Baden"), ("Dortmund", "Dormund"),
    ("Köln", "Stadt Köln am Rhein"),
  ])
  func `Rule 14: with one title, hromada and day the partner's spelling may differ`(a: String, b: String)
    throws
  {
    let run = try Run(
      """
      title,hromada,partner,country,date
      Угода про співпрацю,Житомир,\(a),DE,2023-05-01
      «Угода про  співпрацю»,Житомир,\(b),DE,2023-05-01
      """)
    #expect(run.fates.sorted()[0] == "counted")
    #expect(run.fates.sorted()[1].hasPrefix("duplicate"), "\(run.fates)")
  }

  @Test(arguments: [
    "Угода,Житомир,Ulm,DE,2023-05-01", "Інша угода,Житомир,Bonnn,DE,2023-05-01",
    "Угода,Житомир,Bonnn,AT,2023-05-01",
    "Угода,Житомир,Bonnn,DE,2023-05-02", "Угода,Житомир,Bonnn,DE,2023", "Угода,Львів,Bonnn,DE,2023-05-01",
    ",Житомир,Bonnn,DE,2023-05-01",
  ])
  func `Rule 14: if anything else differs, another spelling is another partner`(row: String) throws {
    let run = try Run("title,hromada,partner,country,date\nУгода,Житомир,Bonn,DE,2023-05-01\n\(row)")
    #expect(run.fates == ["counted", "counted"])
  }

  @Test(arguments: [("Ulm", "Olm"), ("Kiel", "Kehl"), ("Dortmund", "Dormagen"), ("Bad Ems", "Bad Orb")])
  func `Rule 14: names that differ by more than a slip of the pen are two partners`(a: String, b: String)
    throws
  {
    let run = try Run(
      """
      title,hromada,partner,country,date
      Угода,Житомир,\(a),DE,2023-05-01
      Угода,Житомир,\(b),DE,2023-05-01
      """)
    #expect(run.fates == ["counted", "counted"])
  }

  @Test func `Rule 14: the survivor has the finest date, then the later stage, then the most fields`() throws
  {
    let header = "hromada,partner,country,stage,date,areas\n"
    let rows = [
      "Житомир,Bonn,DE,signed,2023-05-01,", "Житомир,Bonn,DE,signed,2023-05-01,культура",
      "Житомир,Bonn,DE,registered,2023-05-01,",
      "Житомир,Bonn,DE,registered,2023,культура",
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
      let run = try Run(order.map { Export(header + rows[$0]) }, CountingOptions(asOf: day("2026-06-30")))
      #expect(order.filter { run.fates[order.firstIndex(of: $0) ?? 0] == "counted" } == [2], "\(order)")
    }
    let fields = try Run(
      [Export(header + rows[0]), Export(header + rows[1])], CountingOptions(asOf: day("2026-06-30")))
    #expect(fields.fates == ["duplicate of b:2", "counted"])
  }

  @Test(arguments: [
    // stage and end of the survivor, and of its duplicates with coarser dates; its fate
    ("signed,", ["ended,2024-06-01"], "ended"), ("signed,", ["signed,2024-06"], "ended"),
    ("signed,", ["suspended,"], "suspended"), ("registered,", ["suspended,", "ended,2024"], "ended"),
    ("signed,", ["signed,", "ended,2024-06-01"], "ended"),
    ("signed,", ["signed,", "registered,"], "counted"),
    ("signed,", ["ended,2024-06-01", "ended,2027-01-01"], "ended"),
    // An end after the as-of date, or one that the survivor states itself.
    ("signed,", ["ended,2027-01-01"], "counted"), ("signed,2027-01-01", ["ended,2024-06-01"], "counted"),
    ("ended,2027-01-01", ["suspended,"], "counted"), ("suspended,", ["ended,2027-01-01"], "suspended"),
  ])
  func `Rule 14: the survivor takes over the end of its duplicates where it states none`(
    survivor: String, duplicates: [String], fate: String
  ) throws {
    let header = "hromada,partner,country,stage,ended_on,date\nЖитомир,Bonn,DE,"
    let exports = ["\(survivor),2023-05-01"] + duplicates.map { "\($0),2023" }
    for exports in [exports, exports.reversed()] {
      let run = try Run(exports.map { Export(header + $0) }, CountingOptions(asOf: day("2026-06-30")))
      let place = exports.firstIndex { $0.hasSuffix("2023-05-01") } ?? 0
      #expect(run.fates[place] == fate)
      #expect(run.fates.count { $0.hasPrefix("duplicate") } == duplicates.count)
    }
  }

  @Test func `Rule 14: the survivor takes over areas, kinds and sources`() throws {
    let run = try Run(
      "hromada,partner,country,kind,areas,date\nЖитомир,Bonn,DE,,культура; спорт,2023-05-01",
      "hromada,partner,country,kind,areas,date\nЖитомир,Bonn,DE,twinning,освіта; спорт,2023")
    #expect(run.fates == ["counted", "duplicate of a:2"])
    #expect(
      run.summary.areas.map { "\($0.group) \($0.measures.agreements)" } == [
        "культура 1", "освіта 1", "спорт 1",
      ])
    #expect(run.kind(.twinning)?.agreements == 1)
    #expect(run.kind(.notStated) == nil)
    #expect(run.summary.sources.map { [$0.onlyHere, $0.shared] } == [[0, 1], [0, 1]])
  }

  @Test
  func `Rule 17: an agreement that its records call by two kinds stands in two rows, and that is noted`()
    throws
  {
    let run = try Run(
      "hromada,partner,country,kind,date\nЖитомир,Bonn,DE,memorandum,2023-05-01",
      "hromada,partner,country,kind,date\nЖитомир,Bonn,DE,twinning,2023")
    #expect(run.summary.total.agreements == 1)
    #expect(
      run.summary.kinds.map { "\($0.group.code) \($0.measures.agreements)" } == [
        "twinning 1", "memorandum 1",
      ])
    #expect(run.summary.notes.excessByKind == 1)
  }

  @Test func `Rule 14: an agreement that ended does not come back to life through its twin`() throws {
    let run = try Run(
      "hromada,partner,country,stage,date\nЖитомир,Bonn,DE,signed,2023-05-01",
      "hromada,partner,country,stage,date\nЖитомир,Bonn,DE,ended,2023-05-01")
    #expect(run.fates == ["duplicate of b:2", "ended"])
  }

  private func probable(_ exports: Export...) throws -> [String] {
    try Run(exports, CountingOptions(asOf: day("2026-06-30"))).summary.probableDuplicates.map {
      "\($0.first) \($0.second) \($0.reason.rawValue)"
    }
  }

  @Test
  func `Rule 14: the same pair in two exports with dates up to 366 days apart is probable, never merged`()
    throws
  {
    let header = "hromada,partner,country,date\n"
    let first = Export(header + "Житомир,Bonn,DE,2023-05-01")
    #expect(try probable(first, Export(header + "Житомир,Bonn,DE,2024-05-01")) == ["0 1 nearby_dates"])
    #expect(try probable(first, Export(header + "Житомир,Bonn,DE,2024-05-02")) == [])
    #expect(try probable(first, Export(header + "Житомир,Ulm,DE,2023-05-02")) == [])
    #expect(try probable(Export(header + "Житомир,Bonn,DE,2023-05-01\nЖитомир,Bonn,DE,2023-06-01")) == [])
  }

  @Test func `Rule 14: what may be one agreement but for a partner that is not named is probable`() throws {
    let header = "hromada,partner,country,title,date\n"
    let first = Export(header + "Житомир,,DE,Угода про співпрацю,2023-05-01")
    #expect(
      try probable(first, Export(header + "Житомир,Bonn,DE,«Угода про співпрацю»,2023-05-01"))
        == ["0 1 blank_partner"])
    #expect(
      try probable(first, Export(header + "Житомир,,DE,Угода про співпрацю,2023-05-01"))
        == ["0 1 blank_partner"])
    for row in [
      "Житомир,,DE,Інша угода,2023-05-01", "Львів,,DE,Угода про співпрацю,2023-05-01",
      "Житомир,,PL,Угода про співпрацю,2023-05-01", "Житомир,,DE,Угода про співпрацю,2023-05-02",
      "Житомир,,DE,,2023-05-01",
    ] {
      #expect(try probable(first, Export(header + row)) == [], "\(row)")
    }
  }

  @Test func `Rule 14: partners whose names no table joins, and different hromadas, are probable`() throws {
    let header = "title,hromada,partner,country,date\n"
    #expect(
      try probable(
        Export(header + ",Житомир,Bonn,DE,2023-05-01"),
        Export(header + ",Житомир,Боннвіль,DE,2023-05-01")
      )
        == ["0 1 unresolved_partners"])
    // Both are in the tables, and are two places.
    #expect(
      try probable(
        Export(header + ",Житомир,Bonn,DE,2023-05-01"),
        Export(header + ",Житомир,Кельн,DE,2023-05-01")
      ) == [])
    #expect(
      try probable(Export(header + "Угода,Житомир,Bonn,DE,2023-05-01\nУгода,Львів,Bonn,DE,2023-05-01"))
        == ["0 1 different_hromadas"])
  }
}

extension SurvivorTests {
  @Test(arguments: [
    ["Lublin", "Lubin"], ["Frankfurt (Oder)", "Frankfurt am Main", "Frankfurt"],
    ["Neustadt", "Neustadt an der Weinstraße"],
  ])
  func `Rule 14: names that the tables know as two places are two, however alike`(names: [String]) throws {
    let country = names[0] == "Lublin" ? "PL" : "DE"
    let rows = names.map { "Угода про співпрацю,Житомир,\($0),\(country),2023-05-01" }
    let run = try Run(Export("title,hromada,partner,country,date\n" + rows.joined(separator: "\n")))
    #expect(run.fates == names.map { _ in "counted" })
  }
}
