import Loaders
import Renderers

/// The `datapackage.json` of a published report, read back to learn which files are the report's own.
enum ReportManifest {
  /// The package that this program wrote; nil for one of another maker, or for no package at all.
  static func package(_ manifest: [UInt8]) -> PublishedPackage? {
    PublishedPackage(manifest).flatMap { $0.maker == DataPackage.maker ? $0 : nil }
  }

  /// The relative paths that a package of this program lists; nil for what is none.
  static func listedFiles(_ manifest: [UInt8]) -> [String]? { package(manifest)?.files.map(\.path) }
}
