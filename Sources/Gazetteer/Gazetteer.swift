package import Partnerships

/// Names to codes and back: countries, regions, hromadas, and the words that exports use.
///
/// Every look-up takes a folded key (`Folding.fold`) and is made once per distinct spelling, never per record.
package final class Gazetteer: Sendable {
  /// The tables that lie in the binary.
  package static let embedded = Gazetteer()

  private let countries = Countries()
  private let regions: Regions
  private let hromadas: Hromadas
  private let partyWords = PartyWords()
  private let places = Places()
  private let headers = Headers()
  private let kinds = KeyedTable(.kindWords)
  private let stages = KeyedTable(.stageWords)
  private let evidence = KeyedTable(.evidenceWords)

  private init() {
    regions = Regions()
    hromadas = Hromadas(regions)
  }

  // MARK: Countries

  /// The country of an id other than `notStated`.
  package func country(_ id: CountryID) -> Country { countries.all[Int(id.index)] }
  package var countryCount: Int { countries.all.count }
  package var ukraine: CountryID { countries.ukraine }
  /// By any name in Ukrainian, English, German, Polish, Romanian, French or Russian, or by ISO 3166-1 code.
  package func country(named key: [UInt8]) -> NameLookup<CountryID> { countries.lookUp(key) }
  /// Whether a country's name is that of a part of it: England, Scotland, Wales and Northern Ireland are the United
  /// Kingdom, and the only such parts.
  package func namesPartOfCountry(_ key: [UInt8]) -> Bool { countries.namesPart(key) }
  package func countries(like key: [UInt8]) -> [CountryID] { countries.suggestions(for: key) }

  // MARK: Regions

  /// The region of an id other than `notStated`.
  package func region(_ id: RegionID) -> Region { regions.all[Int(id.index)] }
  package var regionCount: Int { regions.all.count }
  /// By name, KATOTTG code or ISO 3166-2 code; nil when unknown.
  package func region(named key: [UInt8]) -> RegionID? { regions.lookUp(key) }
  /// By a name that was proposed for the region and that no law has given it, such as "Січеславська область".
  package func region(proposedName key: [UInt8]) -> RegionID? { regions.lookUp(proposed: key) }
  /// The name of a raion of today, in the nominative or inflected; nil when no region has such a raion.
  package func raion(named key: [UInt8]) -> RaionID? { Raions.raion(named: key) }
  package func regions(like key: [UInt8]) -> [RegionID] { regions.suggestions(for: key) }

  // MARK: Hromadas

  /// The hromada of an id that the codifier has.
  package func hromada(_ id: HromadaID) -> Hromada { hromadas.hromada(id) }
  /// The name to print: the codifier's, or the spelling of a hromada that is counted as spelled.
  /// - Parameter names: of those that the codifier does not have, in the order of their ids.
  package func name(of id: HromadaID, asSpelled names: [String]) -> String {
    let index = Int(id.index)
    return index < hromadaCount ? hromada(id).fullName : names[index - hromadaCount]
  }
  /// KATOTTG; empty for a hromada that is counted as spelled.
  package func code(of id: HromadaID) -> String { Int(id.index) < hromadaCount ? hromada(id).code : "" }
  /// How many hromadas the codifier has; ids from here on are kept as spelled (rule 3).
  package var hromadaCount: Int { hromadas.count }
  /// By `HromadaID.index`, for the codifier's hromadas.
  package var regionsOfHromadas: [RegionID] { hromadas.regions }
  /// By a hromada's own KATOTTG code, in capitals.
  package func hromada(code: String) -> HromadaID? { hromadas.codes.hromada(code) }
  /// By any KATOTTG code, in capitals: of a hromada, of a settlement in it, or of a unit that is no hromada; nil when
  /// the codifier does not have it.
  package func unit(code: String) -> CodedUnit? { hromadas.codes.unit(code) }
  /// All that may be meant by a name: one that the tables have, or else one in another case, or else one in Latin
  /// letters.
  /// - Parameter isCouncil: whether the words beside the name say that it is a hromada's or a council's.
  package func hromadas(named key: [UInt8], isCouncil: Bool = false) -> HromadaMatch {
    hromadas.names.match(key, isCouncil: isCouncil)
  }
  package func hromadas(like key: [UInt8]) -> [HromadaID] { hromadas.names.suggestions(for: key) }
  /// The raion that a hromada lies in; nil for Kyiv and Sevastopol.
  package func raion(of id: HromadaID) -> RaionID? { Raions.raion(named: Folding.fold(hromada(id).raion)) }
  /// Whether the hromada's centre is the centre of its region.
  package func isRegionCentre(_ id: HromadaID) -> Bool { hromadas.isRegionCentre(id) }
  /// Whether the hromada's centre is the centre of its region and a name is the bare name of that city, not the
  /// adjective that the hromada, like others, is called by.
  package func isRegionCentre(_ id: HromadaID, bareNameIn match: HromadaMatch) -> Bool {
    guard isRegionCentre(id) else { return false }
    let adjective = NameSkeleton.skeletons(of: Folding.fold(hromada(id).name))
    return !match.names.flatMap(NameSkeleton.skeletons).contains(where: adjective.contains)
  }

  // MARK: Places abroad

  /// By its name in Latin or Cyrillic letters, in a country other than `notStated`.
  /// - Parameter qualifier: what stands behind the name in brackets, folded; empty where nothing does.
  package func place(named key: [UInt8], _ qualifier: [UInt8], in country: CountryID) -> PlaceLookup {
    places.lookUp(key, qualifier, in: self.country(country))
  }

  /// Whether the tables have a place of this name in a country other than `notStated`. The first question may look at
  /// every row of the tables.
  /// - Parameter qualifier: what stands behind the name in brackets, folded; empty where nothing does.
  package func knowsPlace(named key: [UInt8], _ qualifier: [UInt8], in country: CountryID) -> Bool {
    places.knows(key, qualifier, in: self.country(country))
  }

  /// The countries that have a place of this main name, in the order of their codes. The first question looks at every
  /// row of the tables.
  package func countries(ofPlace key: [UInt8]) -> [CountryID] {
    let codes = places.countries(ofMainName: key)
    return countries.all.filter { codes.contains($0.alpha2.lowercased()) }.map(\.id)
  }

  // MARK: Words of exports

  /// What a folded word of a party's name is for; nil for a word of the name itself.
  package func partyWord(_ word: FoldedWord, on side: Side) -> PartyWord? { partyWords.find(word, on: side) }

  /// What a folded word says about a party; nil for one that says nothing by itself.
  package func meaning(of word: FoldedWord, on side: Side) -> PartyClass? {
    if case .classifies(let meaning) = partyWord(word, on: side) { meaning } else { nil }
  }

  /// The field of a header, and its rank among headers of the same field (1 is read first); nil when unknown.
  package func field(ofHeader header: String) -> (field: Field, rank: Int)? { headers.field(of: header) }

  package func kind(named key: [UInt8]) -> Kind? {
    guard let row = kinds.row(for: key) else { return nil }
    return Kind.allCases.first { $0.code == row[0] }
  }

  package func stage(named key: [UInt8]) -> Stage? {
    guard let row = stages.row(for: key) else { return nil }
    return Stage.allCases.first { $0.code == row[0] }
  }

  /// Whether a word of evidence says that the record is a mention or a hypothesis; nil when it is unknown (rule 5).
  package func isUnconfirmed(evidence key: [UInt8]) -> Bool? {
    evidence.row(for: key).map { $0[0] == "unconfirmed" }
  }
}
