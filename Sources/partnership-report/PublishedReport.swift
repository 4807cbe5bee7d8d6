import Aggregation
import Gazetteer
import Loaders
import Partnerships
import Renderers
import Storage

/// A published report, opened and read back: its records with their fates, counted as they were.
struct PublishedReport {
  /// The folder, as the user named it.
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
    self.path = path
    package = try Self.package(ofReport: path)
    guard let options = package.options.map(CountingOptions.init) else { throw Self.notAReport(path) }
    guard let listed = package.file(Self.records) else {
      throw Failure(.reportWithoutRecords(path: path), .unusableData)
    }
    self.options = options
    file = try .file(Storage.path(of: Self.records, in: path))
    sha256 = listed.sha256
    guard try file.sha256() == sha256 else {
      throw Failure(.reportChanged(file: file.name), .unusableData)
    }
    records = try PublishedRecords(file, of: package)
    counted = try Self.count(records.reading, options)
    try requireFatesToBeTheSame()
  }

  /// `records.csv`, as the user named the folder.
  var recordsFile: DataPackage.Source {
    DataPackage.Source(path: file.name, byteCount: file.byteCount, sha256: sha256)
  }

  /// What the report's records give with other options, such as an earlier as-of date.
  func count(_ options: CountingOptions) throws -> Counted { try Self.count(records.reading, options) }

  /// Gives every record as it stands in the report, and its index in `records.reading.agreements`; a rejected one has
  /// no index.
  func forEachRecord(_ body: (RecordRow, Int?) throws -> Void) throws {
    try records.forEachRow(body)
    try file.verifyUnchanged()
  }

  /// The package that this program wrote into a folder; nil where there is none.
  static func package(in folder: String) throws -> PublishedPackage? {
    do {
      let manifest = try ByteSource.file(Storage.path(of: FolderPublication.manifest, in: folder))
      return ReportManifest.package(try manifest.bytes())
    } catch StorageError.inputUnavailable, StorageError.inputIsFolder {
      return nil
    }
  }
}

extension PublishedReport {
  private static let records = ReportFile.records.path

  private static func notAReport(_ path: String) -> Failure {
    Failure(.notAReport(path: path), .unusableData)
  }

  private static func package(ofReport path: String) throws -> PublishedPackage {
    guard try isFolder(path), let package = try package(in: path) else { throw notAReport(path) }
    if package.content == .changes { throw Failure(.changesAreNoReport(path: path), .unusableData) }
    let own = PartnershipReport.version
    if isNewer(package.version, than: own) {
      throw Failure(
        .reportOfNewerVersion(path: path, version: package.version, own: own), .unusableData)
    }
    return package
  }

  /// Versions are numbers with dots between them.
  private static func isNewer(_ version: String, than other: String) -> Bool {
    func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(other).lexicographicallyPrecedes(numbers(version))
  }

  private static func count(_ reading: Reading, _ options: CountingOptions) throws -> Counted {
    do throws(AsOfProblem) {
      return try Counter.count(reading, options: options)
    } catch {
      throw RunFailure.fault(reason: "\(error)")
    }
  }

  /// The fates are those that the report gives, or the numbers would not be its numbers.
  private func requireFatesToBeTheSame() throws {
    guard
      let other = records.fates.indices.first(where: {
        counted.fate(of: $0) != records.fates[$0]
      })
    else { return }
    var place = ""
    try forEachRecord { row, index in if index == other { place = "\(row.origin)" } }
    throw Failure(
      Diagnostic(
        .error, at: Origin(file: file.name), column: RecordRow.Column.fate.name,
        .publishedFateDiffers(record: place)))
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
