import Aggregation
import Agreements
import Gazetteer
import Messages
import Partnerships
import Renderers
import Reports
import Storage

/// A published report, opened and read back: its records with their fates, counted as they were.
struct PublishedReport {
  /// The folder, as the user named it and is shown it.
  let path: String
  let package: PublishedPackage
  /// Those that the report was counted with.
  let options: CountingOptions
  let records: PublishedRecords
  /// What the report's tables show.
  let counted: Counted
  private let file: ByteSource
  private let sha256: String

  /// - Throws: `Failure` and `UnusableExport` for what is no report, or can not be read back.
  init(_ path: String) throws {
    self.path = PathText.shown(path)
    package = try ReportManifest.package(ofReport: path)
    guard let options = package.options.map(CountingOptions.init) else {
      throw ReportManifest.notAReport(path)
    }
    guard let listed = package.file(Self.records) else {
      throw Failure(.reportWithoutRecords(path: path), status: .unusableData)
    }
    self.options = options
    file = try .file(Storage.path(of: Self.records, in: path))
    sha256 = listed.sha256
    guard try file.sha256() == sha256 else {
      throw Failure(.reportChanged(file: file.name), status: .unusableData)
    }
    records = try PublishedRecords(file, of: package)
    counted = try Self.count(records.reading, with: options)
    try requireFatesToBeTheSame()
  }

  /// `records.csv`, as the user named the folder.
  var recordsFile: DataPackage.Source {
    DataPackage.Source(path: file.name, byteCount: file.byteCount, sha256: sha256)
  }

  /// What the report's records give with other options, such as an earlier as-of date.
  func count(with options: CountingOptions) throws -> Counted {
    try Self.count(records.reading, with: options)
  }

  /// Gives every record as it stands in the report, and its index in `records.reading.agreements`; a rejected one has
  /// no index.
  func forEachRecord(_ body: (RecordRow, Int?) throws -> Void) throws {
    try records.forEachRow(body)
    try file.verifyUnchanged()
  }
}

extension PublishedReport {
  private static let records = ReportFile.records.path

  private static func count(_ reading: Reading, with options: CountingOptions) throws -> Counted {
    do throws(AsOfProblem) {
      return try Counter.count(reading, options: options)
    } catch {
      throw RunFailure.fault(reason: "\(error)")
    }
  }

  /// The fates are those that the report gives, or the numbers would not be its numbers.
  private func requireFatesToBeTheSame() throws {
    guard let other = counted.firstDifference(from: records.fates) else { return }
    var record = ""
    try forEachRecord { row, index in if index == other { record = "\(row.origin)" } }
    throw Failure(
      Diagnostic(
        .error, at: Origin(file: file.name), column: RecordRow.Column.fate.name,
        .report(.fateDiffers(record: record))))
  }
}

extension CountingOptions {
  /// Those that a report was counted with.
  init(_ options: PublishedPackage.Options) {
    self.init(
      since: options.since, asOf: options.asOf, includeUndated: options.includeUndated,
      includeUnconfirmed: options.includeUnconfirmed)
  }
}
