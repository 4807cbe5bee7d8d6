import Foundation
import Partnerships
import TestSupport
import Testing

/// Whole reports against expected ones. How to add and record them: Tests/Golden/README.md.
@Suite struct GoldenReportTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  private static let reading = ConditionTrait.disabled(if: isRecording, "reports are being recorded")

  @Test(arguments: try GoldenReport.all())
  func `a report is the expected one, byte for byte`(golden: GoldenReport) async throws {
    let folder = try TemporaryFolder()
    if Self.isRecording, let earlier = golden.earlier {
      let report = earlier.appending(path: "report")
      #expect(try await golden.buildEarlier(in: earlier, to: report).status == 0)
    }
    let outcome = try await golden.build(golden.arguments(), to: folder["actual"])
    #expect(outcome.status == 0)
    if Self.isRecording { return try record(folder["actual"], as: golden) }
    try await compare(folder, with: golden)
  }

  @Test(arguments: try GoldenReport.all())
  func `no reason in English has a Cyrillic letter that the record does not have`(golden: GoldenReport) throws
  {
    for row in try CSVText.rows(of: golden.expected.appending(path: "rejected.csv")) {
      let own = Set(row.filter { !$0.key.hasPrefix("reason_") }.values.joined().unicodeScalars)
      let strange = (row["reason_en"] ?? "").unicodeScalars.filter { $0.isCyrillic && !own.contains($0) }
      #expect(strange.isEmpty, "\(row["reason_en"] ?? "")")
    }
  }

  @Test(reading, arguments: try GoldenReport.all().filter { $0.earlier != nil })
  func `the earlier report is what the program writes, too`(golden: GoldenReport) async throws {
    let folder = try TemporaryFolder()
    let earlier = try #require(golden.earlier)
    #expect(try await golden.buildEarlier(in: earlier, to: folder["report"]).status == 0)
    for (path, data) in try folder.tree("report") {
      if let data {
        #expect(try Data(contentsOf: earlier.appending(path: "report/\(path)")) == data, "\(path)")
      }
    }
  }

  @Test(reading, arguments: try GoldenReport.all().filter { $0.earlier != nil })
  func `the changes since the earlier report are those found by hand`(golden: GoldenReport) throws {
    func lines(_ rows: [[String: String]]) -> [String] {
      rows.map { row in
        ["change", "field", "before", "after", "agreements", "old_line", "new_line"].map { row[$0] ?? "" }
          .joined(separator: ",")
      }
    }
    let changes = try lines(CSVText.rows(of: golden.expected.appending(path: "changes.csv")))
    let byHand = try lines(golden.byHand("changes"))
    for change in changes.difference(from: byHand) { Issue.record("\(golden.name): \(change)") }
  }

  /// The package lists every file's digest: it is shown only where nothing else differs.
  private func compare(_ folder: TemporaryFolder, with golden: GoldenReport) async throws {
    let diff = try #require(Tool(named: "diff"))
    try FileManager.default.createSymbolicLink(at: folder["expected"], withDestinationURL: golden.expected)
    for exclusion in [["--exclude=datapackage.json"], []] {
      let difference = try await diff.run(
        ["-r", "-u", "-N"] + exclusion + ["expected", "actual"], in: folder.url)
      if difference.status == 0 { continue }
      Issue.record("\(golden.name)\n\(difference.output.prefix(6000))\(difference.errors)")
      return
    }
  }

  /// Recording never passes: what was recorded is to be read as a diff, and the tests run again.
  private func record(_ report: URL, as golden: GoldenReport) throws {
    try? FileManager.default.removeItem(at: golden.expected)
    try FileManager.default.copyItem(at: report, to: golden.expected)
    Issue.record("recorded \(golden.name); read the diff, then run without RECORD=1")
  }

  @Test(reading, arguments: try GoldenReport.all())
  func `the fate of every record is that decided by hand`(golden: GoldenReport) throws {
    func lines(_ rows: [[String: String]]) -> [String] {
      rows.map { row in
        ["file", "line", "element", "fate", "reason", "twin"].map { row[$0] ?? "" }.joined(separator: ",")
      }
    }
    let records = try lines(CSVText.rows(of: golden.expected.appending(path: "records.csv")))
    let byHand = try lines(golden.byHand("fates"))
    for change in records.difference(from: byHand) { Issue.record("\(golden.name): \(change)") }
  }

  @Test(reading, arguments: try GoldenReport.all())
  func `the key figures are those counted by hand`(golden: GoldenReport) throws {
    let totals = try CSVText.rows(of: golden.expected.appending(path: "tables/totals.csv"))
    for row in try golden.byHand("totals") {
      let measure = try #require(row["measure"])
      let counted = try #require(totals.first { $0["measure"] == measure }, "no row \(measure)")
      for column in ["value", "previous_quarter", "previous_year"] {
        #expect(counted[column] == row[column], "\(measure), \(column)")
      }
    }
  }

  /// Of the lists that are written, the records are decided by hand above; this one must agree with the totals.
  @Test(reading, arguments: try GoldenReport.all())
  func `the partnerships are listed as they are counted`(golden: GoldenReport) throws {
    let totals = try CSVText.rows(of: golden.expected.appending(path: "tables/totals.csv"))
    let partnerships = try CSVText.rows(of: golden.expected.appending(path: "partnerships.csv"))
    func isCounted(_ measure: String, _ count: Int) {
      #expect(totals.first { $0["measure"] == measure }?["value"] == "\(count)", "\(measure)")
    }
    isCounted("partnerships", partnerships.count)
    isCounted("renewed", partnerships.count { $0["earlier_signed_on"] != "" })
    let hromadas = partnerships.map { [$0["region_code"], $0["hromada_code"], $0["hromada"]] }
    isCounted("hromadas", Set(hromadas).count)
    isCounted("partners", Set(partnerships.map { [$0["country_code"], $0["partner_key"]] }).count)
  }

  @Test(reading, arguments: try GoldenReport.all())
  func `the years are those counted by hand`(golden: GoldenReport) throws {
    func agreements(_ rows: [[String: String]]) -> [String: String] {
      Dictionary(rows.map { ($0["year"] ?? "", $0["agreements"] ?? "") }) { first, _ in first }
    }
    let years = try CSVText.rows(of: golden.expected.appending(path: "tables/by-year.csv"))
    #expect(try agreements(years) == agreements(golden.byHand("years")))
  }

  @Test(reading, arguments: try GoldenReport.all().filter { try $0.exports().count > 1 })
  func `in another order of its exports a report has the same tables`(golden: GoldenReport) async throws {
    let folder = try TemporaryFolder()
    let exports = try golden.exports()
    let options = try golden.arguments().filter { !exports.contains($0) }
    let outcome = try await golden.build(exports.reversed() + options, to: folder["actual"])
    #expect(outcome.status == 0)
    for table in try Project.files(in: golden.expected.appending(path: "tables")) {
      let expected = try Data(contentsOf: golden.expected.appending(path: "tables/\(table)"))
      #expect(try Data(contentsOf: folder["actual/tables/\(table)"]) == expected, "\(table)")
    }
  }
}
