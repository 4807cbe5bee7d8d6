import CSVParsing
import TestSupport
import Testing

/// The commonest damage there is: one quotation mark too many.
@Suite struct StrayQuoteTests {
  @Test func `A quotation mark put anywhere costs no row but its own`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<3000 {
      let rows = (0..<Int.random(in: 3...9, using: &random)).map { row in
        (0..<4).map { column in cell("\(row).\(column)", using: &random) }.joined(separator: ";")
      }
      let expected = rows.map { read($0).map(\.fields) }
      let hit = Int.random(in: 0..<rows.count, using: &random)
      var damaged = rows
      let index = damaged[hit].index(
        damaged[hit].startIndex, offsetBy: Int.random(in: 0...damaged[hit].count, using: &random))
      damaged[hit].insert("\"", at: index)
      let document = damaged.joined(separator: "\n")
      let records = read(document, columns: ColumnCount(of: ["a", "b", "c", "d"]))
      let found = rows.indices.map { row in records.filter { $0.line == row + 1 }.map(\.fields) }
      #expect(records.allSatisfy { $0.line == hit + 1 || $0.problem == nil }, "\(document)")
      for row in rows.indices where row != hit { #expect(found[row] == expected[row], "\(document)") }
    }
  }

  /// A cell of letters, with or without quotation marks round it, and some with what needs them.
  private func cell(_ text: String, using random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "\"\(text)\""
    case 1: "\"\(text); \(text)\""
    case 2: "\"\(text) \"\"\(text)\"\" \(text)\""
    default: text
    }
  }
}
