import Loaders
import Messages
import Renderers
import Reports
import Storage

/// The `datapackage.json` of a folder that this program published: what the folder holds, and which program wrote it.
enum ReportManifest {
  /// The version of this program, which every manifest names.
  static let programVersion = "0.1.0"

  /// What a published folder holds: `build` writes a report, `compare` changes.
  enum Content { case report, changes }

  /// The package that this program wrote; nil for one of another maker, or for no package at all.
  static func package(_ manifest: [UInt8]) -> PublishedPackage? {
    PublishedPackage(manifest).flatMap { $0.maker == DataPackage.maker ? $0 : nil }
  }

  /// The package that this program wrote into a folder; nil where there is none.
  static func package(in folder: String) throws -> PublishedPackage? {
    do {
      let manifest = try ByteSource.file(path(of: FolderPublication.manifest, in: folder))
      return package(try manifest.bytes())
    } catch StorageError.inputUnavailable, StorageError.inputIsFolder {
      return nil
    }
  }

  /// The package of a report.
  /// - Throws: `Failure` where none lies there, or one that only a newer version of this program can read.
  static func package(ofReport folder: String) throws -> PublishedPackage {
    guard try isFolder(folder), let package = try package(in: folder) else { throw notAReport(folder) }
    if package.content == .changes { throw Failure(.changesAreNoReport(path: folder), status: .unusableData) }
    if isNewer(package.version, than: programVersion) {
      throw Failure(
        .reportOfNewerVersion(path: folder, version: package.version, own: programVersion),
        status: .unusableData)
    }
    return package
  }

  static func notAReport(_ folder: String) -> Failure {
    Failure(.notAReport(path: folder), status: .unusableData)
  }

  /// Versions are numbers with dots between them.
  private static func isNewer(_ version: String, than other: String) -> Bool {
    func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(other).lexicographicallyPrecedes(numbers(version))
  }
}

extension PublishedPackage {
  var content: ReportManifest.Content { name.hasPrefix(DataPackage.changesName) ? .changes : .report }
}
