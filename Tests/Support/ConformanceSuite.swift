import Foundation

/// Documents of a public suite, where they lie beside the project; none where they do not.
package struct ConformanceSuite: Sendable {
  private let folder: URL
  package let names: [String]

  package var isThere: Bool { !names.isEmpty }

  /// nst/JSONTestSuite: a `y` begins the name of a document that must be accepted, an `n` that of one that must not.
  package static let json = ConformanceSuite(Project.jsonSuite, suffix: ".json")
  /// csv-spectrum, CPython, rust-csv, frictionless, univocity, W3C CSVW and DuckDB.
  package static let csv = ConformanceSuite(Project.csvSuites, suffix: ".csv")

  private init(_ folder: URL, suffix: String) {
    self.folder = folder
    names = ((try? Project.files(in: folder)) ?? []).filter { $0.hasSuffix(suffix) }
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
