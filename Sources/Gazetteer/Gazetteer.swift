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
  private let headers = KeyedTable(.headers)
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
  package func regions(like key: [UInt8]) -> [RegionID] { regions.suggestions(for: key) }

  // MARK: Hromadas

  /// The hromada of an id that the codifier has.
  package func hromada(_ id: HromadaID) -> Hromada { hromadas.hromada(id) }
  /// How many hromadas the codifier has; ids from here on are kept as spelled (rule 3).
  package var hromadaCount: Int { hromadas.count }
  /// By `HromadaID.index`, for the codifier's hromadas.
  package var regionsOfHromadas: [RegionID] { hromadas.regions }
  /// By KATOTTG code in capitals.
  package func hromada(code: String) -> HromadaID? { hromadas.id(code: code) }
  /// All that bear a name, in the order of their codes.
  package func hromadas(bearing key: [UInt8]) -> [HromadaID] { hromadas.bearing(key) }
  package func hromadas(like key: [UInt8]) -> [HromadaID] { hromadas.suggestions(for: key) }
  /// Whether the hromada's centre is the centre of its region, so that the city's bare name means it.
  package func isRegionCentre(_ id: HromadaID) -> Bool { hromadas.isRegionCentre(id) }

  // MARK: Places abroad

  /// By its name in Latin or Cyrillic letters, in a country other than `notStated`.
  /// - Parameter qualifier: what stands behind the name in brackets, folded; empty where nothing does.
  package func place(named key: [UInt8], _ qualifier: [UInt8], in country: CountryID) -> PlaceLookup {
    places.lookUp(key, qualifier, in: self.country(country))
  }

  // MARK: Words of exports

  package func meaning(of word: Substring, on side: Side) -> PartyClass? {
    partyWords.meaning(of: word, on: side)
  }

  /// The field of a header, and its rank among headers of the same field (1 is read first); nil when unknown.
  package func field(forHeader key: [UInt8]) -> (field: Field, rank: Int)? {
    guard let row = headers.rows(for: key).first, let field = Field(rawValue: row[0]) else { return nil }
    return (field, Int(row[1]) ?? 1)
  }

  package func kind(named key: [UInt8]) -> Kind? {
    guard let row = kinds.rows(for: key).first else { return nil }
    return Kind.allCases.first { $0.code == row[0] }
  }

  package func stage(named key: [UInt8]) -> Stage? {
    guard let row = stages.rows(for: key).first else { return nil }
    return Stage.allCases.first { $0.code == row[0] }
  }

  /// Whether a word of evidence says that the record is a mention or a hypothesis; nil when it is unknown (rule 5).
  package func isUnconfirmed(evidence key: [UInt8]) -> Bool? {
    evidence.rows(for: key).first.map { $0[0] == "unconfirmed" }
  }
}
