import Partnerships

/// A header that the table has not, as the meanings of its words. What stands in brackets says more of it; words that
/// nobody knows count for nothing there, and elsewhere make the header unknown.
package struct HeaderPhrase {
  /// The noun that the others belong to first, without what says nothing of the column.
  private(set) var words: [HeaderWord] = []
  private(set) var inBrackets: [HeaderWord] = []
  /// Whether it has a word for "name".
  private(set) var isNamed = false
  /// Whether what says "Ukrainian" belongs to the party itself, and not to another behind it.
  private(set) var isUkrainian = false
  /// Whether a stroke or a comma parts its words: they may be one thing or several.
  private(set) var hasAlternatives = false
  /// Whether it says that the column holds something that no field is for: a telephone, a population, the day on which
  /// the row was entered.
  package private(set) var saysSomethingElse = false
  private(set) var hasUnknownWord = false
  /// Whether «та» or "and" joins its words.
  private(set) var hasConjunction = false
  private var isWhollyKnown = true
  private var saysSomething = false

  init(_ header: String) {
    let (text, brackets) = Self.apart(header)
    hasAlternatives = text.contains { $0 == "/" || $0 == "," || $0 == "|" }
    read(text)
    for bracket in brackets { read(bracket: bracket) }
    // The cells of a stage may say it: «Стан (підписано / заплановано)».
    let isPlanned = words.contains(.planned) || inBrackets.contains(.planned) && !words.contains(.stage)
    if isPlanned { saysSomethingElse = true }
  }

  /// Every word is known, and not all are such as «та» and «№».
  var isPiece: Bool { isWhollyKnown && saysSomething && !saysSomethingElse }

  /// Brackets that do not close reach to the end.
  private static func apart(_ header: String) -> (text: String, brackets: [String]) {
    var (text, brackets) = ("", [String]())
    var depth = 0
    for character in header {
      switch character {
      case "(", "[", "{":
        depth += 1
        if depth == 1 { brackets.append("") } else { brackets[brackets.count - 1].append(" ") }
        text.append(" ")
      case ")", "]", "}": depth = max(0, depth - 1)
      case _ where depth > 0: brackets[brackets.count - 1].append(character)
      default: text.append(character)
      }
    }
    return (text, brackets)
  }

  private static func folded(_ text: String) -> [ArraySlice<UInt8>] {
    let apart = text.reduce(into: "") { apart, character in
      switch character {
      case "№": apart += " № "
      case _ where "¹²³?!=+&|\\/•#".contains(character): apart.append(" ")
      default: apart.append(character)
      }
    }
    let joins = " -_".utf8
    return Folding.fold(apart).split { joins.contains($0) }
  }

  private mutating func read(_ text: String) {
    var list = Self.folded(text)
    // "1. Громада"
    if list.count > 1, list[0].allSatisfy({ 0x30...0x39 ~= $0 }) { list.removeFirst() }
    // English and German have the noun last, and before "of"; Ukrainian and Polish have it before what belongs to it.
    let headIsLast = list.allSatisfy(HeaderWords.isLatin) && !list.contains(where: HeaderWords.isPolish)
    var segments: [[HeaderWord]] = [[]]
    for (index, word) in list.enumerated() {
      var meanings = HeaderWords.meanings(of: word)
      // At the end it is the language of a name: partner_name_ua.
      if index > 0, word.elementsEqual("ua".utf8) { meanings = [] }
      if index > 0, index == list.count - 1, let side = Self.side(lettered: word) { meanings = [side] }
      if Self.conjunctions.contains(Array(word)) { hasConjunction = true }
      if meanings.isEmpty { (hasUnknownWord, isWhollyKnown) = (true, false) }
      for meaning in meanings where !note(meaning) {
        if meaning == .of {
          segments.append([])
        } else {
          segments[segments.count - 1].append(meaning)
        }
      }
    }
    segments.removeAll(where: \.isEmpty)
    isUkrainian = Self.isUkrainian(segments, headIsLast: headIsLast)
    words = headIsLast ? segments.flatMap { $0.reversed() } : segments.flatMap(\.self)
  }

  private static let conjunctions = Set(["та", "і", "й", "and", "und", "i", "oraz"].map { Array($0.utf8) })

  /// «Сторона А», `Party B`
  private static func side(lettered word: ArraySlice<UInt8>) -> HeaderWord? {
    if word.elementsEqual("a".utf8) || word.elementsEqual("а".utf8) { return .first }
    return word.elementsEqual("b".utf8) || word.elementsEqual("б".utf8) ? .second : nil
  }

  /// «Партнер української громади» is no Ukrainian partner, «партнер з України» is.
  private static func isUkrainian(_ segments: [[HeaderWord]], headIsLast: Bool) -> Bool {
    // «Партнер з української сторони»: a side has no side of its own.
    func namesParty(_ words: some Sequence<HeaderWord>) -> Bool {
      words.contains { $0.isParty && $0 != .party }
    }
    if headIsLast {
      let own = segments.firstIndex(where: namesParty) ?? 0
      return segments.enumerated().contains { index, words in
        words.contains(.ukrainian) && (index <= own || !namesParty(words))
      }
    }
    let words = segments.flatMap(\.self)
    guard let place = words.firstIndex(of: .ukrainian) else { return false }
    return !namesParty(words[..<place]) || !namesParty(words[place...])
  }

  private mutating func read(bracket: String) {
    let list = Self.folded(bracket)
    if let country = Self.country(bracket) {
      inBrackets.append(country == Countries.ukraine ? .ukrainian : .foreign)
    } else {
      for word in list {
        let meanings = HeaderWords.meanings(of: word)
        if meanings.isEmpty { isWhollyKnown = false }
        for meaning in meanings where !note(meaning) && ![.of, .first, .second].contains(meaning) {
          inBrackets.append(meaning)
        }
      }
    }
    if inBrackets.contains(.ukrainian) { isUkrainian = true }
  }

  /// Codes are written in capitals: «км» is no country.
  private static func country(_ text: String) -> CountryID? {
    let letters = text.filter(\.isLetter)
    if letters.count < 4, letters != letters.uppercased() || !letters.allSatisfy(\.isASCII) { return nil }
    guard case .found(let country) = Countries.named(Folding.fold(text)) else { return nil }
    return country
  }

  /// Notes a meaning that says nothing of sides and fields; false for any other.
  private mutating func note(_ meaning: HeaderWord) -> Bool {
    if ![.filler, .of, .number, .first, .second].contains(meaning) { saysSomething = true }
    switch meaning {
    case .filler, .hint: break
    case .name: isNamed = true
    case .other: saysSomethingElse = true
    default: return false
    }
    return true
  }
}

extension HeaderWord {
  /// Names somebody that has an agreement.
  var isParty: Bool { Self.parties.contains(self) }

  static let parties: Set<HeaderWord> = [.hromada, .municipality, .place, .party, .partner]
}
