import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, whoever runs the program, where and when.
@Suite struct SameBytesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in try Project.files(in: Project.examples) {
      try folder.copy(Project.examples.appending(path: name), to: "exports/\(name)")
    }
  }

  @Test func `five environments, two clocks and two runs in a row give one report and one set of messages`()
    async throws
  {
    var reports: [[String: Data?]] = []
    var messages: [String] = []
    for (index, setting) in (Setting.all + [.plain]).enumerated() {
      let outcome = try await setting.run(
        Program.path, ["exports", "--output", "report-\(index)"], in: folder.url)
      #expect(outcome.status == 0)
      messages.append(outcome.errors)
      reports.append(try folder.tree("report-\(index)"))
    }
    #expect(reports.allSatisfy { $0 == reports[0] })
    #expect(messages.allSatisfy { $0 == messages[0] })
  }

  @Test func `the same relative inputs give the same bytes in another folder`() async throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.copy(folder["exports"], to: "quite/another/place/exports")
    let here = try await Program.run(["exports", "--output", "report"], in: folder.url)
    let there = try await Program.run(
      ["exports", "--output", "../report"], in: elsewhere["quite/another/place"])
    #expect(here.errors == there.errors)
    #expect(try folder.tree("report") == elsewhere.tree("quite/another/report"))
    let asText = try folder.tree("report").values.compactMap { $0 }.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(!asText.contains { $0.contains(folder.url.path) })
  }

  @Test func `in whatever order the exports are given, the tables are the same`() async throws {
    let exports = ["exports/articles.csv", "exports/partners.json", "exports/register.csv"]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    var tables: [[String: Data?]] = []
    for (index, order) in orders.enumerated() {
      let outcome = try await Program.run(
        order.map { exports[$0] } + ["--output", "report-\(index)"], in: folder.url)
      #expect(outcome.status == 0)
      tables.append(try folder.tree("report-\(index)/tables"))
    }
    for other in tables.dropFirst() {
      #expect(Set(other.keys) == Set(tables[0].keys))
      for (path, data) in tables[0] { #expect(other[path] == data, "\(path)") }
    }
  }

  /// The rows of one export say which row is meant where, and so do `records.csv` and messages; no number does.
  @Test func `in whatever order the rows of an export stand, the tables are the same`() async throws {
    let lines = try folder.text(of: "exports/register.csv")
    // A cell may hold line breaks: a row begins where a line does with its number.
    let rows = lines.split(separator: /\n(?=\d+,)/)
    try folder.write(
      ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n"), to: "exports/register.csv")
    let reversed = try await Program.run(["exports", "--output", "reversed"], in: folder.url)
    try folder.write(lines, to: "exports/register.csv")
    let straight = try await Program.run(["exports", "--output", "straight"], in: folder.url)
    #expect(reversed.status == 0)
    #expect(straight.status == 0)
    let expected = try folder.tree("straight/tables")
    for (path, data) in try folder.tree("reversed/tables") { #expect(expected[path] == data, "\(path)") }
  }
}
