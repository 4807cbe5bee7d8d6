import Gazetteer
import Loaders
import Partnerships

/// One party's name, folded and without the words that only say what sort of party it is.
package struct PartyName {
  /// As spelled, tidied.
  package let spelled: String
  /// The folded words of the name itself, such as `оберурзель` of "магістрат міста Оберурзель".
  package let key: [UInt8]
  /// The same with these words, where they may be part of the name: "Dobre Miasto", "Cape Town"; else empty.
  let wholeKey: [UInt8]
  /// Whether it is called the country around a town, and not the town.
  let isRural: Bool
  /// Whether some word of it is for something else in some country.
  let dependsOnCountry: Bool
  /// What the words around the name say (rule 7); nil when they say nothing.
  let partyClass: PartyClass?
  /// The types of a hromada or council that the words leave open: `міська`, `селищна`, `сільська`; none where they state
  /// none.
  let hromadaTypes: [String]
  /// The type that they state.
  var hromadaType: String? { hromadaTypes.count == 1 ? hromadaTypes[0] : nil }
  /// Whether words say that it is a hromada or a council, whose name is an adjective.
  let isCouncil: Bool
  /// Whether the name begins with its own settlement word, such as "м." or "ґміна".
  let beginsWithSettlementWord: Bool
  /// Whether it begins so, and more than such words stands after it.
  let isNamedAfterSettlementWord: Bool
  /// Whether "та", "und" … stand in it, so that it may be two names.
  let hasConjunction: Bool
  /// Whether anything stands in it that may part two names.
  var mayBeSeveral: Bool { hasConjunction || spelled.utf8.contains(UInt8(ascii: "/")) }

  /// Whether it may be that of a place, and not of a higher unit or an institution.
  var mayBePlace: Bool { partyClass != .unit && partyClass != .institution }

  /// Whether it can be no name at all: a number, a date, an address in the web.
  var isNoName: Bool { NameSense.isNoName(spelled) }

  /// Whether it can be no name of a place in a country: that of the country itself is none, but where a city bears it.
  func isNoName(in country: CountryID) -> Bool {
    if isNoName { return true }
    guard case .found(let named) = Countries.named(key), named == country || country == .notStated else {
      return false
    }
    return !PlacesAbroad.hasCityOfItsName(named, key: key)
  }

  /// Words that may part two names.
  static let conjunctions: [FoldedWord] = ["та", "і", "й", "und", "and", "+", "&"]

  /// Words that join two words for one municipality: «ґміна і місто», "miasto i gmina".
  private static let joiningWords: Set<FoldedWord> = [
    "та", "і", "й", "i", "oraz", "and", "und", "et", "e", "y", "&",
  ]

  static func isConjunction(_ word: Substring) -> Bool {
    conjunctions.contains { $0.bytes.elementsEqual(word.utf8) }
  }

  /// - Parameter country: in which the party lies, where that is known.
  init(_ spelled: String, on side: Side, in country: CountryID? = nil) {
    self.spelled = spelled
    let folded = FoldedWord.words(of: Folding.fold(spelled))
    let words = (side == .ukrainian ? Self.joinInitials(folded) : folded).map { word in
      Word(text: word, use: PartyWords.use(of: word, on: side, in: country))
    }
    let named = Self.dropUnits(words)
    partyClass = Self.classify(named, on: side)
    beginsWithSettlementWord = words.first?.meaning == .municipality
    isNamedAfterSettlementWord = beginsWithSettlementWord && words.contains { $0.use == nil && !$0.joins }
    let name = Self.dropTypeWords(named)
    hasConjunction = name.dropFirst().dropLast().contains { Self.conjunctions.contains($0.text) }
    isCouncil = words.contains(where: Self.isCouncilWord)
    hromadaTypes = side == .ukrainian ? words.lazy.map(Self.types).first { !$0.isEmpty } ?? [] : []
    key = FoldedWord.joined(name.map(\.text))
    let whole = FoldedWord.joined(named.map(\.text))
    // «м. Осква» is no Москва: what stands for a word in one letter is never part of a name.
    wholeKey = whole == key || named.contains { $0.use != nil && $0.text.bytes.count < 3 } ? [] : whole
    isRural = words.contains { $0.use == .rural } && !words.contains { $0.use == .urban }
    dependsOnCountry =
      side == .foreign && country == nil && words.contains { PartyWords.dependsOnCountry($0.text) }
  }

  /// The name as it is read in a country: «край» is a municipality in Latvia, and none in Slovakia.
  func read(in country: CountryID) -> PartyName {
    dependsOnCountry ? PartyName(spelled, on: .foreign, in: country) : self
  }

  private struct Word {
    let text: FoldedWord
    let use: PartyWord?
    var meaning: PartyClass? { use?.meaning }
    /// Whether it only goes with words that have a meaning: "виконавчий комітет міської ради".
    var accompanies: Bool { use == .accompanies }
    /// Whether it may join two words that have a meaning.
    var joins: Bool { PartyName.joiningWords.contains(text) }
  }

  /// An institution when its word comes first; else a municipal word wins over the unit that it lies in. Only a
  /// Ukrainian unit that comes first is one: "Дарницький район м. Києва" is a district.
  private static func classify(_ words: [Word], on side: Side) -> PartyClass? {
    let found = words.compactMap(\.meaning)
    if found.first == .institution || side == .ukrainian { return found.first }
    return found.contains(.municipality) ? .municipality : found.first
  }

  /// "Білгорай Люблінського воєводства" is Білгорай: a unit's word goes with the adjective before it.
  private static func dropUnits(_ words: [Word]) -> [Word] {
    var kept: [Word] = []
    for word in words {
      let saysWhereItLies = isGenitive(word.text) || kept.contains { $0.meaning == .municipality }
      if word.meaning == .unit, saysWhereItLies, kept.count >= 2, kept.contains(where: { $0.meaning == nil })
      {
        if kept.last?.meaning == nil, kept.count(where: { $0.meaning == nil }) > 1 { kept.removeLast() }
        continue
      }
      kept.append(word)
    }
    return kept
  }

  /// A unit in the genitive says where something else lies: воєводства, повіту, краю, області, провінції.
  private static func isGenitive(_ word: FoldedWord) -> Bool { genitives.contains(where: word.ends) }

  private static let genitives: [String] = ["ства", "у", "ю", "і", "ії"]

  /// Words before and after the name that only say what it is, with what leads over to the name; the last word standing
  /// is never dropped.
  private static func dropTypeWords(_ words: [Word]) -> ArraySlice<Word> {
    func isTypeWord(_ word: Word) -> Bool {
      word.meaning == .municipality || word.accompanies
    }
    var rest = words[...]
    while rest.count > 1, let first = rest.first {
      let follows = rest.startIndex > words.startIndex
      let leadsOver = follows && first.use == .leadsOver
      let joins = follows && first.joins && rest.count > 2 && isTypeWord(rest[rest.startIndex + 1])
      guard isTypeWord(first) || leadsOver || joins else { break }
      rest = rest.dropFirst()
    }
    while rest.count > 1, let last = rest.last, isTypeWord(last) { rest = rest.dropLast() }
    return rest
  }

  private static func isCouncilWord(_ word: Word) -> Bool {
    !types(word).isEmpty || word.text.begins(with: "громад")
      || word.accompanies && word.text.begins(with: "рад")
  }

  private static func types(_ word: Word) -> [String] {
    if let types = typesOfInitials[word.text] { return types }
    return stemsOfTypes.first { word.text.begins(with: $0.stem) }.map { [$0.type] } ?? []
  }

  private static let stemsOfTypes: [(stem: String, type: String)] = [
    ("міськ", "міська"), ("селищн", "селищна"), ("сільськ", "сільська"),
  ]

  /// «СТГ» is written for both: of a settlement and of a village.
  private static let typesOfInitials: [FoldedWord: [String]] = [
    "мтг": ["міська"], "мотг": ["міська"], "смтг": ["селищна"], "смотг": ["селищна"], "селтг": ["селищна"],
    "стг": ["сільська", "селищна"], "сотг": ["сільська", "селищна"], "сстг": ["сільська", "селищна"],
  ]

  /// «М.Т.Г.» at the end of a name is «МТГ».
  private static func joinInitials(_ words: [FoldedWord]) -> [FoldedWord] {
    guard words.count > 2, words[words.count - 1] == "г", words[words.count - 2] == "т" else { return words }
    var start = words.count - 2
    while start > 1, initials.contains(words[start - 1]) { start -= 1 }
    let joined = FoldedWord(Array(words[start...].map(\.bytes).joined())[...])
    return words[..<start] + [joined]
  }

  private static let initials: [FoldedWord] = ["о", "м", "с"]
}
