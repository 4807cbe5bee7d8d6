import Foundation
import TestSupport
import Testing

/// The summaries as a reader of GitHub's Markdown sees them.
@Suite(.enabled(if: Tool(named: "cmark-gfm") != nil, "cmark-gfm is not here: the Markdown is not read back"))
struct MarkdownTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func render(_ markdown: String) async throws -> String {
    let cmark = try #require(Tool(named: "cmark-gfm"))
    return try await cmark.run(["-e", "table", "-t", "html"], in: folder.url, input: Data(markdown.utf8))
      .output
  }

  /// cmark drops cells that are too many and adds those that lack. So each row gets one cell more, and that must be
  /// found in the column after the header's last.
  private func expectEvenRows(_ markdown: String) async throws {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var tables = 0
    for (index, line) in lines.enumerated() where line.contains(/^\|( :?-+:? \|)+$/) {
      tables += 1
      let rows = lines[(index + 1)...].prefix { !$0.isEmpty }
      let table = [lines[index - 1] + " end |", line + " --- |"] + rows.map { $0 + " end |" }
      let html = try await render(table.joined(separator: "\n"))
      let rendered = html.split(separator: "<tr>").dropFirst()
      #expect(rendered.count == rows.count + 1)
      let width = line.count { $0 == "|" } - 1
      for (row, source) in zip(rendered, [lines[index - 1]] + rows) {
        let cells = row.matches(of: /<t[dh][^>]*>([^\n]*)<\/t[dh]>/).map(\.output.1)
        #expect(cells.count == width + 1, "\(source)")
        #expect(cells.last == "end", "\(source)")
      }
    }
    #expect(tables > 5)
  }

  /// Data must not become HTML: what the writer did not escape, cmark leaves out and says so.
  private func expectNoMarkup(_ markdown: String) async throws {
    let html = try await render(markdown)
    #expect(!html.contains("raw HTML omitted"))
    for tag in ["<b>", "<i>", "<script", "<em>", "<code>"] { #expect(!html.contains(tag), "\(tag)") }
  }

  @Test(arguments: ["uk", "en"])
  func `every row of the example's tables has the cells of its header`(language: String) async throws {
    let outcome = try await Program.run([".", "--language", language, "--quiet"], in: Project.examples)
    try await expectEvenRows(outcome.output)
    try await expectNoMarkup(outcome.output)
  }

  @Test(arguments: ["uk", "en"])
  func `awkward headers and names stay in their cells and do nothing`(language: String) async throws {
    let golden = GoldenReport(name: "awkward-names")
    let markdown = try String(
      contentsOf: golden.expected.appending(path: "summary.\(language).md"), encoding: .utf8)
    try await expectEvenRows(markdown)
    try await expectNoMarkup(markdown)
  }

  @Test(arguments: ["uk", "en"])
  func `awkward names do nothing among the changes of a report either`(language: String) async throws {
    let (old, new) = (GoldenReport(name: "awkward-names"), GoldenReport(name: "several-parties"))
    for reports in [[old, new], [new, old]] {
      let paths = reports.map(\.expected.path)
      let outcome = try await Program.run(["compare"] + paths + ["--language", language], in: folder.url)
      #expect(outcome.status == 0)
      try await expectEvenRows(outcome.output)
      try await expectNoMarkup(outcome.output)
    }
  }

  @Test(arguments: [
    "a|b.csv", "back\\slash.csv", "`code`.csv", "<b>bold<b>.csv", "*stars*_and_.csv", "two\nlines.csv",
    "[x](y).csv",
    "\\|.csv", "- list.csv", "# heading.csv", "&amp;.csv", "tab\there.csv", "return\r.csv",
    "кома, крапка; «лапки».csv",
  ])
  func `a file may have any name, and the tables hold`(name: String) async throws {
    try folder.write(Exports.halfRejected, to: name)
    let outcome = try await Program.run(
      ["--max-rejected", "1", "--language", "en", "./" + name], in: folder.url)
    #expect(outcome.status == 0)
    // Nor can a name forge a message.
    #expect(outcome.errors.split(separator: "\n").count == 1)
    try await expectEvenRows(outcome.output)
    try await expectNoMarkup(outcome.output)
    let html = try await render(outcome.output)
    let shown = name.replacing(/[\n\t\r]/, with: " ").replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(html.contains("<td align=\"left\">\(shown)</td>"))
    #expect(html.contains("<strong>./\(shown)</strong>:"))
  }
}
