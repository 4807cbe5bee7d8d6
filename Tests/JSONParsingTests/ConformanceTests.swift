import Foundation
import JSONParsing
import Testing

/// nst/JSONTestSuite, where it lies beside the project.
@Suite(.enabled(if: ConformanceSuite.isThere, "the folder ../shared/conformance/json is not there"))
struct ConformanceTests {
  @Test(arguments: ConformanceSuite.names)
  func `The suite's documents are accepted and refused as it says`(name: String) throws {
    let bytes = try ConformanceSuite.bytes(name)
    for blocks in [Int.max, 1] {
      let problem = firstProblem(bytes, blocks: blocks)
      switch name.first {
      case "y": #expect(problem == nil)
      case "n": #expect(problem != nil)
      default: break  // either, and no crash
      }
      #expect(problem == firstProblem(bytes, blocks: 7))
    }
  }

  /// Why the bytes are not one JSON document, found at the document or at an element.
  private func firstProblem(_ bytes: [UInt8], blocks: Int) -> String? {
    do {
      let source = source(bytes, blocks: blocks)
      let shape = try JSONShape(of: source, as: .document)
      for array in shape.arrays {
        let problems = try read(array, in: source).compactMap(\.problem)
        #expect(problems.count == array.problemCount)
        #expect(problems.first == array.firstProblem?.problem)
        if let problem = problems.first { return "\(problem)" }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }
}

enum ConformanceSuite {
  static let folder = URL(filePath: #filePath).appending(
    path: "../../../../shared/conformance/json/test_parsing"
  )
  .standardized
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".json")
    }.sorted()
  static let isThere: Bool = {
    if names.isEmpty { print("Skipped: nst/JSONTestSuite is not in ../shared/conformance/json.") }
    return !names.isEmpty
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
