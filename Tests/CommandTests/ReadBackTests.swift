import Foundation
import Renderers
import TestSupport
import Testing

/// The law of a published report: it is read back as it was, and its own records make its own tables.
@Suite struct ReadBackTests {
  private func check(_ folder: URL, _ dialect: OutputDialect = .open) throws {
    let report = try ReadBack(folder)
    #expect(try report.differences(dialect) == [])
    #expect(
      try report.recordsWritten(dialect) == Data(contentsOf: folder.appending(path: "records.csv")),
      "\(folder)")
    #expect(report.reconciles, "\(folder)")
  }

  private func check(
    _ arguments: [String], in folder: URL, _ dialect: OutputDialect,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let output = try TemporaryFolder()
    let outcome = try await Program.run(
      arguments + [
        "--csv-dialect", dialect.rawValue, "--no-charts", "--quiet", "--output", output["report"].path,
      ],
      in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    try check(output["report"], dialect)
  }

  @Test(arguments: try GoldenReport.all())
  func `a report's own records make its tables, byte for byte`(golden: GoldenReport) throws {
    try check(golden.expected)
  }

  @Test(arguments: try GoldenReport.all())
  func `so do those of a report written for Excel`(golden: GoldenReport) async throws {
    try await check(golden.arguments(), in: golden.folder, .excelUkrainian)
  }

  @Test(arguments: [
    ["--quarter", "2026-Q2"], ["--as-of", "2024-06-15", "--include-undated"],
    ["--since", "2023-03-01", "--quarter", "2025-Q4", "--include-unconfirmed"],
  ])
  func `so do those of the examples, however they are counted`(options: [String]) async throws {
    for dialect in OutputDialect.allCases {
      try await check(["."] + options, in: Project.examples, dialect)
    }
  }

  @Test func `a file that was given twice is two inputs`() async throws {
    try await check(
      ["register.csv", "articles.csv", "register.csv", "register.csv"], in: Project.examples, .open)
  }

  /// Names that say something else to a table of CSV, to Excel or to a list.
  private static let awkward = #"""
    {"agreement_id": "=1+1", "hromada": "'=Хтозна; «+Ніде»", "oblast": "Львівська", "partner": "-Ні-\nде;@Ніщо", "country": "DE", "date": "2023-05-01", "areas": "=медицина; '+спорт; -\"x\",y"}
    {"agreement_id": "=1+1", "hromada": "＝Хтозна", "oblast": "Київська", "partner": "'@Ніщо", "country": "PL; SK", "date": "2023-05", "areas": "'=медицина;＋"}
    {"hromada": "Львів", "partners": [{"partner": "Köln", "country": "DE", "date": "2023"}, {"partner": "Köln", "country": "DE", "date": "2023"}]}
    {"hromada": "Невідома", "partner": "Z\u0007", "country": "DE", "date": "2023", "stage": "contact"}

    """#

  @Test func `texts that are read as something else come back as they were`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.awkward, to: "-=a;'b\",c.jsonl")
    for dialect in OutputDialect.allCases {
      try await check([".", "--max-rejected", "100%", "--as-of", "2024-01-01"], in: folder.url, dialect)
    }
  }

  /// Its rows would be counted as if they were an export's.
  @Test func `a report is no export, nor is its list of records`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy(GoldenReport(name: "articles-alone").expected, to: "report")
    for (arguments, status, message) in [
      (
        "build report --language en", 64,
        "error: report is a published report and no export; name the exports that it was built from."
      ),
      (
        "check report/records.csv", 65,
        "report/records.csv:1: помилка: це перелік записів опублікованого звіту, разом із дублікатами й тими, що не "
          + "враховуються; назвіть вивантаження, з яких зроблено звіт."
      ),
    ] {
      let outcome = try await Program.run(
        arguments.split(separator: " ").map(String.init), in: folder.url)
      #expect(outcome.errors == message + "\n")
      #expect(outcome.output == "")
      #expect(outcome.status == Int32(status))
    }
  }

  @Test(
    .enabled(
      if: Project.exists(Project.sharedExports),
      "\(Project.sharedExports.path) is not here: reports of real exports are not read back"))
  func `so do those of real exports, each alone and all together`() async throws {
    let exports = try Project.files(in: Project.sharedExports).filter { !$0.hasSuffix(".md") }
    let options = ["--quarter", "2026-Q2", "--max-rejected", "100%"]
    var readable: [String] = []
    for export in exports {
      let outcome = try await Program.run([export, "--quiet"] + options, in: Project.sharedExports)
      if outcome.status == 0 { readable.append(export) }
    }
    #expect(readable.count > 3)
    for export in readable { try await check([export] + options, in: Project.sharedExports, .open) }
    for dialect in OutputDialect.allCases {
      try await check(readable + options, in: Project.sharedExports, dialect)
    }
  }
}
