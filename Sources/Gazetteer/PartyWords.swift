/// What the words of a name say about a party (rule 7).
package enum PartyClass: Equatable, Sendable {
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
struct PartyWords: Sendable {
  private struct SideWords {
    var exact: [Substring: PartyWord] = [:]
    /// Beginnings of words, which their endings follow.
    var stems: [Substring: PartyWord] = [:]
  }

  private let ukrainian: SideWords
  private let foreign: SideWords

  init() {
    var sides: [Substring: SideWords] = [:]
    KeyedTable(.partyWords).forEachRow { cells in
      let word: PartyWord =
        switch cells[1] {
        case "unit": .classifies(.unit)
        case "institution": .classifies(.institution)
        case "accompanying": .accompanies
        default: .classifies(.municipality)
        }
      let parts = cells[0].split(separator: " ", maxSplits: 1)
      if parts[1].utf8.last == UInt8(ascii: "*") {
        sides[parts[0], default: SideWords()].stems[parts[1].dropLast()] = word
      } else {
        sides[parts[0], default: SideWords()].exact[parts[1]] = word
      }
    }
    ukrainian = sides[Substring(Side.ukrainian.rawValue)] ?? SideWords()
    foreign = sides[Substring(Side.foreign.rawValue)] ?? SideWords()
  }

  /// What one folded word is for; nil for a word of the name itself.
  func find(_ word: Substring, on side: Side) -> PartyWord? {
    let words = side == .ukrainian ? ukrainian : foreign
    if let found = words.exact[word] { return found }
    // The longest stem decides: `районн` before `район`.
    var beginning = word
    while beginning.utf8.count > 2 {
      if let found = words.stems[beginning] { return found }
      beginning = beginning[..<beginning.unicodeScalars.index(before: beginning.endIndex)]
    }
    return nil
  }
}
