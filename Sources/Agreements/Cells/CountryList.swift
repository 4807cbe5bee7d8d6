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
    let (words, pieces) = Self.pieces(of: text)
    var rest = pieces[...]
    while let first = rest.first {
      for taken in (1...min(Self.mostPiecesOfName, rest.count)).reversed() {
        let end = rest[rest.startIndex + taken - 1].upperBound
        let name = words[first.lowerBound..<end].joined(separator: " ")
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

  /// The words of a text, and which of them make a piece; a word that parts lies between two pieces.
  private static func pieces(of text: String) -> (words: [Substring], pieces: [Range<Int>]) {
    var words: [Substring] = []
    var pieces: [Range<Int>] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "/" || $0.isNewline }) {
      var start = words.count
      words += part.split(whereSeparator: \.isWhitespace)
      // A word that parts stands between others: at an end it parts nothing and belongs to the name.
      for index in (start..<words.count).dropFirst().dropLast()
      where conjunctions.contains(words[index].lowercased()) {
        pieces.append(start..<index)
        start = index + 1
      }
      if start < words.count { pieces.append(start..<words.count) }
    }
    return (words, pieces)
  }

  /// "And" in the languages in which countries are known, and the Latin letter that stands for «і».
  private static let conjunctions: Set<String> = [
    "та", "і", "й", "и", "i", "and", "und", "et", "oraz", "și", "şi", "&",
  ]
}
