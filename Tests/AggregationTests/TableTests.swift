import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Rules 17 to 22: what stands in the tables beside the law that they add up (`IdentityTests`).
@Suite struct TableTests {
  @Test
  func
    `Rule 17: an agreement with several hromadas and partners counts once in each row, and once in the total`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,areas,date
      Житомир; Львів,м. Łódź,Польща,культура; спорт,2023-05-01
      Житомир,Bonn,Німеччина,культура,2023-05-01
      """)
    #expect(run.summary.total.all == [2, 3, 2, 2])
    #expect(run.region("UA-18")?.measures.all == [2, 2, 1, 2])
    #expect(run.region("UA-46")?.measures.all == [1, 1, 1, 1])
    #expect(
      run.summary.areas.map { "\($0.group) \($0.measures.all)" } == [
        "культура [2, 3, 2, 2]", "спорт [1, 2, 2, 1]",
      ])
    let notes = run.summary.notes
    #expect(
      [notes.excessByRegion, notes.excessByCountry, notes.excessByRegionAndCountry, notes.excessByArea] == [
        1, 0, 1, 1,
      ])
  }

  @Test
  func `Rule 17: a partner that is known in none of its record's countries stands in all their rows`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,м. Нетама,"Республіка Молдова, Румунія",2023-05-01
      """)
    #expect(run.summary.total.all == [1, 1, 1, 1])
    #expect(run.country("MD")?.measures.all == [1, 1, 1, 1])
    #expect(run.country("RO")?.measures.all == [1, 1, 1, 1])
    #expect(run.value(.countries) == 2)
    #expect(run.summary.notes.excessByCountry == 1)
  }

  @Test
  func `Rule 17: a partner that is known in one of its record's countries stands in the row of that one`()
    throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,м. Ісакча,"Республіка Молдова, Румунія",2023-05-01
      """)
    #expect(run.summary.total.all == [1, 1, 1, 1])
    #expect(run.country("RO")?.measures.all == [1, 1, 1, 1])
    // The agreement names Moldova, and nobody there.
    #expect(run.country("MD")?.measures.all == [1, 0, 0, 0])
    #expect(run.value(.countries) == 1)
  }

  @Test func `Rule 17: two hromadas of one region are one row of it`() throws {
    let run = try Run("hromada,partner,country,date\nЖитомир; Бердичів,Bonn,DE,2023-05-01")
    #expect(run.region("UA-18")?.measures.all == [1, 2, 2, 1])
    #expect(run.summary.notes.excessByRegion == 0)
  }

  @Test func `Rule 17: a total is counted, not added`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2022-05-01
      Житомир,Bonn,DE,2023-05-01
      Львів,Bonn,DE,2023-05-01
      """)
    #expect(run.summary.periods.years.prefix(2).map(\.measures.all) == [[1, 1, 1, 1], [2, 1, 2, 1]])
    #expect(run.summary.total.all == [3, 2, 2, 1])
  }

  @Test func `Rule 19: all regions, years and quarters have a row, and those that are not over are marked`()
    throws
  {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01", since: "2021-08-15", asOf: "2023-05-15")
    #expect(run.summary.places.regions.count == 27)
    #expect(
      run.summary.places.regions.filter { $0.measures.agreements > 0 }.map { Run.code($0.place) } == ["UA-18"]
    )
    #expect(run.summary.periods.years.map(\.period) == [2021, 2022, 2023])
    #expect(run.summary.periods.years.map(\.isUnfinished) == [false, false, true])
    #expect(
      run.summary.periods.quarters.map { "\($0.period)" } == [
        "2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2",
      ])
    #expect(run.summary.periods.quarters.filter(\.isUnfinished).map(\.period) == [Quarter("2023-Q2")])
  }

  @Test func `Rule 19: a period that is just over is finished`() throws {
    let run = try Run("hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01", asOf: "2023-12-31")
    #expect(run.summary.periods.years.filter(\.isUnfinished).isEmpty)
    #expect(run.summary.periods.quarters.filter(\.isUnfinished).isEmpty)
  }

  @Test func `Rule 19: a country has a row when a record of it is counted, or undated and signed`() throws {
    let run = try Run(
      """
      hromada,partner,country,stage,date
      Житомир,Bonn,DE,signed,2023-05-01
      Житомир,Łódź,PL,signed,
      Житомир,Lyon,FR,planned,
      Житомир,Graz,AT,signed,2020-05-01
      """)
    #expect(run.summary.places.countries.map { Run.code($0.place) } == ["DE", "PL"])
  }

  @Test func `Rule 20: rows of places stand in the order of their codes, for the renderer to sort`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Łódź,PL,2023-05-01
      Житомир,Bonn,,2023-05-01
      Житомир,Graz,AT,2023-05-01
      """)
    #expect(run.summary.places.countries.map { Run.code($0.place) } == ["AT", "PL", "ZZ"])
    #expect(run.summary.places.regionsByCountry.map { Run.code($0.country) } == ["AT", "PL", "ZZ"])
  }

  @Test func `Rule 21: for every input what was read, counted, only there and shared`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Ulm,DE,2023-05-01
      Житомир,Kiel,DE,2019-05-01
      """,
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023
      Житомир,Bonn,Німечина,2023
      Львів,Łódź,PL,2023
      """)
    let first = run.summary.sources[0]
    let second = run.summary.sources[1]
    func fates(_ row: SourceRow) -> [Int] {
      let sum = row.records
      return [sum.read, sum.counted, sum.outOfScope, sum.duplicates, sum.rejected]
    }
    #expect(fates(first) == [3, 2, 1, 0, 0])
    #expect(fates(second) == [3, 1, 0, 1, 1])
    #expect([first.onlyHere, first.shared, second.onlyHere, second.shared] == [1, 1, 1, 1])
  }

  @Test func `Rule 22: what was inferred is told with the number of records it was made for`() throws {
    let run = try Run(
      """
      title;громада;партнер;країна;дата
      Угода про побратимство;Миколаїв;Bonn;DE;09/02/2023
      Угода;Житомир;Ulm;DE;44966
      """)
    let input = run.summary.inputs[0]
    #expect(input.delimiter == UInt8(ascii: ";") && input.delimiterIsGuessed && input.headerLine == 1)
    #expect(
      input.columns.map { "\($0.header): \($0.field.rawValue)" } == [
        "title: title", "громада: hromada", "партнер: partner", "країна: country", "дата: signed_on",
      ])
    #expect(
      [
        input.assumptions[.stageAssumedSigned], input.assumptions[.kindFromTitle],
        input.assumptions[.regionFromHromada],
      ] == [2, 1, 2])
    #expect(run.rows.map(\.warnings.words) == [[.cityAssumed, .dayFirst], [.dateSerial]])
  }
}
