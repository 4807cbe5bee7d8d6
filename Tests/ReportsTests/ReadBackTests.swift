import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Gazetteer
import Loaders
import Messages
import Partnerships
import Renderers
import Reports
import Testing

/// What a report's `records.csv` says is enough to count again: random exports, the same ones in every run.
@Suite struct ReadBackTests {
  @Test(arguments: OutputDialect.allCases, [false, true])
  func `A report read back has the same tables, on its own day and on every earlier one`(
    dialect: OutputDialect, numbers: Bool
  ) throws {
    for seed in 8000..<UInt64(8025) {
      let exports = RandomExports(seed: seed, numbers: numbers).exports
      var options = CountingOptions(
        since: day(seed % 5 == 0 ? "2022-05-15" : "2022-01-01"), asOf: day("2026-06-30"),
        includeUndated: seed % 2 == 0, includeUnconfirmed: seed % 7 == 0)
      let run = try Run(exports, options)
      let records = try PublishedRecords(
        Export(written(run.rows, dialect), name: "records.csv"),
        of: #require(PublishedPackage(package(of: run, dialect)))
      )
      #expect(records.fates.count == run.reading.agreements.count)
      for asOf in ["2026-06-30", "2024-02-15", "2022-06-01"] {
        options.asOf = day(asOf)
        let counted = try Counter.count(records.reading, options: options)
        #expect(
          try tables(counted.summary) == tables(Run(exports, options).summary), "seed \(seed), as of \(asOf)")
      }
    }
  }

  /// Or the tables could be right by luck.
  @Test(
    arguments: [
      .agreementID, .twin, .hromadaKey, .partnerKey, .partiesOutside, .kind, .stage, .evidence, .signedOn,
      .endedOn,
      .areas,
    ] as [RecordRow.Column])
  func `Without one of the columns that counting needs, it has not`(column: RecordRow.Column) throws {
    let options = CountingOptions(asOf: day("2024-02-15"))
    let isMissed = try (8000..<UInt64(8025)).contains { seed in
      let run = try Run(RandomExports(seed: seed, numbers: true).exports, options)
      let rows = run.rows.map { without(column, $0) }
      guard let package = PublishedPackage(package(of: run, .open)),
        let records = try? PublishedRecords(Export(written(rows, .open), name: "records.csv"), of: package)
      else { return true }
      let counted = try Counter.count(records.reading, options: options)
      return tables(counted.summary) != tables(run.summary)
    }
    #expect(isMissed)
  }

  private func without(_ column: RecordRow.Column, _ row: RecordRow) -> RecordRow {
    var row = row
    switch column {
    case .agreementID: row.agreementID = ""
    case .twin: row.twin = ""
    case .hromadaKey: row.hromadaKey = ""
    case .partnerKey: row.partnerKey = ""
    case .partiesOutside: row.partiesOutside = ""
    case .kind: row.kind = ""
    case .stage: row.stage = ""
    case .evidence: row.evidence = ""
    case .signedOn: row.signedOn = ""
    case .endedOn: row.endedOn = ""
    case .areas: row.areas = ""
    default: break
    }
    return row
  }

  private func written(_ rows: [RecordRow], _ dialect: OutputDialect) -> [UInt8] {
    var writer = CSVWriter(dialect)
    RecordsCSV.appendHeader(to: &writer)
    for row in rows { RecordsCSV.append(row, to: &writer) }
    return writer.bytes
  }

  private func package(of run: Run, _ dialect: OutputDialect) -> [UInt8] {
    let file = DataPackage.File(.records, byteCount: 0, sha256: "", schema: RecordsCSV.schema)
    return DataPackage.document(of: run.summary, version: "1.0.0", dialect: dialect, files: [file])
  }

  private func tables(_ summary: Summary) -> [String] {
    ReportTables(summary).all.map { String(decoding: $0.csv(), as: UTF8.self) }
  }
}
