import Foundation
import JSONParsing
import TestSupport
import Testing

/// Laws over random documents.
@Suite struct BlockSizeTests {
  @Test func `Shape and elements do not depend on block size`() throws {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\\", "1", "-2.5", "true", "null", "\n", " ", "\r\n", "ї",
      "{\"a\":[", "{\"b\":1},", "[1,2]", "\"\\\"\\u0444\"", "{}\n",
    ]
    for _ in 0..<10_000 {
      let text = (0..<Int.random(in: 0...16, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      for format in [JSONFormat.automatic, .document, .lines] {
        let whole = outcome(text, format, blocks: .max)
        for blocks in [1, 3] {
          #expect(outcome(text, format, blocks: blocks) == whole, "\(text.debugDescription)")
        }
        if format == .document { #expect(isAccepted(whole) == isJSON(text), "\(text.debugDescription)") }
      }
    }
  }

  private func outcome(_ text: String, _ format: JSONFormat, blocks: Int) -> String {
    do {
      let shape = try JSONShape(of: source(text, blocks: blocks), as: format)
      return "\(shape) \(try shape.arrays.map { try read($0, in: source(text, blocks: blocks)) })"
    } catch {
      return "\(error)"
    }
  }

  private func isAccepted(_ outcome: String) -> Bool {
    !outcome.hasPrefix("JSONError")
      && outcome.contains("firstProblem: nil") == outcome.contains("firstProblem")
      && !outcome.contains("firstProblem: Optional")
  }

  /// Foundation as an independent judge.
  private func isJSON(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
  }
}
