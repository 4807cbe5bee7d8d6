import Aggregation
import Agreements
import ExportSupport
import Foundation
import Gazetteer
import Loaders
import Messages
import Partnerships
import Renderers
import Reports
import TestSupport

/// A published report that is read back and counted again, without the program that wrote it.
struct ReadBack {
  let folder: URL
  let package: PublishedPackage
  let options: CountingOptions
  let records: PublishedRecords
  let counted: Counted

  init(_ folder: URL) throws {
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
    guard let package = PublishedPackage(try bytes("datapackage.json")), let given = package.options else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.folder = folder
    self.package = package
    options = CountingOptions(
      since: given.since, asOf: given.asOf, includeUndated: given.includeUndated,
      includeUnconfirmed: given.includeUnconfirmed)
    records = try PublishedRecords(
      Export(bytes("records.csv"), name: "records.csv"), of: package)
    counted = try Counter.count(records.reading, options: options)
  }

  /// Whether every record has the fate that the report gives it, and none is missing.
  var reconciles: Bool {
    let fates = records.fates
    return counted.summary.reconciliation.holds
      && fates.indices.allSatisfy { counted.fate(of: $0) == fates[$0] }
  }

  /// The tables by the paths of their files.
  func tables(_ dialect: OutputDialect) -> [String: Data] {
    let tables = ReportTables(counted.summary).all
    let files =
      tables.map { ($0.name.path, Data($0.csv(dialect))) } + [("partnerships.csv", partnerships(dialect))]
    return Dictionary(uniqueKeysWithValues: files)
  }

  private func partnerships(_ dialect: OutputDialect) -> Data {
    let reading = records.reading
    let partnerships = PartnershipsCSV(
      counted.partnerships, names: records.names, partnerKeys: reading.partnerKeys)
    var writer = CSVWriter(dialect)
    PartnershipsCSV.appendHeader(to: &writer)
    for row in partnerships.rows { row.append(to: &writer) }
    return Data(writer.bytes)
  }

  /// The tables that are not the report's own, byte for byte.
  func differences(_ dialect: OutputDialect) throws -> [String] {
    try tables(dialect).filter { path, table in
      try table != Data(contentsOf: folder.appending(path: path))
    }.keys.sorted()
  }

  /// What explains the report's numbers on a day.
  func explainer(asOf: Day) throws -> Explainer {
    var options = options
    options.asOf = asOf
    let counted = try Counter.count(records.reading, options: options)
    return Explainer(counted)
  }

  /// `records.csv` as it is written from the rows that were read of it.
  func recordsWritten(_ dialect: OutputDialect) throws -> Data {
    var writer = CSVWriter(dialect)
    RecordsCSV.appendHeader(to: &writer)
    try records.forEachRow { row, _ in RecordsCSV.append(row, to: &writer) }
    return Data(writer.bytes)
  }
}
