import Loaders
import Renderers

/// The `datapackage.json` of a folder that this program published, read back to learn what it is and which files it
/// listed.
enum ReportManifest {
  /// What a published folder holds: `build` writes a report, `compare` changes.
  enum Content { case report, changes }

  /// The package that this program wrote; nil for one of another maker, or for no package at all.
  static func package(_ manifest: [UInt8]) -> PublishedPackage? {
    PublishedPackage(manifest).flatMap { $0.maker == DataPackage.maker ? $0 : nil }
  }
}

extension PublishedPackage {
  var content: ReportManifest.Content { name.hasPrefix(DataPackage.changesName) ? .changes : .report }
}
