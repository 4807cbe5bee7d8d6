/// How often one letter follows another in Ukrainian names: the reference table `letter_pairs`, by which texts in an
/// unknown encoding are judged.
package struct LetterPairs: Sendable {
  package static let embedded = LetterPairs()

  /// The letters' numbers, from 1; small letters only.
  private let numbers: [Unicode.Scalar: Int]
  /// By the number of the first letter, then of the second.
  private let weights: [[Int]]
  /// The mean weight of the pairs of a text in which pairs are as frequent as their weights say.
  package let usualWeight: Double

  /// The number of what stands before and behind a word.
  package static let edge = 0

  private init() {
    var letters: [Unicode.Scalar] = []
    var weights: [[Int]] = []
    KeyedTable(.letterPairs).forEachRow { cells in
      letters += cells[0].unicodeScalars
      weights.append(cells.dropFirst().compactMap { Int($0) })
    }
    numbers = Dictionary(zip(letters.dropFirst(), 1...)) { first, _ in first }
    self.weights = weights
    let shares = weights.joined().map { (weight: Double($0), share: Double(1 << $0)) }
    usualWeight =
      shares.reduce(0) { $0 + $1.weight * $1.share } / shares.reduce(0) { $0 + $1.share }
  }

  /// The number of a small letter of the Ukrainian alphabet; nil for anything else.
  package func number(of letter: Unicode.Scalar) -> Int? { numbers[letter] }

  /// 0 for a pair that is rare or never met; each one more is twice as often, up to 9.
  package func weight(_ first: Int, _ second: Int) -> Int { weights[first][second] }
}
