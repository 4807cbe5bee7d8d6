import Foundation
import TestSupport
import Testing

/// The scripts of `make xlsx` and `make briefing`, and what they need.
enum Documents {
  static let canMakeWorkbooks = Project.exists(URL(filePath: "/usr/lib/python3/dist-packages/xlsxwriter"))
  static let canMakeBriefings = Tool(named: "pandoc") != nil && Tool(named: "rsvg-convert") != nil

  /// Runs a script of the project in a folder.
  static func run(_ script: String, _ arguments: [String], in folder: URL, _ setting: Setting = .plain)
    async throws
  {
    let file = Project.root.appending(path: "Scripts/\(script)")
    let outcome = try await setting.run(file.path, arguments, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// The files in a workbook or a document, which both are archives.
  static func parts(of file: String, in folder: TemporaryFolder) async throws -> [String: Data?] {
    let python = try #require(Tool(named: "python3"))
    let outcome = try await python.run(["-m", "zipfile", "-e", file, file + ".parts"], in: folder.url)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try folder.tree(file + ".parts")
  }
}
