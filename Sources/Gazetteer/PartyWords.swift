package import Partnerships

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
  /// It says of a municipality that it is the country around a town, or the town in it: "gmina" and "miasto" in Poland.
  case rural, urban
  /// It goes with a word that classifies, and says nothing by itself: "рада", "виконавчий комітет".
  case accompanies
  /// It stands between such a word and the name: "Comune di Milano", "City of York".
  case leadsOver

  /// What it says about the party; nil for one that says nothing by itself.
  package var meaning: PartyClass? {
    switch self {
    case .classifies(let meaning): meaning
    case .rural, .urban: .municipality
    case .accompanies, .leadsOver: nil
    }
  }

  /// By its code in the table.
  fileprivate init(_ code: String) {
    self =
      switch code {
      case "unit": .classifies(.unit)
      case "institution": .classifies(.institution)
      case "rural": .rural
      case "urban": .urban
      case "accompanying": .accompanies
      case "preposition": .leadsOver
      default: .classifies(.municipality)
      }
  }
}

/// The table of words that classify a party, and of those that go with them.
package enum PartyWords {
  private struct SideWords: Sendable {
    var exact: [FoldedWord: PartyWord] = [:]
    /// Beginnings of words, which their endings follow; sorted, once all are there.
    var stems: [(stem: FoldedWord, use: PartyWord)] = []

    /// The longest stem decides: `районн` before `район`.
    func use(of word: FoldedWord) -> PartyWord? { exact[word] ?? use(ofStemOf: word) }

    private func use(ofStemOf word: FoldedWord) -> PartyWord? {
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

  /// By the first word of the table's keys: a side, or a country whose words go before those of the foreign side.
  private static let lists: [String: SideWords] = {
    var lists: [String: SideWords] = [:]
    ReferenceTables.partyWords.forEachRow { row in
      let parts = row[.key].split(separator: " ", maxSplits: 1).map(String.init)
      let word = FoldedWord(Array(parts[1].utf8)[...])
      if word.ends(with: "*") {
        lists[parts[0], default: SideWords()].stems.append(
          (FoldedWord(word.bytes.dropLast()), PartyWord(row[.class])))
      } else {
        lists[parts[0], default: SideWords()].exact[word] = PartyWord(row[.class])
      }
    }
    for list in lists.keys {
      lists[list]?.stems.sort { $0.stem.bytes.lexicographicallyPrecedes($1.stem.bytes) }
    }
    return lists
  }()

  /// The lists of countries.
  private static let ofCountries = lists.filter { Side(rawValue: $0.key) == nil }.map(\.value)

  /// What a folded word of a party's name is for; nil for a word of the name itself.
  /// - Parameter country: in which the party lies, where that is known.
  package static func use(of word: FoldedWord, on side: Side, in country: CountryID? = nil) -> PartyWord? {
    if let country, country != .notStated, let use = lists[country.code.lowercased()]?.use(of: word) {
      return use
    }
    return lists[side.rawValue]?.use(of: word)
  }

  /// Whether a folded word of a party abroad is for something else in some country.
  package static func dependsOnCountry(_ word: FoldedWord) -> Bool {
    ofCountries.contains { $0.use(of: word) != nil }
  }

  /// What a folded word says about a party; nil for one that says nothing by itself.
  package static func meaning(of word: FoldedWord, on side: Side) -> PartyClass? {
    use(of: word, on: side)?.meaning
  }
}
