/// Letters that typists and scanners write in place of digits: О for zero, І and l for one, З for three.
enum DigitLookalikes {
  private static let digits: [Character: Character] = [
    "о": "0", "o": "0", "і": "1", "i": "1", "l": "1", "з": "3",
  ]

  /// Folded words with digits in their place; nil where no word consists of digits and such letters.
  static func replaced(in words: String) -> String? {
    let replaced = words.split(separator: " ").map { word in
      word.allSatisfy(canStandInNumber) ? String(word.map { digits[$0] ?? $0 }) : String(word)
    }.joined(separator: " ")
    return replaced == words ? nil : replaced
  }

  private static func canStandInNumber(_ character: Character) -> Bool {
    digits[character] != nil || character == "-" || character == "/"
      || character.isASCII && character.isNumber
  }
}
