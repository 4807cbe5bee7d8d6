import Aggregation
import CountingSupport
import ExportSupport
import Partnerships
import Testing

/// Rule 14: which records are the same agreement, and which are not.
@Suite struct DuplicateTests {
  private static let header = "title,hromada,partner,country,kind,stage,date"

  /// The fates of records `title,hromada,partner,country,kind,stage,date` in one export.
  private func fates(_ rows: String...) throws -> [String] {
    try Run(Export(([Self.header] + rows).joined(separator: "\n"))).fates
  }

  /// The fates of records that stand in an export each.
  private func fatesApart(_ rows: String...) throws -> [String] {
    try Run(
      rows.map { Export("\(Self.header)\n\($0)") }, CountingOptions(asOf: day("2026-06-30"))
    ).fates
  }

  @Test func `Rule 14: the same parties on the same day are one agreement, in one export and in two`() throws
  {
    let row = ",Житомир,Bonn,DE,,signed,2023-05-01"
    #expect(try fates(row, row) == ["counted", "duplicate of a:2"])
    #expect(try fatesApart(row, row) == ["counted", "duplicate of a:2"])
  }

  @Test(arguments: [
    ",Львів,Bonn,DE,,signed,2023-05-01", ",Житомир,Ulm,DE,,signed,2023-05-01",
    ",Житомир,Bonn,US,,signed,2023-05-01",
    ",Житомир,Bonn,DE,,signed,2023-05-02", ",Житомир,Bonn,DE,memorandum,signed,2023-05-01",
  ])
  func `Rule 14: another party, country, day or kind is another agreement`(other: String) throws {
    let row = ",Житомир,Bonn,DE,twinning,signed,2023-05-01"
    #expect(try fates(row, other) == ["counted", "counted"])
    #expect(try fatesApart(row, other) == ["counted", "counted"])
  }

  @Test func `Rule 14: in one export a coarse date agrees only with itself`() throws {
    #expect(
      try fates(
        ",Житомир,Bonn,DE,,signed,2023-05-01", ",Житомир,Bonn,DE,,signed,2023",
        ",Житомир,Bonn,DE,,signed,2023",
        ",Житомир,Bonn,DE,,signed,2023-05") == ["counted", "counted", "duplicate of a:3", "counted"])
  }

  @Test(arguments: ["2023-05", "2023-Q2", "2023", "2022-12-01/2023-05-01"])
  func `Rule 14: between exports a coarse date agrees with a day in its span`(date: String) throws {
    let fine = ",Житомир,Bonn,DE,,signed,2023-05-01"
    #expect(try fatesApart(fine, ",Житомир,Bonn,DE,,signed,\(date)") == ["counted", "duplicate of a:2"])
    #expect(try fatesApart(",Житомир,Bonn,DE,,signed,\(date)", fine) == ["duplicate of b:2", "counted"])
  }

  @Test(arguments: ["2023-04", "2023-Q3", "2024", "2023-05-02/2023-05-09"])
  func `Rule 14: spans that do not meet do not agree`(date: String) throws {
    let fine = ",Житомир,Bonn,DE,,signed,2023-05-01"
    #expect(try fatesApart(fine, ",Житомир,Bonn,DE,,signed,\(date)") == ["counted", "counted"])
  }

  @Test func `Rule 14: two days in two exports agree only when they are equal`() throws {
    #expect(
      try fatesApart(",Житомир,Bonn,DE,,signed,2023-05-01", ",Житомир,Bonn,DE,,signed,2023-05-02") == [
        "counted", "counted",
      ])
  }

  @Test(arguments: ["", "partnership", "other"])
  func `Rule 14: a kind that says nothing agrees with any`(kind: String) throws {
    // The areas make the first record the survivor.
    let run = try Run(
      """
      hromada,partner,country,kind,areas,note,date
      Житомир,Bonn,DE,twinning,культура,x,2023-05-01
      Житомир,Bonn,DE,\(kind),,,2023-05-01
      """)
    #expect(run.fates == ["counted", "duplicate of a:2"])
  }

  @Test func `Rule 14: between exports kinds need not agree where one date is coarse`() throws {
    let row = ",Житомир,Bonn,DE,twinning,signed,2023-05-01"
    #expect(
      try fatesApart(row, ",Житомир,Bonn,DE,memorandum,signed,2023") == ["counted", "duplicate of a:2"])
    #expect(try fates(row, ",Житомир,Bonn,DE,memorandum,signed,2023") == ["counted", "counted"])
  }

  @Test func `Rule 14: a coarse record that agrees with several duplicates the earliest`() throws {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023",
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-09-01
      Житомир,Bonn,DE,2023-05-01
      Житомир,Bonn,DE,2022-05-01
      """)
    #expect(run.fates == ["duplicate of b:3", "counted", "counted", "counted"])
  }

  @Test func `Rule 14: no two records are joined through a third`() throws {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01",
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023",
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-09-01")
    #expect(run.fates == ["counted", "duplicate of a:2", "counted"])
  }

  @Test func `Rule 14: of coarse records the finer is settled first, and only survivors are compared with`()
    throws
  {
    // The year agrees with both months, but each month is an agreement by itself.
    #expect(
      try fatesApart(
        ",Житомир,Bonn,DE,,signed,2023", ",Житомир,Bonn,DE,,signed,2023-09",
        ",Житомир,Bonn,DE,,signed,2023-05") == [
          "duplicate of c:2", "counted", "counted",
        ])
  }

  @Test func `Rule 14: undated records and records with a blank party are never duplicates`() throws {
    for row in [
      "Угода,Житомир,Bonn,DE,,signed,", "Угода,Житомир,,DE,,signed,2023-05-01",
      "Угода,,Bonn,DE,,signed,2023-05-01",
    ] {
      #expect(try !fates(row, row).contains { $0.hasPrefix("duplicate") }, "\(row)")
      #expect(try !fatesApart(row, row).contains { $0.hasPrefix("duplicate") }, "\(row)")
    }
  }

  @Test func `Rule 14: a plan is no duplicate of a signature, and a mention none of a document`() throws {
    #expect(
      try fates(",Житомир,Bonn,DE,,planned,2023-05-01", ",Житомир,Bonn,DE,,signed,2023-05-01") == [
        "not_signed", "counted",
      ])
    let export: Export = """
      hromada,partner,country,date,confidence
      Житомир,Bonn,DE,2023-05-01,news_mention
      Житомир,Bonn,DE,2023-05-01,registry
      """
    #expect(try Run(export).fates == ["unconfirmed", "counted"])
    let all = try Run(export, unconfirmed: true)
    #expect(all.value(.agreements) == 1)
  }

  @Test func `Rule 14: records that are out of scope have duplicates too`() throws {
    let row = ",Житомир,Асоціація міст,DE,,signed,2023-05-01"
    #expect(try fates(row, row) == ["not_municipality", "duplicate of a:2"])
    let planned = ",Житомир,Bonn,DE,,planned,2027-05-01"
    #expect(try fates(planned, planned) == ["not_signed", "duplicate of a:2"])
  }

  @Test func `Rule 14: between exports the parties of one may be among those of the other, which survives`()
    throws
  {
    let both = ",Житомир; Львів,Bonn,DE,,signed,2023-05-01"
    let one = ",Житомир,Bonn,DE,,signed,2023-05-01"
    #expect(
      try fatesApart(one, both, ",Одеса,Bonn,DE,,signed,2023-05-01") == [
        "duplicate of b:2", "counted", "counted",
      ])
    #expect(
      try fatesApart(one, both, ",Львів,Bonn,DE,,signed,2023-05-01") == [
        "duplicate of b:2", "counted", "duplicate of b:2",
      ])
    #expect(try fates(both, one) == ["counted", "counted"])
  }

  @Test func `Rule 14: overlapping parties are not the same parties`() throws {
    #expect(
      try fatesApart(
        ",Житомир; Львів,Bonn,DE,,signed,2023-05-01", ",Житомир; Одеса,Bonn,DE,,signed,2023-05-01") == [
          "counted", "counted",
        ])
  }
}
