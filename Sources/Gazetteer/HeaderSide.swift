import Partnerships

// Which of the two sides of a record a header speaks of.

extension HeaderPhrase {
  /// Whether it is a country or its code, and nothing says of which side: «Країна», `Country code`.
  package var isCountryOfNoSide: Bool {
    let all = Set(words)
    return !hasUnknownWord && !saysSomethingElse && !all.isDisjoint(with: [.country, .iso])
      && all.union(inBrackets).isSubset(of: [.country, .code, .iso])
  }

  /// Whether it is a party, and nothing says of which side: `City`, `Kommune`, «Сторона».
  package var isPartyOfNoSide: Bool {
    let parties: Set<HeaderWord> = [.place, .party, .municipality]
    return !hasUnknownWord && !saysSomethingElse && !words.isEmpty && inBrackets.isEmpty
      && parties.isSuperset(of: words)
  }

  package var speaksOfCountries: Bool { words.contains(.country) || inBrackets.contains(.country) }

  /// Whether its cells hold several things at once: «Країна, місто», «Громада / область».
  package var namesSeveralThings: Bool {
    guard hasAlternatives || hasConjunction else { return false }
    let parties = words.contains { $0.isParty }
    return [parties, words.contains(.country), words.contains(.region)].count(where: \.self) > 1
  }
}

extension Field {
  var isHromadaCountry: Bool { self == .hromadaCountry || self == .hromadaCountryCode }
}

extension HeaderMeaning {
  /// «Держава 1», `second city`, `city1.country`: a place and a country of each side.
  init?(ofNumberedSide words: Set<HeaderWord>) {
    let isFirst = words.contains(.first)
    if isFirst, words.contains(.second) { return nil }
    let what = words.subtracting([.first, .second, .code, .iso])
    let isCode = !words.isDisjoint(with: [.code, .iso])
    let parties: Set<HeaderWord> = [.hromada, .municipality, .place, .party]
    if what.contains(.country), what.isSubset(of: parties.union([.country])) {
      let country: Field = isCode ? .countryCode : .country
      self.init(isFirst ? country.onOtherSide : country, 20)
    } else if !isCode, !what.isEmpty, what.isSubset(of: parties) {
      self.init(isFirst ? .hromada : .partner, 20)
    } else {
      return nil
    }
  }
}
