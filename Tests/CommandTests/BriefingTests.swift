import Foundation
import TestSupport
import Testing

/// The briefing shows what the summaries show, in Word and in a browser.
@Suite(
  .enabled(if: Documents.canMakeBriefings, "pandoc or rsvg-convert is not here: no briefing is made"))
struct BriefingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func build() async throws {
    let outcome = try await Program.run(
      [".", "--quarter", "2026-Q2", "--quiet", "--output", folder["report"].path], in: Project.examples)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private static let names = ["report.en.docx", "report.en.html", "report.uk.docx", "report.uk.html"]

  @Test(arguments: [
    ("uk", "Рисунок", "Угоди за роком підписання"), ("en", "Figure", "Agreements by year of signing"),
  ])
  func `the document of Word has every table with its header row, and every picture, on pages of A4`(
    language: String, figure: String, caption: String
  ) async throws {
    try await build()
    try await Documents.run("make-briefing", ["report"], in: folder.url)
    let parts = try await Documents.parts(of: "report.\(language).docx", in: folder)
    func text(_ path: String) throws -> String {
      String(decoding: try #require(parts[path] ?? nil), as: UTF8.self)
    }
    let document = try text("word/document.xml")
    let summary = try folder.text(of: "report/summary.\(language).md")

    let tables = document.split(separator: "<w:tbl>").dropFirst()
    #expect(tables.count == summary.matches(of: /\n\| :--/).count)
    for table in tables {
      #expect(table.contains("<w:tblHeader"))
      let shares = table.prefix { $0 != "\n" }.matches(of: /<w:gridCol w:w="(\d+)"/).compactMap { Int($0.1) }
      // All columns together are as wide as the text, and none is squeezed.
      #expect((7800...7930).contains(shares.reduce(0, +)) && shares.allSatisfy { $0 > 400 }, "\(shares)")
    }
    #expect(document.matches(of: /svgBlip/).count == 3)
    #expect(parts.keys.filter { $0.hasSuffix(".svg") }.count == 3)
    #expect(parts.keys.filter { $0.hasSuffix(".png") }.count == 3)
    #expect(document.contains("descr=\"\(caption)\""))
    let words = document.replacing(/<[^>]*>/, with: "")
    #expect(words.contains("\(figure) 1. \(caption)"))
    for number in 2...3 { #expect(words.contains("\(figure) \(number). ")) }

    #expect(document.contains(/<w:pgSz[^>]*w:w="11906"/) && document.contains(/<w:pgSz[^>]*w:h="16838"/))
    #expect(!document.contains("landscape"))
    #expect(try text("word/header1.xml").contains("PAGE"))
    let styles = try text("word/styles.xml")
    #expect(styles.contains("w:ascii=\"Times New Roman\"") && styles.contains("<w:sz w:val=\"28\""))
  }

  @Test(arguments: ["uk", "en"])
  func `the page has everything inside, and says what its pictures show`(language: String) async throws {
    try await build()
    try await Documents.run("make-briefing", ["report"], in: folder.url)
    let page = try folder.text(of: "report.\(language).html")
    let summary = try folder.text(of: "report/summary.\(language).md")
    #expect(page.contains("lang=\"\(language)\""))
    let title = try #require(summary.split(separator: "\n").first?.dropFirst(2))
    #expect(page.contains("<title>\(title)</title>"))
    #expect(page.matches(of: /<table/).count == summary.matches(of: /\n\| :--/).count)
    let pictures = page.matches(of: /<img[^>]*>/).map(\.output)
    #expect(pictures.count == 3)
    for picture in pictures {
      #expect(picture.contains("src=\"data:image/svg+xml") && picture.contains(/alt="[^"]+"/))
    }
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains(/src="(?!data:)/))
    #expect(page.contains("@media print"))
  }

  @Test func `five environments and two clocks give the same bytes`() async throws {
    try await build()
    var made: [[Data]] = []
    for setting in Setting.all {
      try await Documents.run("make-briefing", ["report"], in: folder.url, setting)
      made.append(try Self.names.map { try Data(contentsOf: folder[$0]) })
    }
    #expect(made.allSatisfy { $0 == made[0] })
    #expect(try folder.names() == ["report"] + Self.names)
  }
}
