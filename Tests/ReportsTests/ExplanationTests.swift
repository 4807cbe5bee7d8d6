import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Gazetteer
import Loaders
import Messages
import Partnerships
import Reports
import Testing

/// Every number of a report is the number of things that explaining it shows.
@Suite struct ExplanationTests {
  @Test(arguments: [false, true])
  func `each number of each random report counts what explaining it shows`(numbers: Bool) throws {
    var cells = 0
    for seed in 7000..<UInt64(7040) {
      let options = CountingOptions(
        since: day(seed % 5 == 0 ? "2022-05-15" : "2022-01-01"),
        asOf: day(seed % 3 == 0 ? "2024-02-15" : "2026-06-30"), includeUndated: seed % 2 == 0,
        includeUnconfirmed: seed % 7 == 0)
      let run = try Run(RandomExports(seed: seed, numbers: numbers).exports, options)
      let explainer = Explainer(run.counted)
      for (selection, number) in numbersOf(run.summary, run.reading) {
        cells += 1
        let explanation = explainer.explain(selection)
        #expect(explanation.count == number, "seed \(seed), \(selection)")
        #expect(selection.unfitting == [], "\(selection)")
        check(explanation, run, "seed \(seed), \(selection)")
      }
    }
    #expect(cells > 10_000)
  }

  @Test(arguments: [false, true])
  func `every record of a report is in its totals, or left out with a reason`(numbers: Bool) throws {
    for seed in 9000..<UInt64(9060) {
      let run = try Run(
        RandomExports(seed: seed, numbers: numbers).exports, CountingOptions(asOf: day("2024-02-15")))
      let explainer = Explainer(run.counted)
      for measure in [Measure.agreements, .partnerships, .hromadas, .partners, .countries] {
        let explanation = explainer.explain(Selection(measure))
        let told = Set(explanation.things.flatMap(\.records) + explanation.leftOut.map(\.record))
        #expect(told == Set(run.reading.agreements.indices), "seed \(seed), \(measure)")
      }
    }
  }

  /// No record is both in the number and left out of it, and what is shown is there.
  private func check(_ explanation: Explanation, _ run: Run, _ comment: String) {
    let shown = Set(explanation.things.flatMap(\.records))
    #expect(explanation.things.allSatisfy { !$0.records.isEmpty }, "\(comment)")
    #expect(
      Set(explanation.things.map(\.subject)).count == explanation.things.count
        || explanation.things.allSatisfy { $0.subject == .record || $0.subject == .agreement }, "\(comment)")
    #expect(explanation.leftOut.allSatisfy { !shown.contains($0.record) }, "\(comment)")
    #expect(Set(explanation.leftOut.map(\.record)).count == explanation.leftOut.count, "\(comment)")
  }
}

/// What belongs to a selection and is not in the number, with the reason.
@Suite struct LeftOutTests {
  private func leftOut(
    _ measure: Measure, of export: Export..., narrow: (inout Selection) -> Void = { _ in }
  ) throws -> [String] {
    let run = try Run(export, CountingOptions(asOf: day("2026-06-30")))
    var selection = Selection(measure)
    narrow(&selection)
    let explanation = Explainer(run.counted).explain(selection)
    func origin(_ record: Int) -> String {
      let agreement = run.reading.agreements[record]
      return "\(run.reading.inputs[Int(agreement.input)].name):\(agreement.position)"
    }
    return explanation.leftOut.map { left in
      let reason = "\(left.reason)".prefix { $0 != "(" }
      let other = left.reason.other.map { " \(origin($0))" } ?? ""
      if case .outOfScope(let outside) = left.reason { return "\(origin(left.record)) \(outside.code)" }
      return "\(origin(left.record)) \(reason)\(other)"
    }
  }

  @Test func `a duplicate, a plan and what is out of scope`() throws {
    #expect(
      try leftOut(
        .agreements,
        of: """
          hromada,partner,country,stage,date
          Житомир,Bonn,DE,signed,2023-05-01
          Житомир,Bonn,DE,planned,2023-01-01
          Житомир,Ulm,DE,signed,2021-05-01
          Житомир,Kiel,DE,signed,
          """, "hromada,partner,country,date\nЖитомир,Bonn,DE,2023")
        == ["a:3 superseded a:2", "a:4 before_since", "a:5 undated", "b:2 duplicate a:2"])
  }

  @Test func `only what belongs to the rows that were asked for`() throws {
    let export: Export = """
      hromada,partner,country,stage,date
      Житомир,Bonn,DE,signed,2023-05-01
      Житомир,Opole,PL,draft,2023-05-01
      Житомир,Ulm,DE,draft,2022-05-01
      Львів,Ulm,DE,draft,2023-05-01
      """
    #expect(
      try leftOut(.agreements, of: export) { $0.period = .year(2023) } == [
        "a:3 not_signed", "a:5 not_signed",
      ])
    #expect(
      try leftOut(.agreements, of: export) {
        ($0.period, $0.country) = (.year(2023), Countries.ukraine)
      } == [])
  }

  @Test func `an agreement whose partnership began earlier, and one that forms none`() throws {
    #expect(
      try leftOut(
        .partnerships,
        of: """
          hromada,partner,country,date
          Житомир,Bonn,DE,2022-05-01
          Житомир,Bonn,DE,2023-05-01
          Житомир,,DE,2023-06-01
          """
      ) { $0.period = .year(2023) } == ["a:3 placed a:2", "a:4 noPair"])
  }

  @Test func `of renewed partnerships, the records that prove it`() throws {
    let export: Export = """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Bonn,DE,2019-05-01
      Житомир,Ulm,DE,2019-05-01
      Житомир,Kiel,DE,2023-05-01
      """
    #expect(try leftOut(.renewed, of: export) == ["a:3 before_since"])
  }

  @Test func `of agreements that several exports show, their other records`() throws {
    let other: Export = "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05\nЖитомир,Ulm,DE,2019-05-01"
    let export: Export =
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01\nЖитомир,Kiel,DE,2019-05-01"
    #expect(try leftOut(.shared, of: export, other) == ["b:2 duplicate a:2"])
    #expect(try leftOut(.onlyHere, of: export, other) == [])
  }

  @Test func `a partner of no stated country is in no count of countries`() throws {
    let export: Export = "hromada,partner,country,date\nЖитомир,Bonn,,2022-05-01\nЖитомир,Ulm,DE,2022-05-01"
    #expect(try leftOut(.countries, of: export) == ["a:2 noCountry"])
    #expect(try leftOut(.partners, of: export) == [])
  }

  @Test func `records under one number are one agreement, with the date of the first`() throws {
    let export: Export = """
      agreement_id,hromada,partner,country,date
      7,Житомир,Bonn,DE,2022-05-01
      7,Львів,Ulm,DE,2023-05-01
      8,Львів,Hof,DE,2023-05-01
      8,Львів,Gera,DE,
      """
    #expect(try leftOut(.agreements, of: export) { $0.period = .year(2023) } == ["a:3 sameAgreement a:2"])
    #expect(try leftOut(.undated, of: export) == ["a:5 sameAgreement a:4"])
  }

  @Test func `of the agreements by a day, those that may have been signed by then and do not count yet`()
    throws
  {
    let export: Export = """
      hromada,partner,country,stage,date,ended_on
      Житомир,Bonn,DE,signed,2023,
      Житомир,Ulm,DE,signed,2023-03-01/2023-05-31,
      Житомир,Kiel,DE,signed,,
      Житомир,Hof,DE,ended,2023-02-01,2024-05-01
      Житомир,Gera,DE,signed,2021-02-01,
      Житомир,Essen,DE,draft,,
      Житомир,Trier,DE,signed,2023-04-01,
      """
    #expect(
      try leftOut(.cumulativeAgreements, of: export) { $0.period = Quarter("2023-Q1").map { .quarter($0) } }
        == ["a:3 date_uncertain", "a:4 undated", "a:5 ended"])
    #expect(
      try leftOut(.cumulativeAgreements, of: export) { $0.period = .year(2023) } == [
        "a:4 undated", "a:5 ended",
      ])
  }

  @Test func `of the agreements by a day, undated ones also where the totals include them`() throws {
    let run = try Run(
      "hromada,partner,country,date\nЖитомир,Bonn,DE,2023-05-01\nЖитомир,Ulm,DE,", undated: true)
    var selection = Selection(.cumulativeAgreements)
    selection.period = .year(2026)
    let explanation = Explainer(run.counted).explain(selection)
    #expect(explanation.things.map(\.records) == [[0]])
    #expect(explanation.leftOut.map(\.record) == [1])
    #expect(explanation.leftOut.map(\.reason) == [.outOfScope(.undated)])
  }

  @Test func `pairs on the way stand at their furthest stage, and are overdue after ninety days`() throws {
    let export: Export = """
      hromada,partner,country,stage,date
      Житомир,Bonn,DE,draft,2025-12-01
      Житомир,Bonn,DE,planned,2026-01-01
      Житомир,Ulm,DE,planned,2026-06-01
      Житомир,,DE,draft,
      Житомир,Асоціація міст,DE,draft,
      """
    #expect(
      try leftOut(.pairs, of: export) { $0.stage = .draft }
        == ["a:2 furtherStage a:3", "a:5 noPair", "a:6 not_municipality"])
    #expect(
      try leftOut(.overdue, of: export) == ["a:4 notOverdue", "a:5 noPair", "a:6 not_municipality"])
  }
}

/// All numbers of a summary, each with the selection that means it.
func numbersOf(_ summary: Summary, _ reading: Reading) -> [(Selection, Int)] {
  var numbers: [(Selection, Int)] = []
  func add(_ measure: Measure, _ number: Int, _ narrow: (inout Selection) -> Void = { _ in }) {
    var selection = Selection(measure)
    narrow(&selection)
    numbers.append((selection, number))
  }
  func add(_ measures: Measures, _ narrow: (inout Selection) -> Void) {
    add(.agreements, measures.agreements, narrow)
    add(.partnerships, measures.partnerships, narrow)
    add(.hromadas, measures.hromadas, narrow)
    add(.partners, measures.partners, narrow)
  }
  func add<Period>(_ row: PeriodRow<Period>, _ period: SelectedRows.Period) {
    add(row.measures) { $0.period = period }
    add(.renewed, row.renewed) { $0.period = period }
    add(.countries, row.countries) { $0.period = period }
    if let sum = row.cumulativeAgreements { add(.cumulativeAgreements, sum) { $0.period = period } }
  }
  func add<Place>(_ row: PlaceRow<Place>, _ narrow: (inout Selection) -> Void) {
    add(row.measures, narrow)
    add(.undated, row.undated, narrow)
    for (year, number) in zip(summary.periods.years, row.agreementsByYear) {
      add(.agreements, number) {
        narrow(&$0)
        $0.period = .year(year.period)
      }
    }
    add(.agreements, row.agreementsYearUnknown) {
      narrow(&$0)
      $0.period = .yearUnknown
    }
  }
  for figure in summary.keyFigures {
    if let measure = Measure(rawValue: figure.measure.rawValue) { add(measure, figure.value) }
  }
  add(.endedSincePreviousQuarter, summary.previousQuarter.endedSince)
  add(.endedSincePreviousYear, summary.previousYear.endedSince)
  for row in summary.periods.years { add(row, .year(row.period)) }
  if let row = summary.periods.yearUnknown { add(row, .yearUnknown) }
  for row in summary.periods.quarters { add(row, .quarter(row.period)) }
  for row in summary.periods.quarterUnknown { add(row, .quarterUnknown(of: row.period)) }
  for row in summary.places.countries { add(row) { $0.country = row.place } }
  for row in summary.places.regions { add(row) { $0.region = row.place } }
  for row in summary.places.regionsByCountry {
    add(row.measures) { ($0.region, $0.country) = (row.region, row.country) }
  }
  for row in summary.kinds { add(row.measures) { $0.kind = row.group } }
  for row in summary.areas {
    add(row.measures) { $0.area = reading.areaNames.firstIndex(of: row.group).map(UInt32.init) }
  }
  for row in summary.stages {
    add(.records, row.records) { $0.stage = row.stage }
    add(.pairs, row.pairs) { $0.stage = row.stage }
    add(.overdue, row.overdue) { $0.stage = row.stage }
  }
  for (reason, records) in summary.outOfScope { add(.records, records) { $0.reason = reason } }
  for row in summary.sources {
    for (measure, number) in [
      (Measure.read, row.records.read), (.counted, row.records.counted),
      (.outOfScope, row.records.outOfScope), (.duplicates, row.records.duplicates),
      (.rejected, row.records.rejected), (.onlyHere, row.onlyHere), (.shared, row.shared),
    ] {
      add(measure, number) { $0.inputs = [row.input] }
    }
  }
  return numbers
}
