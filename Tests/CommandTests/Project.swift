import Foundation

/// Folders of the project, and of the data beside it.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let examples = root.appending(path: "Examples/exports")
  static let golden = root.appending(path: "Tests/Golden")
  static let oracle = root.appending(path: "Tests/Oracle/count.py")

  /// Real exports, which the project does not ship.
  static let sharedExports = root.appending(path: "../shared/data/exports").standardizedFileURL

  static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
