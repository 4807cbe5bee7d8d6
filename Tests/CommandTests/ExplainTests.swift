import Aggregation
import Foundation
import Gazetteer
import Loaders
import Reports
import TestSupport
import Testing

/// `explain`: where a number comes from.
@Suite struct ExplainTests {
  @Test func `the count of each cell of each table of the golden reports is the number in it`() throws {
    var count = 0
    for golden in try GoldenReport.all() { count += try check(golden.expected) }
    print("explained: \(count) cells of the golden reports")
    #expect(count > 5000)
  }

  @Test func `so is that of each cell of the example`() throws {
    let count = try check(Project.root.appending(path: "reports/example"))
    print("explained: \(count) cells of the example")
    #expect(count > 500)
  }

  @Test(
    .enabled(
      if: Project.exists(Project.sharedExports),
      "\(Project.sharedExports.path) is not here: numbers of real exports are not explained"))
  func `so is that of each cell of a report of real exports`() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Program.run(
      [
        "register_sample.csv", "skew_twinning-partners.json", "--quarter", "2026-Q2", "--max-rejected",
        "100%",
        "--no-charts", "--quiet", "--output", folder["report"].path,
      ], in: Project.sharedExports)
    #expect(outcome.status == 0)
    let count = try check(folder["report"])
    print("explained: \(count) cells of real exports")
    #expect(count > 500)
  }

  /// - Returns: how many cells there are.
  private func check(_ folder: URL) throws -> Int {
    let report = try ReadBack(folder)
    let summary = report.counted.summary
    let cells = try TableCell.all(
      in: folder, previousDays: (summary.previousQuarter.day, summary.previousYear.day))
    var explainers: [String: Explainer] = [:]
    for cell in cells {
      let day = cell.asOf ?? summary.asOf
      let explainer = try explainers["\(day)"] ?? report.explainer(asOf: day)
      explainers["\(day)"] = explainer
      let selection = try #require(cell.selection(report.records.reading), "\(cell)")
      #expect(selection.unfitting == [], "\(cell)")
      #expect(explainer.explain(selection).count == cell.number, "\(folder.path): \(cell)")
    }
    return cells.count
  }

  /// The options are read by the program itself: a few hundred cells, so that every sort of option is among them.
  @Test func `the number that is printed first is the number in the table`() async throws {
    let golden = GoldenReport(name: "renewed-and-superseded").expected
    let summary = try ReadBack(golden).counted.summary
    let cells = try TableCell.all(
      in: golden, previousDays: (summary.previousQuarter.day, summary.previousYear.day))
    var tried: [TableCell] = []
    for cells in Dictionary(grouping: cells, by: \.table).values {
      tried += cells.filter { $0.number > 0 }.prefix(6)
      tried += cells.filter { $0.number == 0 }.prefix(2)
    }
    #expect(tried.count > 60)
    for cell in tried {
      let outcome = try await Program.run(
        ["explain", golden.path, "--language", "en"] + cell.arguments, in: golden)
      #expect(outcome.errors == "", "\(cell)")
      let first = outcome.output.prefix { $0 != "\n" }
      #expect(first.hasSuffix(": \(cell.number)"), "\(cell): \(first)")
      #expect(outcome.status == 0)
    }
  }

  @Test(arguments: [
    (
      "uk",
      """
      Партнерства: 2

      Звіт: report, станом на 30 червня 2026 року
      Регіон: Житомирська область
      Рік: 2022

      До числа входять:
      1. Житомирська міська територіальна громада, Житомирська область – Дортмунд, Німеччина
         Examples/exports/partners.json#10.1; 2022
      2. Звягельська міська територіальна громада, Житомирська область – Ludwigshafen am Rhein, Німеччина
         Examples/exports/partners.json#19.1; 2022

      Сюди можуть належати й відхилені записи: 1 запис; див. rejected.csv.

      """
    ),
    (
      "en",
      """
      Partnerships: 2

      Report: report, as of 30 June 2026
      Region: Zhytomyr Oblast
      Year: 2022

      In the number:
      1. Житомирська міська територіальна громада, Zhytomyr Oblast – Дортмунд, Germany
         Examples/exports/partners.json#10.1; 2022
      2. Звягельська міська територіальна громада, Zhytomyr Oblast – Ludwigshafen am Rhein, Germany
         Examples/exports/partners.json#19.1; 2022

      Rejected records may belong here too: 1 record; see rejected.csv.

      """
    ),
  ])
  func `each thing that is counted stands with its records`(language: String, text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.copy(Project.root.appending(path: "reports/example"), to: "report")
    let outcome = try await Program.run(
      [
        "explain", "report", "--region", "Житомирська", "--year", "2022", "--measure", "partnerships",
        "--language", language,
      ], in: folder.url)
    #expect(outcome.errors == "")
    #expect(outcome.output == text)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [("README.uk.md", "uk"), ("README.md", "en")])
  func `the READMEs show what the program prints of the example`(page: String, language: String) async throws
  {
    let outcome = try await Program.run(
      [
        "explain", "reports/example", "--country", "DE", "--region", "Житомирська", "--measure",
        "partnerships",
        "--language", language,
      ], in: Project.root)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.dropLast().map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    let text = try String(contentsOf: Project.root.appending(path: page), encoding: .utf8)
    #expect(text.contains("\n\n" + shown + "\n"), "\(shown)")
  }

  /// Not even the order of a dictionary.
  @Test(arguments: ["agreements", "partnerships", "partners", "countries", "pairs", "read"])
  func `an answer is the same wherever and whenever it is asked for`(measure: String) async throws {
    let folder = GoldenReport(name: "several-parties").expected
    var answers: Set<String> = []
    for environment in [
      [:], ["LC_ALL": "uk_UA.UTF-8", "TZ": "Pacific/Kiritimati"], ["LANG": "C", "TZ": "UTC"], [:],
    ] {
      let outcome = try await Program.run(
        ["explain", ".", "--measure", measure], in: folder, environment: environment)
      #expect(outcome.status == 0)
      answers.insert(outcome.output)
    }
    #expect(answers.count == 1)
  }

  @Test(arguments: [
    (
      "uk",
      """
      Угоди: 2

      Звіт: report, станом на 31 грудня 2024 року

      До числа входять:
      1. a.csv:2; 2023-02-09; Житомирська міська територіальна громада – Bonn, Німеччина; «Угода «про» дружбу <U+200B>»
         a.csv:4; 2023-02; Львівська міська територіальна громада – Ulm, Німеччина
      2. a.csv:5; без дати; громаду не зазначено – партнера не зазначено, Польща

      Не входять до числа: 2 записи
      - a.csv:6; 2023-05-05; Житомирська міська територіальна громада – Bonn, країну не зазначено
        дублікат запису a.csv:7
      - a.csv:7; 2023-05-05; Житомирська міська територіальна громада – Bonn, країну не зазначено
        припинено

      Сюди можуть належати й відхилені записи: 1 запис; див. rejected.csv.

      """
    ),
    (
      "en",
      """
      Agreements: 2

      Report: report, as of 31 December 2024

      In the number:
      1. a.csv:2; 2023-02-09; Житомирська міська територіальна громада – Bonn, Germany; "Угода «про» дружбу <U+200B>"
         a.csv:4; 2023-02; Львівська міська територіальна громада – Ulm, Germany
      2. a.csv:5; undated; hromada not stated – partner not stated, Poland

      Left out: 2 records
      - a.csv:6; 2023-05-05; Житомирська міська територіальна громада – Bonn, country not stated
        duplicate of a.csv:7
      - a.csv:7; 2023-05-05; Житомирська міська територіальна громада – Bonn, country not stated
        ended

      Rejected records may belong here too: 1 record; see rejected.csv.

      """
    ),
  ])
  func `every record is one line, whatever stands in its cells`(language: String, text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      agreement_id,title,hromada,region,partner,country,status,date
      7,"Угода\n«про»  дружбу \u{200B}",Житомир,,Bonn,DE,signed,2023-02-09
      7,,Львів,,Ulm,DE,signed,2023-02
      ,,―,Львівська область,_,PL,signed,
      ,,Житомир,,Bonn,,signed,2023-05-05
      ,,Житомир,,Bonn,,ended,2023-05-05
      ,,Житомир,,Bonn,Польшча,signed,2023-05-05

      """, to: "a.csv")
    let built = try await Program.run(
      [
        "a.csv", "--as-of", "2024-12-31", "--include-undated", "--max-rejected", "100%", "--quiet",
        "--output", "report",
      ], in: folder.url)
    #expect(built.status == 0)
    let outcome = try await Program.run(["explain", "report", "--language", language], in: folder.url)
    #expect(outcome.errors == "")
    #expect(outcome.output == text)
  }

  /// Each pair of selections means the same number.
  @Test(arguments: [
    (["--country", "Німеччина"], ["--country", "DE"]), (["--country", "germany"], ["--country", "DE"]),
    (["--region", "UA-18"], ["--region", "Житомирщина"]), (["--country", "unknown"], ["--country", "ZZ"]),
    (["--region", "unknown"], ["--region", "не зазначено"]),
    (["--kind", "unknown"], ["--kind", "not_stated"]),
    (["--kind", "побратимство"], ["--kind", "twinning"]), (["--stage", "проєкт"], ["--stage", "draft"]),
    (["--stage", "draft", "--measure", "records"], ["--stage", "draft"]),
    (
      ["--source", "register.csv", "--measure", "read"],
      ["--source", "Examples/exports/register.csv", "--measure", "read"]
    ),
    (["--year", "unknown"], ["--quarter", "unknown"]), (["--measure", "pairs"], ["--measure", "pipeline"]),
    (["--as-of", "2026-06-30"], []),
  ])
  func `names, words and codes mean the same`(one: [String], other: [String]) async throws {
    let answers = try await [
      Program.run(["explain", "reports/example"] + one, in: Project.root),
      Program.run(["explain", "reports/example"] + other, in: Project.root),
    ]
    #expect(answers[0].errors == "")
    #expect(answers[0].output == answers[1].output)
    #expect(answers[0].status == 0)
  }
}
