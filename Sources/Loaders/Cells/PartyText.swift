import Gazetteer

/// The text of a party's cell, before it is known what it names.
///
/// Brackets, and everything from an address or a telephone number on, are no part of a name; `;` separates names.
/// Only brackets that say nothing but what sort of party it is stay: "Lippe (Landkreis)" is a county.
struct PartyText {
  /// The pieces between semicolons, each cut at commas; as spelled, trimmed.
  let pieces: [[String]]
  /// What stood in brackets.
  let brackets: [String]

  private static let addressWords = ["адреса", "вул.", "тел.", "телефон", "e-mail", "email", "індекс"]

  init(_ cell: ArraySlice<UInt8>, on side: Side, _ gazetteer: Gazetteer) {
    var text = Tidy.text(cell)
    var brackets: [String] = []
    if text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) {
      (text, brackets) = Self.separateBrackets(text) { bracket in
        let words = FoldedWord.words(of: Folding.fold(bracket))
        return !words.isEmpty && words.allSatisfy { gazetteer.meaning(of: $0, on: side) != nil }
      }
    }
    self.brackets = brackets
    pieces = Self.cutAddress(text).utf8.split(separator: UInt8(ascii: ";")).map { piece in
      piece.split(separator: UInt8(ascii: ",")).map { Tidy.text($0) }.filter {
        !Blank.matches(Folding.fold($0))
      }
    }.filter { !$0.isEmpty }
  }

  /// The whole piece as spelled, its commas put back.
  static func spelled(_ piece: [String]) -> String { piece.joined(separator: ", ") }

  private static func separateBrackets(
    _ text: String, keeping isKept: (String) -> Bool
  ) -> (String, [String]) {
    var outside = ""
    var inside: [String] = []
    var depth = 0
    var current = ""
    for character in text {
      switch character {
      case "(", "[":
        depth += 1
        outside.append(" ")
      case ")", "]":
        if depth == 1 {
          inside.append(current)
          if isKept(current) { outside += " \(current) " }
          current = ""
        }
        if depth > 0 { depth -= 1 }
      default: if depth > 0 { current.append(character) } else { outside.append(character) }
      }
    }
    return (outside, inside)
  }

  private static func cutAddress(_ text: String) -> String {
    // An address has a number or an @; most cells have neither, and need not be searched.
    guard
      text.utf8.contains(where: {
        (48...57).contains($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":")
      })
    else { return text }
    let words = text.split(separator: " ")
    let end = words.firstIndex { word in
      let lower = word.lowercased()
      return addressWords.contains { lower.hasPrefix($0) }
    }
    return words[..<(end ?? words.endIndex)].joined(separator: " ")
  }
}
