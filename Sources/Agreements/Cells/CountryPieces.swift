import Gazetteer
import Loaders
import Partnerships

/// Parts a country's cell into names.
enum CountryPieces {
  struct Piece {
    let text: String
    let isInBrackets: Bool
  }

  /// The names of a cell, by groups: names of one group are parted by nothing but commas and brackets, so that one may
  /// say where another lies.
  static func groups(of text: String) -> [[Piece]] {
    let cuts = cuts(of: text)
    var groups: [[Piece]] = []
    var rest = cuts[...]
    while let first = rest.first {
      // What is no name with what follows it stands alone.
      let taken = (1...min(mostPiecesOfName, rest.count)).reversed().first { count in
        if count == 1 { return true }
        let cuts = rest.prefix(count)
        guard cuts.allSatisfy({ $0.isInBrackets == first.isInBrackets }) else { return false }
        if case .found = Countries.named(Folding.fold(name(cuts))) { return true }
        return false
      }
      let cuts = rest.prefix(taken ?? 1)
      let piece = Piece(text: name(cuts), isInBrackets: first.isInBrackets)
      if first.isNextToLast, !groups.isEmpty {
        groups[groups.count - 1].append(piece)
      } else {
        groups.append([piece])
      }
      rest = rest.dropFirst(cuts.count)
    }
    return groups
  }

  /// "Острови Святої Єлени, Вознесіння і Тристан-да-Кунья" has three.
  private static let mostPiecesOfName = 3

  /// A stretch of words between two separators, with the conjunction before it.
  private struct Cut {
    var words: [Substring] = []
    var conjunction: Substring?
    let isInBrackets: Bool
    /// Whether only a comma or a bracket stands between it and the one before.
    var isNextToLast: Bool
  }

  private static func name(_ cuts: ArraySlice<Cut>) -> String {
    cuts.enumerated().flatMap { index, cut in
      (index > 0 ? cut.conjunction.map { [$0] } ?? [] : []) + cut.words
    }.joined(separator: " ")
  }

  private static func cuts(of text: String) -> [Cut] {
    var cuts: [Cut] = []
    var start = text.startIndex
    var (depth, isNext, isBehindBracket) = (0, false, false)
    func close(at end: String.Index) {
      let words = text[start..<end].split(whereSeparator: \.isWhitespace)
      if !words.isEmpty {
        cuts += divided(words, isInBrackets: depth > 0, isNextToLast: isNext)
        (isNext, isBehindBracket) = (false, false)
      }
      start = text.index(after: end)
    }
    for index in text.indices {
      switch text[index] {
      case ",":
        let isEmpty = text[start..<index].allSatisfy(\.isWhitespace)
        close(at: index)
        // «Джорджія (США), Польща» goes on with another country.
        isNext = !(isEmpty && isBehindBracket)
      case "(", "[":
        close(at: index)
        (depth, isNext) = (depth + 1, true)
      case ")", "]":
        close(at: index)
        (depth, isBehindBracket, isNext) = (max(0, depth - 1), true, true)
      case ";", "/":
        close(at: index)
        isNext = false
      case let letter where letter.isNewline:
        close(at: index)
        isNext = false
      default: continue
      }
    }
    if start < text.endIndex {
      let words = text[start...].split(whereSeparator: \.isWhitespace)
      if !words.isEmpty { cuts += divided(words, isInBrackets: depth > 0, isNextToLast: isNext) }
    }
    return cuts
  }

  /// A word that parts stands between others: at an end it parts nothing and belongs to the name.
  private static func divided(_ words: [Substring], isInBrackets: Bool, isNextToLast: Bool) -> [Cut] {
    var cuts = [Cut(isInBrackets: isInBrackets, isNextToLast: isNextToLast)]
    for (index, word) in words.enumerated() {
      if index > 0, index < words.count - 1, conjunctions.contains(word.lowercased()),
        !cuts[cuts.count - 1].words.isEmpty
      {
        cuts.append(Cut(conjunction: word, isInBrackets: isInBrackets, isNextToLast: false))
      } else {
        cuts[cuts.count - 1].words.append(word)
      }
    }
    return cuts
  }

  /// "And" in the languages in which countries are known, and the Latin letter that stands for «і».
  private static let conjunctions: Set<String> = [
    "та", "і", "й", "и", "i", "and", "und", "et", "oraz", "și", "şi", "&",
  ]
}
