package import Partnerships

/// What a header of known words says: which field its column is for, and how surely.
struct HeaderMeaning {
  let field: Field
  /// From 1; of several headers of a field the lower is read.
  let rank: Int

  init(_ field: Field, _ rank: Int = 1) { (self.field, self.rank) = (field, rank) }
}

extension HeaderPhrase {
  /// nil where the words do not make one field, or say another thing than any field holds.
  var meaning: HeaderMeaning? {
    if hasUnknownWord || saysSomethingElse || words.isEmpty { return nil }
    if words.contains(.first) || words.contains(.second) {
      return isUkrainian ? nil : HeaderMeaning(ofNumberedSide: Set(words + inBrackets))
    }
    if let meaning = HeaderMeaning(words + inBrackets, in: self) {
      return namesSeveralThings && meaning.field.isHromadaCountry ? nil : meaning
    }
    guard let meaning = HeaderMeaning(words, in: self) else { return nil }
    return HeaderMeaning.harmless(beside: meaning.field).isSuperset(of: inBrackets) ? meaning : nil
  }

  /// Whether one of its words stands in headers of a field too.
  package func mayBe(_ field: Field) -> Bool {
    if saysSomethingElse { return false }
    let all = Set(words + inBrackets)
    let isForeign = !all.isDisjoint(with: HeaderMeaning.foreign)
    switch field {
    case .hromada:
      return !all.isDisjoint(with: [.hromada, .municipality, .place, .party]) && !isForeign
        || isUkrainian && !all.contains(.country)
    case .partner:
      return !isUkrainian && !all.contains(.country)
        && (isForeign || !all.isDisjoint(with: [.municipality, .place, .party]))
    case .country:
      return all.contains(.country) && !namesSeveralThings && !isUkrainian
        && all.isDisjoint(with: [.first, .hromada])
    case .signedOn: return !all.isDisjoint(with: [.date, .year, .signing, .start])
    case .stage: return all.contains(.stage)
    default: return false
    }
  }
}

extension HeaderMeaning {
  /// What says that a party lies abroad.
  fileprivate static let foreign: Set<HeaderWord> = [.foreign, .partner, .partnered]
  private static let dates: Set<HeaderWord> = [.date, .year]
  private static let codes: Set<HeaderWord> = [.code, .iso, .katottg]
  private static let documents: Set<HeaderWord> = [.agreement, .cooperation]
  private static let sides = HeaderWord.parties.union(foreign).union([.ukrainian])

  /// What may stand in brackets beside a header without changing what it says.
  fileprivate static func harmless(beside field: Field) -> Set<HeaderWord> {
    let always: Set<HeaderWord> = [.agreement, .cooperation, .signing, .kind, .stage]
    return switch field {
    case .hromada: always.union([.hromada, .municipality, .place, .party, .region, .katottg])
    case .partner: always.union(HeaderWord.parties).union([.country, .foreign])
    case .signedOn, .endedOn, .validUntil: always.union([.date, .year, .venue]).subtracting([.stage, .kind])
    case .stage: always.union([.end, .completion, .term, .planned])
    case .title: always.union(HeaderWord.parties)
    default: always
    }
  }

  /// - Parameter words: those of the phrase, with or without what stands in its brackets.
  fileprivate init?(_ words: [HeaderWord], in phrase: HeaderPhrase) {
    let head = words.first { !Self.neverHead.contains($0) }
    var rest = words
    if let head, let index = rest.firstIndex(of: head) { rest.remove(at: index) }
    let beside = Set(rest)
    switch head {
    case .hromada, .municipality, .place, .party, .partner:
      self.init(
        party: head ?? .party, count: words.count(where: { $0 == .partner }), beside: beside, in: phrase)
    case .country: self.init(country: beside)
    case .region: self.init(region: beside, in: phrase)
    case .code: self.init(code: beside, of: rest, in: phrase)
    case .date, .year, .signing, .start, .end, .completion, .term: self.init(dates: Set(words))
    case .stage: self.init(stage: beside)
    case .kind: self.init(kind: beside)
    case .number, .registration: self.init(number: Set(words))
    case .agreement, .cooperation: self.init(document: beside, isNamed: phrase.isNamed)
    case .area:
      guard beside.isSubset(of: Self.documents.union([.area])) else { return nil }
      self.init(.areas)
    case .source, .link:
      guard beside.isSubset(of: Self.documents.union([.source, .link])) else { return nil }
      self.init(words.contains(.link) ? .sourceURL : .source)
    case .note:
      guard beside.isSubset(of: Self.documents.union([.note])) else { return nil }
      self.init(.note)
    case nil:
      if beside == [.iso] {
        self.init(.countryCode)
      } else if beside.contains(.katottg), beside.isSubset(of: [.katottg, .ukrainian]) {
        self.init(.hromadaCode)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// Adjectives, and what only adds to a noun.
  private static let neverHead: Set<HeaderWord> = [
    .partnered, .foreign, .ukrainian, .registered, .venue, .iso, .katottg, .subject,
  ]

  /// A word that tells the side decides; without one a hromada, a municipality or a «місто» is the Ukrainian side's,
  /// and a city or a party nobody's.
  private init?(party head: HeaderWord, count: Int, beside: Set<HeaderWord>, in phrase: HeaderPhrase) {
    let all = beside.union([head])
    let isForeign = !all.isDisjoint(with: Self.foreign)
    if !beside.isDisjoint(with: Self.codes) {
      self.init(codeOf: head, beside: beside, isForeign: isForeign)
      return
    }
    guard beside.isSubset(of: Self.sides.union([.country, .agreement])) else { return nil }
    // «Громада іноземної держави», «Місто країни-партнера»; but «Партнер, країна» are two things.
    if beside.contains(.country), !beside.contains(.foreign), head == .partner || !isForeign { return nil }
    // «Громада / партнер» are two sides.
    if phrase.hasAlternatives, isForeign, all.contains(.hromada), count < 2 { return nil }
    if phrase.isUkrainian {
      if beside.contains(.foreign) || beside.contains(.country) { return nil }
      self.init(.hromada, 1)
    } else if isForeign {
      self.init(.partner, all.contains(.partner) || all.contains(.partnered) ? 1 : 2)
    } else if head == .hromada {
      self.init(.hromada, 2)
    } else if head == .municipality, beside.isSubset(of: [.municipality, .hromada, .ukrainian]) {
      self.init(.hromada, 4)
    } else {
      return nil
    }
  }

  /// «КАТОТТГ громади», «Partner ISO»
  private init?(codeOf head: HeaderWord, beside: Set<HeaderWord>, isForeign: Bool) {
    if isForeign {
      guard beside.contains(.iso), !beside.contains(.katottg) else { return nil }
      self.init(.countryCode, 2)
    } else {
      let isHromadas = beside.contains(.katottg) || head == .hromada && beside.contains(.code)
      guard isHromadas, beside.isSubset(of: [.katottg, .code, .ukrainian, .hromada, .municipality]) else {
        return nil
      }
      self.init(.hromadaCode)
    }
  }

  /// The country that a record names is the partner's; that of the hromada is so called.
  private init?(country beside: Set<HeaderWord>) {
    let isForeign = !beside.isDisjoint(with: Self.foreign)
    let allowed = HeaderWord.parties.union(Self.foreign).union([.country, .code, .iso])
    guard beside.isSubset(of: allowed) else { return nil }
    let isCode = beside.contains(.code) || beside.contains(.iso)
    if !isForeign, !beside.isDisjoint(with: HeaderWord.parties) {
      guard beside.isSubset(of: [.hromada, .municipality, .country, .code, .iso]) else { return nil }
      self.init(isCode ? .hromadaCountryCode : .hromadaCountry, 2)
      return
    }
    self.init(isCode ? .countryCode : .country, isForeign ? 1 : 2)
  }

  /// «Регіон партнера» is no region of Ukraine.
  private init?(region beside: Set<HeaderWord>, in phrase: HeaderPhrase) {
    guard beside.isSubset(of: Self.codes.union([.ukrainian, .hromada, .region])) else { return nil }
    if phrase.hasAlternatives, beside.contains(.hromada) { return nil }
    self.init(
      beside.isDisjoint(with: Self.codes) ? .region : .regionCode, beside.contains(.ukrainian) ? 1 : 2)
  }

  private init?(code beside: Set<HeaderWord>, of rest: [HeaderWord], in phrase: HeaderPhrase) {
    if beside.contains(.country) {
      self.init(country: beside.subtracting([.country]).union([.code]))
    } else if beside.contains(.region) {
      self.init(region: beside.subtracting([.region]).union([.code]), in: phrase)
    } else if let head = rest.first(where: \.isParty) {
      let isForeign = !beside.isDisjoint(with: Self.foreign)
      self.init(codeOf: head, beside: beside.subtracting([head]).union([.code]), isForeign: isForeign)
    } else if beside.isSubset(of: [.katottg, .ukrainian]), beside.contains(.katottg) {
      self.init(.hromadaCode)
    } else if beside == [.iso] {
      self.init(.countryCode)
    } else {
      return nil
    }
  }

  /// A date to the day goes before a year, that of signing before that of the agreement.
  private init?(dates words: Set<HeaderWord>) {
    let isDate = !words.isDisjoint(with: Self.dates)
    let says = words.subtracting(Self.dates).subtracting([.venue])
    let events: Set<HeaderWord> = [.signing, .start, .end, .completion, .term]
    guard says.isSubset(of: events.union(Self.documents).union(Self.sides)) else { return nil }
    let isOfDocument = !says.isDisjoint(with: Self.documents)
    if !says.isDisjoint(with: Self.sides), !isOfDocument, !says.contains(.signing) { return nil }
    let year = words.contains(.date) ? 0 : 1
    switch says.intersection(events) {
    case [.end], [.end, .term]:
      guard isDate else { return nil }
      self.init(.endedOn)
    case [.completion]:
      guard isDate else { return nil }
      self.init(.endedOn, 2)
    case [.completion, .term], [.term]: self.init(.validUntil)
    case [.signing] where isDate, [.signing, .start] where isDate: self.init(.signedOn, 1 + year)
    case [.start] where isDate, [.start, .term] where isDate: self.init(.signedOn, 7 + year)
    case [.start] where isOfDocument: self.init(.signedOn, 9)
    case []: self.init(.signedOn, (isOfDocument ? 3 : 5) + year)
    default: return nil
    }
  }

  private init?(stage beside: Set<HeaderWord>) {
    let isOfDocument = !beside.isDisjoint(with: Self.documents)
    let allowed = Self.documents.union([.stage, .signing, .term])
    guard beside.isSubset(of: isOfDocument ? allowed.union(Self.sides) : allowed) else { return nil }
    self.init(.stage)
  }

  private init?(kind beside: Set<HeaderWord>) {
    guard beside.isSubset(of: Self.documents.union([.kind])) else { return nil }
    self.init(beside.contains(.cooperation) && !beside.contains(.agreement) ? .statutoryKind : .kind)
  }

  private init?(number words: Set<HeaderWord>) {
    let rest = words.subtracting([.number])
    let allowed: Set<HeaderWord> = [.agreement, .cooperation, .registered, .registration]
    guard words.contains(.number), !rest.isEmpty, rest.isSubset(of: allowed) else { return nil }
    self.init(.agreementID)
  }

  /// «Назва угоди», «Договір №»; «Угода» alone may be a name, or a yes or no.
  private init?(document beside: Set<HeaderWord>, isNamed: Bool) {
    let allowed = Self.documents.union([.number, .registered])
    if beside.contains(.number), beside.isSubset(of: allowed) {
      self.init(.agreementID)
    } else if isNamed || beside.contains(.subject),
      beside.isSubset(of: Self.documents.union(Self.sides).union([.subject]))
    {
      self.init(.title)
    } else {
      return nil
    }
  }
}
