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
package enum Side: Sendable {
  case ukrainian, foreign
  fileprivate var prefix: String { self == .ukrainian ? "ua " : "foreign " }
}

/// The table of words that classify a party.
struct PartyWords: Sendable {
  private let exact: [String: PartyClass]
  private let stems: [(stem: String, class: PartyClass)]

  init() {
    var exact: [String: PartyClass] = [:]
    var stems: [(stem: String, class: PartyClass)] = []
    KeyedTable(.partyWords).forEachRow { cells in
      let meaning: PartyClass =
        switch cells[1] {
        case "unit": .unit
        case "institution": .institution
        default: .municipality
        }
      if cells[0].utf8.last == UInt8(ascii: "*") {
        stems.append((String(cells[0].dropLast()), meaning))
      } else {
        exact[cells[0]] = meaning
      }
    }
    self.exact = exact
    self.stems = stems
  }

  /// What one folded word says; nil for a word of the name itself.
  func meaning(of word: some StringProtocol, on side: Side) -> PartyClass? {
    let key = side.prefix + word
    if let meaning = exact[key] { return meaning }
    // The longest stem decides: `районн` before `район`.
    return stems.filter { key.utf8.starts(with: $0.stem.utf8) }.max { $0.stem.utf8.count < $1.stem.utf8.count }?.class
  }
}
