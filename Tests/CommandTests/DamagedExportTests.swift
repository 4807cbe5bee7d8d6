import Foundation
import TestSupport
import Testing

/// Exports that were cut off or overwritten on their way: a result or an error, never a crash.
@Suite struct DamagedExportTests {
  private static let exports = [
    "articles-alone/exports/articles.csv", "register-cells/exports/register.csv",
    "nested-partners/exports/partners.json", "duplicates-across-exports/exports/news.jsonl",
    "rejected-rows/exports/rows.csv",
  ]

  @Test(arguments: exports) func `an export that is cut off anywhere is read or refused`(name: String)
    async throws
  {
    let whole = try Data(contentsOf: Project.golden.appending(path: name))
    for part in 1...8 { try await survive(whole.prefix(whole.count * part / 9), called: name) }
  }

  @Test(arguments: exports) func `an export with bytes overwritten is read or refused`(name: String)
    async throws
  {
    let whole = try Data(contentsOf: Project.golden.appending(path: name))
    let marks: [UInt8] = [0, 0x22, 0x0A, 0x2C, 0x3B, 0x5C, 0x5D, 0x7B, 0xD0, 0xFF]
    for (turn, mark) in marks.enumerated() {
      var damaged = whole
      // Places spread over the file, others for each mark.
      for place in stride(from: turn * 13, to: whole.count, by: whole.count / 5) { damaged[place] = mark }
      try await survive(damaged, called: name)
    }
  }

  private func survive(_ data: Data, called name: String) async throws {
    let folder = try TemporaryFolder()
    let file = URL(filePath: name).lastPathComponent
    try folder.write(data, to: file)
    let arguments = [file, "--as-of", "2026-06-30", "--max-rejected", "100%", "--output", "report"]
    let outcome = try await Program.run(
      arguments, in: folder.url, environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect([0, 65].contains(outcome.status), "\(outcome.errors.suffix(500))")
    #expect(try folder.names() == (outcome.status == 0 ? [file, "report"].sorted() : [file]))
  }
}
