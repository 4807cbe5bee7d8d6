import Gazetteer

/// One party's name, folded and without the words that only say what sort of party it is.
struct PartyName {
  /// As spelled, tidied.
  let spelled: String
  /// The folded words of the name itself, such as `оберурзель` of "магістрат міста Оберурзель".
  let key: [UInt8]
  /// What the words around the name say (rule 7); nil when they say nothing.
  let partyClass: PartyClass?
  /// The type of a hromada or council that the words state: `міська`, `селищна`, `сільська`.
  let hromadaType: String?
  /// Whether the name begins with its own settlement word, such as "м." or "ґміна".
  let beginsWithSettlementWord: Bool

  init(_ spelled: String, on side: Side, _ gazetteer: Gazetteer) {
    self.spelled = spelled
    let folded = String(decoding: Folding.fold(spelled), as: UTF8.self).split(separator: " ")
    let meanings = folded.map { gazetteer.meaning(of: $0, on: side) }
    partyClass = Self.classify(meanings)
    beginsWithSettlementWord = meanings.first == .municipality
    hromadaType = side == .ukrainian ? folded.lazy.compactMap(Self.hromadaType).first : nil
    let named = Self.dropUnits(folded, meanings)
    key = Array(Self.dropTypeWords(named, on: side, gazetteer).joined(separator: " ").utf8)
  }

  /// An institution when its word comes first; else a municipal word wins over the unit that it lies in.
  private static func classify(_ meanings: [PartyClass?]) -> PartyClass? {
    let found = meanings.compactMap { $0 }
    if found.first == .institution { return .institution }
    return found.contains(.municipality) ? .municipality : found.first
  }

  /// "Білгорай Люблінського воєводства" is Білгорай: a unit's word goes with the adjective before it.
  private static func dropUnits(_ words: [Substring], _ meanings: [PartyClass?]) -> [Substring] {
    var kept: [(word: Substring, meaning: PartyClass?)] = []
    for (word, meaning) in zip(words, meanings) {
      if meaning == .unit, kept.count >= 2, kept.contains(where: { $0.meaning == nil }) {
        if kept.last?.meaning == nil, kept.count(where: { $0.meaning == nil }) > 1 { kept.removeLast() }
        continue
      }
      kept.append((word, meaning))
    }
    return kept.map(\.word)
  }

  /// Words before and behind the name that only say what it is; the last word standing is never dropped.
  private static func dropTypeWords(
    _ words: [Substring], on side: Side, _ gazetteer: Gazetteer
  ) -> ArraySlice<Substring> {
    func isTypeWord(_ word: Substring) -> Bool {
      gazetteer.meaning(of: word, on: side) == .municipality || accompanying.contains(word)
    }
    var rest = words[...]
    while rest.count > 1, let first = rest.first, isTypeWord(first) { rest = rest.dropFirst() }
    while rest.count > 1, let last = rest.last, isTypeWord(last) { rest = rest.dropLast() }
    return rest
  }

  /// Words that go with a type word: "виконавчий комітет міської ради", "City of York".
  private static let accompanying: Set<Substring> = [
    "територіальна", "територіальної", "об'єднана", "рада", "ради", "радою", "виконавчий", "комітет", "виконком",
    "військова", "адміністрація", "of", "the", "der", "die", "territorial",
  ]

  private static func hromadaType(_ word: Substring) -> String? {
    let stems = [("міськ", "міська"), ("селищн", "селищна"), ("сільськ", "сільська")]
    return stems.first { word.utf8.starts(with: $0.0.utf8) }?.1
  }
}
