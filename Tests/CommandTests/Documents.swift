import Foundation
import Testing

/// The scripts of `make xlsx` and `make briefing`, and what they need.
enum Documents {
  static let canMakeWorkbooks = Project.exists(URL(filePath: "/usr/lib/python3/dist-packages/xlsxwriter"))
  static let canMakeBriefings = Tool(named: "pandoc") != nil && Tool(named: "rsvg-convert") != nil

  private static let path = ["PATH": "/usr/bin:/bin"]

  /// Five environments; where `faketime` is there, the last on another day.
  static var settings: [(environment: [String: String], day: String?)] {
    [
      ([:], nil),
      (["LANG": "uk_UA.UTF-8", "TZ": "Europe/Kyiv"], nil),
      (["LC_ALL": "C", "TZ": "Pacific/Kiritimati"], nil),
      (["LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "America/Adak", "SOURCE_DATE_EPOCH": "5"], nil),
      (
        ["LANG": "de_DE.ISO-8859-1", "TZ": ":nowhere", "HOME": "/nowhere"],
        Tool(named: "faketime") == nil ? nil : "2031-05-06 07:08:09"
      ),
    ].map { ($0.0.merging(path) { given, _ in given }, $0.1) }
  }

  /// Runs a script of the project in a folder, on another day if one is said.
  static func run(
    _ script: String, _ arguments: [String], in folder: URL, environment: [String: String] = path,
    day: String? = nil
  ) async throws {
    let file = Project.root.appending(path: "Scripts/\(script)")
    let outcome =
      if let day, let faketime = Tool(named: "faketime") {
        try await faketime.run([day, file.path] + arguments, in: folder, environment: environment)
      } else {
        try await Tool(file).run(arguments, in: folder, environment: environment)
      }
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
