import Gazetteer
import Partnerships

/// The parties of the records of a published report, by what the report says tells them apart.
struct PublishedParties {
  private struct SpelledHromada: Hashable {
    let region: RegionID
    let key: String
  }
  private struct Partner: Hashable {
    let country: CountryID
    let key: String
  }

  private let gazetteer: Gazetteer
  private let countries: [String: CountryID]
  private let regions: [String: RegionID]
  private var spelledHromadas: [SpelledHromada: HromadaID] = [:]
  private var partners: [Partner: PartnerID] = [:]
  private(set) var regionOfHromada: [RegionID]
  private(set) var countryOfPartner: [CountryID] = []
  private(set) var partnerKeys: [String] = []
  private var spelledNames: [String] = []
  /// By partner: how many records have which spelling.
  private var spellings: [[String: Int]] = []

  private var keyCells = UnderstoodTexts<[String]>()
  private var regionCells = UnderstoodTexts<[RegionID]>()
  private var countryCells = UnderstoodTexts<[CountryID]>()
  /// The partners' cells by their country, and the names in each with what tells them apart.
  private var partnerCells = PlacedNames()
  private var namesOfCells: [[(spelled: String, key: String)]] = []

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    regionOfHromada = gazetteer.regionsOfHromadas
    var countries = ["ZZ": CountryID.notStated]
    for id in (0..<gazetteer.countryCount).map({ CountryID(index: UInt8($0)) }) {
      countries[gazetteer.country(id).alpha2] = id
    }
    self.countries = countries
    var regions = ["ZZ": RegionID.notStated]
    for id in (0..<gazetteer.regionCount).map({ RegionID(index: UInt8($0)) }) {
      regions[gazetteer.region(id).code] = id
    }
    self.regions = regions
  }

  mutating func read(_ row: PublishedRow, into agreement: inout Agreement, _ lists: inout PartyLists) throws {
    var parties = Parties(hromadas: [], regions: [], partners: [], countries: [])
    try readHromadas(row, into: &parties)
    try readPartners(row, into: &parties)
    agreement.hromada = parties.hromadas.first ?? .blank
    agreement.region = parties.regions[0]
    agreement.partner = parties.partners.first ?? .blank
    agreement.country = parties.countries[0]
    if parties.countries == [gazetteer.ukraine] { agreement.marks.insert(.domestic) }
    if [
      parties.hromadas.count, parties.regions.count, parties.partners.count, parties.countries.count,
    ].contains(where: { $0 > 1 }) {
      agreement.parties = lists.insert(parties)
    }
  }

  /// Hromadas and their regions have one order; without hromadas the regions stand alone.
  private mutating func readHromadas(_ row: PublishedRow, into parties: inout Parties) throws {
    let bytes = row.bytes.span
    let keys = keyCells.meaning(of: bytes.extracting(row[.hromadaKey]), understand: PublishedRow.parts)
    let ids = try regionCells.meaning(of: bytes.extracting(row[.regionCode])) { cell in
      try Self.ids(cell, row, .regionCode, regions)
    }
    guard keys.isEmpty || ids.count == keys.count else { throw row.problem(.regionCode) }
    for (place, key) in keys.enumerated() {
      parties.hromadas.append(
        gazetteer.hromada(code: key) ?? hromada(SpelledHromada(region: ids[place], key: key), row, place))
    }
    for region in ids where !parties.regions.contains(region) { parties.regions.append(region) }
  }

  private mutating func readPartners(_ row: PublishedRow, into parties: inout Parties) throws {
    let bytes = row.bytes.span
    let keys = keyCells.meaning(of: bytes.extracting(row[.partnerKey]), understand: PublishedRow.parts)
    parties.countries = try countryCells.meaning(of: bytes.extracting(row[.countryCode])) { cell in
      try Self.ids(cell, row, .countryCode, countries)
    }
    // Where the record names several countries, it is left open in which of them a partner lies (rule 17).
    let country = parties.countries.count == 1 ? parties.countries[0] : .notStated
    parties.partners = keys.map { partner(Partner(country: country, key: $0)) }
    countSpellings(of: parties.partners, keys, Array(row.bytes[row[.partner]]), in: country)
  }

  /// Which of the cell's names led to which partner is found as it was when the export was read.
  private mutating func countSpellings(
    of partners: [PartnerID], _ keys: [String], _ cell: [UInt8], in country: CountryID
  ) {
    let (number, isNew) = partnerCells.number(of: cell, in: country.index)
    if isNew {
      let cell = PartnerCell(cell[...], gazetteer)
      namesOfCells.append(
        cell.names.map { name in
          let place = ForeignSideResolver.lookUp(name, cell.qualifier, in: country, gazetteer)
          return (name.spelled, String(decoding: place?.identity ?? name.key, as: UTF8.self))
        })
    }
    for (spelled, key) in namesOfCells[number] {
      guard let place = keys.firstIndex(of: key) else { continue }
      spellings[Int(partners[place].index)][spelled, default: 0] += 1
    }
  }

  /// The codes of a cell, of which there is one at least.
  private static func ids<ID>(
    _ cell: ArraySlice<UInt8>, _ row: PublishedRow, _ column: RecordRow.Column, _ known: [String: ID]
  ) throws -> [ID] {
    let ids = try PublishedRow.parts(of: cell).map { code in
      guard let id = known[code] else { throw row.problem(column) }
      return id
    }
    if ids.isEmpty { throw row.problem(column) }
    return ids
  }

  private mutating func hromada(_ hromada: SpelledHromada, _ row: PublishedRow, _ place: Int) -> HromadaID {
    if let id = spelledHromadas[hromada] { return id }
    let id = HromadaID(index: UInt32(regionOfHromada.count))
    spelledHromadas[hromada] = id
    regionOfHromada.append(hromada.region)
    let spellings = PublishedRow.parts(of: row.bytes[row[.hromada]])
    spelledNames.append(place < spellings.count ? spellings[place] : hromada.key)
    return id
  }

  private mutating func partner(_ partner: Partner) -> PartnerID {
    if let id = partners[partner] { return id }
    let id = PartnerID(index: UInt32(countryOfPartner.count))
    partners[partner] = id
    countryOfPartner.append(partner.country)
    partnerKeys.append(partner.key)
    spellings.append([:])
    return id
  }
}

extension PublishedParties {
  /// What the parties are called: hromadas as the codifier has them or as spelled, partners as most records spell them.
  var names: PartyNames {
    let known = (0..<gazetteer.hromadaCount).map { gazetteer.hromada(HromadaID(index: UInt32($0))) }
    return PartyNames(
      hromadaCodes: known.map(\.code) + spelledNames.map { _ in "" },
      hromadas: known.map(\.fullName) + spelledNames,
      partners: zip(spellings, partnerKeys).map { spellings, key in spellings.commonest ?? key })
  }
}
