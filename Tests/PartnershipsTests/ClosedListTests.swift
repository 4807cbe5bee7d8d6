import Foundation
import Messages
import Partnerships
import TestSupport
import Testing

/// The codes that files hold, and the pages that explain them.
@Suite struct ClosedListTests {
  private func page(_ name: String) throws -> String {
    let pages = Project.root.appending(path: "docs")
    return try String(contentsOf: pages.appending(path: name), encoding: .utf8)
  }

  /// The codes in the first column of the tables under a heading.
  private func codes(under heading: String, of name: String) throws -> Set<String> {
    let section = try page(name).components(separatedBy: "\n## ").first { $0.hasPrefix(heading) } ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    return Set(rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
  }

  @Test func `The page of the rules explains every reason for a rejection, and no other`() throws {
    let documented = try codes(under: "Reasons for a rejection", of: "CountingRules.md")
    #expect(documented == Set(RejectionReason.allCases.map(\.code)))
  }

  @Test func `The page of the rules explains every warning, and no other`() throws {
    let documented = try codes(under: "Warnings", of: "CountingRules.md")
    #expect(documented == Set(RecordWarning.allCases.map(\.code)))
  }

  @Test func `The page of the outputs lists every reason for a rejection`() throws {
    let outputs = try page("Outputs.md")
    for reason in RejectionReason.allCases { #expect(outputs.contains("`\(reason.code)`"), "\(reason.code)") }
  }

  @Test func `A code point is written with four digits or more`() {
    let scalars: [Unicode.Scalar] = ["\0", "\u{AD}", "\u{202E}", "\u{1F600}"]
    #expect(scalars.map(\.codePoint) == ["U+0000", "U+00AD", "U+202E", "U+1F600"])
  }
}
