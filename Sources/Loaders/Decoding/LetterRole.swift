import Gazetteer

/// What a character may be in a Ukrainian text, as far as an encoding is judged by it.
enum LetterRole {
  /// Neither a letter nor out of place: spaces, digits, punctuation.
  case edge
  case latin
  case letter(Letter)
  /// Box drawing, control characters, letters of other alphabets: signs of a wrong encoding.
  case alien

  struct Letter {
    /// Of `LetterPairs`; nil for a Russian letter that Ukrainian lacks.
    let number: Int?
    let isCapital: Bool
    /// A Latin i, written where the encoding has the Ukrainian one.
    let isSlip: Bool

    /// A word may begin with a capital, as it may go on in capitals.
    static let edge = Letter(number: LetterPairs.edge, isCapital: true, isSlip: false)
  }

  /// The role of each byte in an encoding.
  static func roles(in page: CodePage) -> [LetterRole] {
    // CP866 has no Ukrainian і, so the Latin one is the custom there.
    let hasI = page.scalars.contains("і")
    return page.scalars.map { scalar in scalar.map { role(of: $0, hasI: hasI) } ?? .alien }
  }

  private static func role(of scalar: Unicode.Scalar, hasI: Bool) -> LetterRole {
    switch scalar {
    case "i", "I":
      let letter = Letter(
        number: LetterPairs.number(of: "і"), isCapital: scalar == "I", isSlip: hasI)
      return .letter(letter)
    case "a"..."z", "A"..."Z": return .latin
    case "\u{0}"..."\u{7F}": return .edge
    case "«", "»", "“", "”", "„", "‘", "’", "–", "—", "…", "№", "§", "°", "•", "·", "\u{A0}", "\u{AD}":
      return .edge
    case "ё", "ъ", "ы", "э", "Ё", "Ъ", "Ы", "Э":
      return .letter(Letter(number: nil, isCapital: small(scalar) != scalar, isSlip: false))
    default:
      guard let number = LetterPairs.number(of: small(scalar)) else { return .alien }
      return .letter(Letter(number: number, isCapital: small(scalar) != scalar, isSlip: false))
    }
  }

  private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let lower = letter.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? letter : letter
  }

  /// How much a pair speaks for Ukrainian: the pair's weight, or less than nothing; nil where it says nothing.
  static func weight(_ first: LetterRole, _ second: LetterRole) -> Int? {
    switch (first, second) {
    case (.alien, _), (_, .alien): -40
    case (.latin, .letter), (.letter, .latin): outOfPlace
    case (.letter(let first), .letter(let second)): weight(first, second)
    case (.letter(let letter), .edge): weight(letter, .edge)
    case (.edge, .letter(let letter)): weight(.edge, letter)
    case (.edge, _), (.latin, _): nil
    }
  }

  private static func weight(_ first: Letter, _ second: Letter) -> Int {
    if second.isCapital, !first.isCapital, second.number != LetterPairs.edge { return outOfPlace }
    guard let one = first.number, let other = second.number else { return 0 }
    let slip = first.isSlip || second.isSlip ? 3 : 0
    return LetterPairs.weight(of: one, before: other) - slip
  }

  /// Latin letters inside a word, and a capital after a small letter.
  private static let outOfPlace = -6
}
