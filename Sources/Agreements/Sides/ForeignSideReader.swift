import Gazetteer
import Loaders
import Messages
import Partnerships

/// Reads the foreign side of records: each spelling is understood once, each combination of partner, country, code
/// and what the title says is resolved once.
struct ForeignSideReader {
  private let suggestions: Suggestions
  private var partners: Spellings<PartnerCell>
  private var countries: Spellings<CountryCell>
  private var codes: Spellings<CountryCell>
  private var sides = Combinations<SideSummary>()
  /// The sides that a summary does not say all of.
  private var details: [ForeignSide] = []
  private(set) var resolver: ForeignSideResolver
  /// Which name of a combination's cell led to which partner.
  private var namings: [Naming] = []

  private struct Naming {
    let partner: PartnerID
    let side: UInt32
    let name: UInt32
  }

  init(suggestions: Suggestions, decisions: Decisions?) {
    self.suggestions = suggestions
    partners = Spellings(blank: .blank, decisions?.about(.partner))
    countries = Spellings(blank: .blank, decisions?.about(.country))
    codes = Spellings(blank: .blank, decisions?.about(.countryCode))
    resolver = ForeignSideResolver()
  }

  /// The spellings that a record's side is resolved from.
  mutating func combination(
    of record: RawRecord, _ title: TitleFacts, for draft: inout Draft
  ) -> Combination {
    let bytes = record.bytes.span
    let partner = partners.number(of: record[.partner], in: bytes, for: &draft) { PartnerCell($0) }
    let country = countries.number(of: record[.country], in: bytes, for: &draft) {
      CountryCell($0, of: .country, suggestions: suggestions)
    }
    let code = codes.number(of: record[.countryCode], in: bytes, for: &draft) {
      CountryCell($0, of: .countryCode, suggestions: suggestions)
    }
    let key = Combination(partner, country, code, title.foreignParty.map(Self.number) ?? -1)
    sides.expect(key)
    return key
  }

  mutating func read(
    _ key: Combination, title: TitleFacts, into draft: inout Draft, lists: inout PartyLists
  ) -> Rejection? {
    let side = side(of: key, title)
    draft.warnings.formUnion(side.warnings)
    draft.agreement.partner = PartnerID(index: side.party)
    draft.agreement.country = CountryID(index: side.place)
    if side.isOut { draft.agreement.marks.insert(.notMunicipality) }
    draft.assumptions.formUnion(side.assumptions)
    if side.isDomestic { draft.agreement.marks.insert(.domestic) }
    guard side.details != 0 else { return nil }
    let whole = details[Int(side.details) - 1]
    if let rejection = whole.rejection { return rejection }
    draft.agreement.parties = lists.insert(
      Parties(hromadas: [], regions: [], partners: whole.partners, countries: whole.countries))
    return nil
  }

  private mutating func side(of key: Combination, _ title: TitleFacts) -> SideSummary {
    if let known = sides.meaning(of: key) { return known }
    let whole = resolver.resolve(
      partners[key.a], country: countries[key.b], code: codes[key.c], titleParty: title.foreignParty)
    namings += whole.namings.map { naming in
      Naming(partner: naming.partner, side: UInt32(sides.count), name: UInt32(naming.name))
    }
    if !whole.isUsual { details.append(whole) }
    let side = whole.summary(details: whole.isUsual ? 0 : details.count)
    sides.insert(side, for: key)
    return side
  }

  /// By partner, the spelling that most records have; of equally frequent ones, the first by its bytes.
  var partnerNames: [String] {
    var records = [[String: Int]](repeating: [:], count: resolver.countryOfPartner.count)
    for naming in namings {
      let use = sides.use(Int(naming.side))
      let name = partners[use.key.a].names[Int(naming.name)].spelled
      records[Int(naming.partner.index)][name, default: 0] += use.records
    }
    return records.map { $0.commonest ?? "" }
  }

  private static func number(_ party: PartyClass) -> Int32 {
    switch party {
    case .municipality: 0
    case .unit: 1
    case .institution: 2
    }
  }
}

extension [String: Int] {
  /// Of texts with the number of their records, the one with the most; of equally frequent ones, the first by its bytes.
  package var commonest: String? {
    self.max { a, b in
      a.value != b.value ? a.value < b.value : b.key.utf8.lexicographicallyPrecedes(a.key.utf8)
    }?.key
  }
}
