/// What the words of a name say about a party (rule 7).
package enum PartyClass: Int32, Sendable {
  /// A settlement, a municipality, or its council.
  case municipality
  /// A higher unit: region, county, raion, province.
  case unit
  /// An association, ministry, agency, university, company …
  case institution
}

/// Which side of an agreement a name stands on.
package enum Side: String, Sendable {
  case ukrainian = "ua"
  case foreign
}

/// What one word of a party's name is for.
package enum PartyWord: Equatable, Sendable {
  case classifies(PartyClass)
  /// It goes with a word that classifies, and says nothing by itself: "рада", "виконавчий комітет", "City of".
  case accompanies
}

/// The table of words that classify a party, and of those that go with them.
package enum PartyWords {
  private struct SideWords: Sendable {
    var exact: [FoldedWord: PartyWord] = [:]
    /// Beginnings of words, which their endings follow; sorted, once all are there.
    var stems: [(stem: FoldedWord, use: PartyWord)] = []

    /// The longest stem decides: `районн` before `район`.
    func use(ofStemOf word: FoldedWord) -> PartyWord? {
      var rest = word
      while !rest.bytes.isEmpty {
        // All stems of the rest stand before it, and behind them only what differs from it in a letter.
        let behind = stems.indices.partition { rest.bytes.lexicographicallyPrecedes(stems[$0].stem.bytes) }
        guard behind > 0 else { return nil }
        let (stem, use) = stems[behind - 1]
        if rest.bytes.starts(with: stem.bytes) { return use }
        let shared = zip(rest.bytes, stem.bytes).prefix { $0 == $1 }.count
        rest = FoldedWord(rest.bytes.prefix(shared))
      }
      return nil
    }
  }

  private static let sides: [Side: SideWords] = {
    var sides: [Side: SideWords] = [.ukrainian: SideWords(), .foreign: SideWords()]
    ReferenceTables.partyWords.forEachRow { row in
      let use: PartyWord =
        switch row[.class] {
        case "unit": .classifies(.unit)
        case "institution": .classifies(.institution)
        case "accompanying": .accompanies
        default: .classifies(.municipality)
        }
      let parts = row[.key].split(separator: " ", maxSplits: 1)
      guard let side = Side(rawValue: String(parts[0])) else { return }
      let word = FoldedWord(Array(parts[1].utf8)[...])
      if word.ends(with: "*") {
        sides[side]?.stems.append((FoldedWord(word.bytes.dropLast()), use))
      } else {
        sides[side]?.exact[word] = use
      }
    }
    for side in sides.keys {
      sides[side]?.stems.sort { $0.stem.bytes.lexicographicallyPrecedes($1.stem.bytes) }
    }
    return sides
  }()

  /// What a folded word of a party's name is for; nil for a word of the name itself.
  package static func use(of word: FoldedWord, on side: Side) -> PartyWord? {
    guard let words = sides[side] else { return nil }
    return words.exact[word] ?? words.use(ofStemOf: word)
  }

  /// What a folded word says about a party; nil for one that says nothing by itself.
  package static func meaning(of word: FoldedWord, on side: Side) -> PartyClass? {
    if case .classifies(let meaning) = use(of: word, on: side) { meaning } else { nil }
  }
}
