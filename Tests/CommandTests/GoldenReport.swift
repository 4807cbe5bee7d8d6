import Foundation
import TestSupport
import Testing

/// One folder of Tests/Golden: exports, the options of a run, and the report that is expected of it.
struct GoldenReport: Sendable, CustomTestStringConvertible {
  let name: String
  var folder: URL { Project.golden.appending(path: name) }
  var expected: URL { folder.appending(path: "expected") }

  var testDescription: String { name }

  static func all() throws -> [GoldenReport] {
    try Project.files(in: Project.golden).map(GoldenReport.init)
      .filter { Project.exists($0.folder.appending(path: "options")) }
  }

  /// The exports and options of its run, as the file `options` names them: one line, spaces between.
  func arguments() throws -> [String] { try arguments(in: folder) }

  private func arguments(in folder: URL) throws -> [String] {
    let line = try String(contentsOf: folder.appending(path: "options"), encoding: .utf8)
    return line.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Where the exports and the options of an earlier report lie, and in `report` the report itself; nil for a story
  /// that has none.
  var earlier: URL? {
    let folder = folder.appending(path: "earlier")
    return Project.exists(folder) ? folder : nil
  }

  func buildEarlier(in earlier: URL, to output: URL) async throws -> Program.Outcome {
    let arguments = try arguments(in: earlier) + ["--output", output.path, "--quiet", "--no-charts"]
    return try await Program.run(arguments, in: earlier)
  }

  /// Which of the arguments are exports.
  func exports() throws -> [String] { try arguments().filter { $0.hasPrefix("exports") } }

  /// Runs it where it lies, so that inputs are named alike everywhere, and writes the report elsewhere.
  func build(_ arguments: [String], to output: URL) async throws -> Program.Outcome {
    // One story shows the charts; in the others they would only be more to read.
    let charts = Project.exists(expected.appending(path: "charts")) ? [] : ["--no-charts"]
    return try await Program.run(arguments + ["--output", output.path, "--quiet"] + charts, in: folder)
  }

  /// A table that was counted by hand from the rules, before the program was asked.
  func byHand(_ table: String) throws -> [[String: String]] {
    try CSVText.rows(of: folder.appending(path: "by-hand/\(table).csv"))
  }
}
