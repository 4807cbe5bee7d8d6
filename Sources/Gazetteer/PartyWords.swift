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

/// The table of words that classify a party.
struct PartyWords: Sendable {
  private struct SideWords {
    var exact: [Substring: PartyClass] = [:]
    /// Beginnings of words, which their endings follow.
    var stems: [Substring: PartyClass] = [:]
  }

  private let ukrainian: SideWords
  private let foreign: SideWords

  init() {
    var sides: [Substring: SideWords] = [:]
    KeyedTable(.partyWords).forEachRow { cells in
      let meaning: PartyClass =
        switch cells[1] {
        case "unit": .unit
        case "institution": .institution
        default: .municipality
        }
      let parts = cells[0].split(separator: " ", maxSplits: 1)
      if parts[1].utf8.last == UInt8(ascii: "*") {
        sides[parts[0], default: SideWords()].stems[parts[1].dropLast()] = meaning
      } else {
        sides[parts[0], default: SideWords()].exact[parts[1]] = meaning
      }
    }
    ukrainian = sides[Substring(Side.ukrainian.rawValue)] ?? SideWords()
    foreign = sides[Substring(Side.foreign.rawValue)] ?? SideWords()
  }

  /// What one folded word says; nil for a word of the name itself.
  func meaning(of word: Substring, on side: Side) -> PartyClass? {
    let words = side == .ukrainian ? ukrainian : foreign
    if let meaning = words.exact[word] { return meaning }
    // The longest stem decides: `районн` before `район`.
    var beginning = word
    while beginning.utf8.count > 2 {
      if let meaning = words.stems[beginning] { return meaning }
      beginning = beginning.dropLast()
    }
    return nil
  }
}
