import Testing

@testable import Gazetteer

@Suite struct LetterPairsTests {
  private static let table = Table("letter_pairs", ReferenceTables.letterPairs)
  private static let alphabet = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"

  @Test func `The table has a row and a column for the edge of a word and for each letter, in one order`() {
    let letters = Self.table.rows.map { $0[0] }
    #expect(Self.table.columns == ["letter"] + letters)
    #expect(letters.first == "_")
    #expect(Set(letters.dropFirst()) == Set(Self.alphabet.map(String.init)))
    #expect(Self.table.rows.joined().filter { Int($0).map((0...9).contains) ?? false }.count == 34 * 34)
  }

  @Test func `Weights are those of the table, and common pairs weigh more than rare ones`() throws {
    let pairs = LetterPairs.self
    func weight(_ text: String) throws -> Int {
      let numbers = try text.unicodeScalars.map {
        $0 == "_" ? LetterPairs.edge : try #require(pairs.number(of: $0))
      }
      return pairs.weight(of: numbers[0], before: numbers[1])
    }
    for row in Self.table.rows {
      for (column, cell) in zip(Self.table.columns, row).dropFirst() {
        #expect(try weight(row[0] + column) == Int(cell))
      }
    }
    #expect(try weight("сь") > weight("ьс") && weight("ка") > weight("кя") && weight("а_") > weight("щ_"))
    #expect((4.0...6.0).contains(pairs.usualWeight))
  }

  @Test func `Only small letters of Ukrainian have a number`() {
    for letter in "АЇыэёiabc_ 1".unicodeScalars { #expect(LetterPairs.number(of: letter) == nil) }
  }
}
