/// The pieces of a cell that `;` parts outside of brackets, of which some may stand in brackets as a whole.
enum BracketedPieces {
  struct Piece {
    /// What is inside, where brackets hold all of it.
    let text: String
    let isInBrackets: Bool
  }

  static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ";" where depth == 0:
        pieces.append(text[start..<index])
        start = text.index(after: index)
      default: continue
      }
    }
    return (pieces + [text[start...]]).map(Piece.init)
  }
}

extension BracketedPieces.Piece {
  /// A bracket at one end may be missing. Brackets inside brackets stay.
  fileprivate init(_ piece: Substring) {
    let text = piece.drop(while: \.isWhitespace)
    let opens = text.first == "(" || text.first == "["
    guard opens, Self.isOneBracket(text) else {
      (self.text, isInBrackets) = (String(piece), false)
      return
    }
    var inside = text.dropFirst()
    while let last = inside.last, last.isWhitespace { inside = inside.dropLast() }
    if inside.last == ")" || inside.last == "]" { inside = inside.dropLast() }
    (self.text, isInBrackets) = (String(inside), !inside.allSatisfy(\.isWhitespace))
  }

  /// Whether the first bracket is closed at the end, or never, and then holds one name.
  private static func isOneBracket(_ text: Substring) -> Bool {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth == 0 { return text[text.index(after: index)...].allSatisfy(\.isWhitespace) }
      default: continue
      }
    }
    return !text.contains(";")
  }
}
