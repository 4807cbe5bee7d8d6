package import Foundation

/// Folders of the project, and of the data beside it.
package enum Project {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  package static let examples = root.appending(path: "Examples/exports")
  package static let tests = root.appending(path: "Tests")
  package static let golden = tests.appending(path: "Golden")

  private static let shared = root.appending(path: "../shared").standardizedFileURL
  /// Real exports, which the project does not ship.
  package static let sharedExports = shared.appending(path: "data/exports")
  /// Documents of public CSV suites and of nst/JSONTestSuite, which it does not ship either.
  package static let csvSuites = shared.appending(path: "conformance/csv")
  package static let jsonSuite = shared.appending(path: "conformance/json/test_parsing")

  /// The names of what lies in a folder, hidden ones left out, sorted.
  package static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  package static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
