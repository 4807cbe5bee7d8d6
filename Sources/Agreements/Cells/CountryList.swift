import Gazetteer
import Loaders
import Partnerships

/// The countries that a cell lists: `,` `;` `/`, line breaks and words such as «та» part them.
///
/// What parts countries also stands inside their names («Боснія і Герцеговина», "Moldova, Republic of"), so that of
/// the pieces as many as make a known name are taken together.
struct CountryList {
  /// Each once, in the order of the cell.
  private(set) var countries: [CountryID] = []
  /// Whether one of them is named by a part of it, such as Scotland.
  private(set) var namesPart = false
  /// The first piece that is no country's name, and what it is instead; nil where there is none.
  private(set) var wrong: (text: String, key: [UInt8], meaning: NameLookup<CountryID>)?

  init(_ text: String) {
    var rest = Self.pieces(of: text)[...]
    while !rest.isEmpty {
      let count = Self.mostPiecesOfName
      for taken in (1...min(count, rest.count)).reversed() {
        let name = Piece.joined(rest.prefix(taken))
        let key = Folding.fold(name)
        let meaning = Blank.matches(key) ? .unknown : Countries.named(key)
        if case .found(let id) = meaning {
          if !countries.contains(id) { countries.append(id) }
          namesPart = namesPart || Countries.isPart(key)
        } else if taken > 1 {
          continue
        } else if wrong == nil {
          wrong = (name, key, meaning)
        }
        rest = rest.dropFirst(taken)
        break
      }
    }
  }

  /// "Острови Святої Єлени, Вознесіння і Тристан-да-Кунья" has three.
  private static let mostPiecesOfName = 3

  private struct Piece {
    /// The word that parts it from the piece before, if it is one.
    let conjunction: Substring?
    let words: ArraySlice<Substring>

    static func joined(_ pieces: ArraySlice<Piece>) -> String {
      pieces.enumerated().flatMap { index, piece in
        (index > 0 ? piece.conjunction.map { [$0] } ?? [] : []) + piece.words
      }.joined(separator: " ")
    }
  }

  private static func pieces(of text: String) -> [Piece] {
    text.split { $0 == "," || $0 == ";" || $0 == "/" || $0.isNewline }.flatMap { part in
      pieces(of: part.split(whereSeparator: \.isWhitespace))
    }
  }

  /// A word that parts stands between others: at an end it parts nothing and belongs to the name.
  private static func pieces(of words: [Substring]) -> [Piece] {
    var pieces: [Piece] = []
    var conjunction: Substring?
    var start = words.startIndex
    for index in words.indices.dropFirst().dropLast() where conjunctions.contains(words[index].lowercased()) {
      pieces.append(Piece(conjunction: conjunction, words: words[start..<index]))
      conjunction = words[index]
      start = index + 1
    }
    if start < words.endIndex { pieces.append(Piece(conjunction: conjunction, words: words[start...])) }
    return pieces
  }

  /// "And" in the languages in which countries are known, and the Latin letter that stands for «і».
  private static let conjunctions: Set<String> = [
    "та", "і", "й", "и", "i", "and", "und", "et", "oraz", "și", "şi", "&",
  ]
}
