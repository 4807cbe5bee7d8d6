import Foundation
import FuzzLaws
import TestSupport
import Testing

/// What the fuzzer found once is tried in every run of the tests, and so is what it starts from.
@Suite struct FindingTests {
  static let files: [(law: Law, file: URL)] = Law.allCases.flatMap { law in
    ["findings", "seeds"].flatMap { files(in: fuzzing.appending(path: "\($0)/\(law)")).map { (law, $0) } }
  }

  private static let fuzzing = Project.tests.appending(path: "Fuzz")

  private static func files(in folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).sorted { $0.path < $1.path }
  }

  @Test(arguments: files) func `The law holds for the file`(law: Law, file: URL) throws {
    try law.check(Array(Data(contentsOf: file)))
  }

  @Test(arguments: Law.allCases) func `Every law has seeds`(law: Law) {
    #expect(Self.files.contains { $0.law == law })
  }

  @Test func `A law that is broken is noticed`() {
    #expect(throws: Violation.self) { try require(1 > 2, "one is not more than two") }
  }
}
