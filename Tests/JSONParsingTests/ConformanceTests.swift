import JSONParsing
import TestSupport
import Testing

/// nst/JSONTestSuite, where it lies beside the project.
@Suite(.enabled(if: ConformanceSuite.json.isThere, "the folder ../shared/conformance/json is not there"))
struct ConformanceTests {
  @Test(arguments: ConformanceSuite.json.names)
  func `The suite's documents are accepted and refused as it says`(name: String) throws {
    let bytes = try ConformanceSuite.json.bytes(name)
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
