/// How often one letter follows another in Ukrainian names: the reference table `letter_pairs`, by which texts in an
/// unknown encoding are judged.
package enum LetterPairs {
  private static let rows = {
    let table = ReferenceTables.letterPairs
    return table.text(table.firstRow..<table.count).split(separator: "\n").map { line in
      let cells = line.split(separator: ",")
      return (letter: cells[0], weights: cells.dropFirst().compactMap { Int($0) })
    }
  }()

  /// The letters' numbers, from 1; small letters only.
  private static let numbers = Dictionary(zip(rows.flatMap(\.letter.unicodeScalars).dropFirst(), 1...)) {
    first, _ in
    first
  }

  /// By the number of the first letter, then of the second.
  private static let weights = rows.map(\.weights)

  /// The mean weight of the pairs of a text in which pairs are as frequent as their weights say.
  package static let usualWeight: Double = {
    let shares = weights.joined().map { (weight: Double($0), share: Double(1 << $0)) }
    return shares.reduce(0) { $0 + $1.weight * $1.share } / shares.reduce(0) { $0 + $1.share }
  }()

  /// The number of what stands before and behind a word.
  package static let edge = 0

  /// The number of a small letter of the Ukrainian alphabet; nil for anything else.
  package static func number(of letter: Unicode.Scalar) -> Int? { numbers[letter] }

  /// How usual it is that one letter follows another: 0 for a pair that is rare or never met; each one more is twice as
  /// often, up to 9.
  package static func weight(of first: Int, before second: Int) -> Int { weights[first][second] }
}
