import Agreements
import Gazetteer
import Interning
import Loaders
import Partnerships

/// The parties of the records of a published report, by what the report says tells them apart.
struct PublishedParties {
  private let countries: [String: CountryID]
  private let regions: [String: RegionID]
  private var hromadas: HromadaRegister
  private(set) var partners = PartnerRegister()
  /// By partner: how many records have which spelling.
  private var spellings: [[String: Int]] = []

  private var keyCells = UnderstoodTexts<[String]>()
  private var regionCells = UnderstoodTexts<NonEmpty<RegionID>>()
  private var countryCells = UnderstoodTexts<NonEmpty<CountryID>>()
  private var partnerCountryCells = UnderstoodTexts<[CountryID]>()
  /// The partners' cells beside their countries, and the names in each with what tells them apart.
  private var partnerCells = Interner()
  private var namesOfCells: [[Name]] = []

  private struct Name {
    let spelled: String
    let country: CountryID
    let key: String
  }

  init() {
    hromadas = HromadaRegister()
    let countries = Countries.all.map(\.id) + [.notStated]
    let regions = Regions.all.map(\.id) + [.notStated]
    self.countries = Dictionary(uniqueKeysWithValues: countries.map { ($0.code, $0) })
    self.regions = Dictionary(uniqueKeysWithValues: regions.map { ($0.code, $0) })
  }

  mutating func read(_ row: PublishedRow, into agreement: inout Agreement, lists: inout PartyLists) throws {
    var parties = Parties(hromadas: [], regions: [], partners: [], countries: [])
    try readHromadas(row, into: &parties)
    try readPartners(row, into: &parties)
    agreement.hromada = parties.hromadas.first ?? .blank
    agreement.region = parties.regions[0]
    agreement.partner = parties.partners.first ?? .blank
    agreement.country = parties.countries[0]
    if parties.countries == [Countries.ukraine] { agreement.marks.insert(.domestic) }
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
      try Self.ids(cell, in: .regionCode, of: row, known: regions)
    }.all
    guard keys.isEmpty || ids.count == keys.count else { throw row.problem(.regionCode) }
    for (index, key) in keys.enumerated() {
      parties.hromadas.append(
        Hromadas.id(code: key) ?? spelledHromada(key, in: ids[index], of: row, at: index))
    }
    for region in ids where !parties.regions.contains(region) { parties.regions.append(region) }
  }

  private mutating func readPartners(_ row: PublishedRow, into parties: inout Parties) throws {
    let bytes = row.bytes.span
    let keys = keyCells.meaning(of: bytes.extracting(row[.partnerKey]), understand: PublishedRow.parts)
    let countries = try countryCells.meaning(of: bytes.extracting(row[.countryCode])) { cell in
      try Self.ids(cell, in: .countryCode, of: row, known: self.countries)
    }
    parties.countries = countries.all
    let places = try partnerCountryCells.meaning(of: bytes.extracting(row[.partnerCountryCode])) { cell in
      cell.isEmpty ? [] : try Self.ids(cell, in: .partnerCountryCode, of: row, known: self.countries).all
    }
    guard places.count == keys.count else { throw row.problem(.partnerCountryCode) }
    parties.partners = zip(keys, places).map { partner($0, in: $1) }
    countSpellings(of: parties.partners, Array(row.bytes[row[.partner]]), among: countries)
  }

  /// Which of the cell's names led to which partner is found as it was when the export was read.
  private mutating func countSpellings(
    of partners: [PartnerID], _ cell: [UInt8], among countries: NonEmpty<CountryID>
  ) {
    let text = [UInt8(clamping: countries.all.count)] + countries.all.map(\.index) + cell
    let (number, isNew) = partnerCells.intern(text.span)
    if isNew { namesOfCells.append(names(in: cell[...], among: countries)) }
    for name in namesOfCells[number] {
      let partner = partners.first {
        self.partners.country(of: $0) == name.country && self.partners.key(of: $0) == name.key
      }
      if let partner { spellings[Int(partner.index)][name.spelled, default: 0] += 1 }
    }
  }

  private func names(in cell: ArraySlice<UInt8>, among countries: NonEmpty<CountryID>) -> [Name] {
    PartnerCell.placedNames(cell, among: countries).map { placed in
      let place = placed.name.place(in: placed.country, qualifier: placed.qualifier)
      return Name(
        spelled: placed.name.spelled, country: placed.country,
        key: String(decoding: place?.identity ?? placed.name.key, as: UTF8.self))
    }
  }

  /// The codes of a cell, of which there is one at least.
  private static func ids<ID: Sendable>(
    _ cell: ArraySlice<UInt8>, in column: RecordRow.Column, of row: PublishedRow, known: [String: ID]
  ) throws -> NonEmpty<ID> {
    let ids = try PublishedRow.parts(of: cell).map { code in
      guard let id = known[code] else { throw row.problem(column) }
      return id
    }
    guard let ids = NonEmpty(ids) else { throw row.problem(column) }
    return ids
  }

  private mutating func spelledHromada(
    _ key: String, in region: RegionID, of row: PublishedRow, at index: Int
  ) -> HromadaID {
    let spellings = PublishedRow.parts(of: row.bytes[row[.hromada]])
    return hromadas.keep(
      Array(key.utf8), spelled: index < spellings.count ? spellings[index] : key, in: region)
  }

  private mutating func partner(_ key: String, in country: CountryID) -> PartnerID {
    let id = partners.keep(Array(key.utf8), in: country)
    if id.index == spellings.count { spellings.append([:]) }
    return id
  }
}

extension PublishedParties {
  var regionOfHromada: [RegionID] { hromadas.regionOfHromada }

  /// What the parties are called: hromadas as the codifier has them or as spelled, partners as most records spell them.
  var names: PartyNames {
    PartyNames(
      spelledHromadas: hromadas.spelledNames,
      partners: zip(spellings, partners.keys).map { spellings, key in spellings.commonest ?? key })
  }
}
