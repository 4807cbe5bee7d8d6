import Gazetteer
import Loaders
import Messages
import Partnerships

/// The foreign side of records: each spelling is understood once, each combination of partner, country, code and what
/// the title says is resolved once (rules 3, 4 and 7).
struct ForeignSide {
  private var names: Spellings<PartnerCell>
  private var countries: Spellings<CellMeaning<NonEmpty<CountryID>>>
  private var codes: Spellings<CellMeaning<NonEmpty<CountryID>>>
  private(set) var resolved = ResolvedSides(withoutParty: PartnerID.blank, withoutPlace: CountryID.notStated)
  /// Those met so far.
  private(set) var partners = PartnerRegister()
  private var namings: [Naming] = []

  /// Which name of a combination's cell led to which partner.
  private struct Naming {
    let partner: PartnerID
    let side: UInt32
    let name: UInt32
  }

  init(suggestions: Suggestions, decisions: Decisions?) {
    names = Spellings(decisions: decisions) { PartnerCell($0) }
    countries = Spellings(decisions: decisions) {
      CellMeaning($0, of: .country, suggestions: suggestions)
    }
    codes = Spellings(decisions: decisions) {
      CellMeaning($0, of: .countryCode, suggestions: suggestions)
    }
  }

  /// The spellings that a record's side is resolved from.
  mutating func combination(of record: RawRecord, title: TitleFacts, for draft: inout Draft) -> Combination {
    let key = Combination(
      cells: SIMD4(
        names.number(of: .partner, in: record, for: &draft),
        countries.number(of: .country, in: record, for: &draft),
        codes.number(of: .countryCode, in: record, for: &draft),
        title.foreignParty?.rawValue ?? -1))
    resolved.expect(key)
    return key
  }

  mutating func summary(of key: Combination, title: TitleFacts) -> SideSummary<PartnerID, CountryID> {
    if let known = resolved.summary(of: key) { return known }
    let cells = ForeignCells(
      partner: names[key.cells.x], country: countries[key.cells.y], code: codes[key.cells.z],
      titleParty: title.foreignParty)
    var side = SideMeaning<PartnerID, CountryID>()
    do throws(Rejection) {
      try resolve(cells, into: &side)
    } catch {
      side.contradiction = error
    }
    return resolved.insert(side, for: key)
  }

  private mutating func resolve(
    _ cells: ForeignCells, into side: inout SideMeaning<PartnerID, CountryID>
  ) throws(Rejection) {
    let countries = try cells.countries()
    side.places = countries.all
    if cells.countryIsFromPartner { side.assumptions.insert(.countryFromPartner) }
    if side.places == [Countries.ukraine] { side.marks.insert(.domestic) }
    if cells.codeOfUnknownName != nil { side.warnings.insert(.countryFromCode) }
    side.warnings.formUnion(cells.country.warnings)
    side.warnings.formUnion(cells.code.warnings)
    if let lost = cells.partner.lost { throw lost }
    var cells = cells
    if countries.all.count == 1 { cells.partner = cells.partner.read(in: countries.first) }
    if countries.all.count == 1, let parts = cells.partner.parted(in: countries.first) {
      side.assumptions.insert(.partnersParted)
      for index in parts.indices {
        name(cells.partner.names.count + index, of: cells.partner, in: countries.first, into: &side)
      }
      return
    }
    if cells.partner.perhapsSeveral { side.warnings.insert(.perhapsSeveral) }
    guard let municipalities = cells.municipalities else {
      side.warnings.insert(.partnerOnlyInTitle)
      return
    }
    if municipalities.isEmpty, cells.titleNamesInstitution || !cells.partner.names.isEmpty {
      side.marks.insert(.notMunicipality)
    }
    // Where none is a municipality, the parties are kept all the same: they tell duplicates apart (rule 14).
    let kept = municipalities.isEmpty ? Array(cells.partner.names.indices) : municipalities
    let placement = PartnerPlacement(cells.partner, among: countries)
    if placement.isInferred { side.assumptions.insert(.partnerPlaced) }
    if cells.partner.isUnread { side.warnings.insert(.partnerNotAName) }
    for index in kept {
      if cells.partner.names[index].isNoName(in: placement.countries[index]) {
        side.warnings.insert(.partnerNotAName)
      } else {
        name(index, of: cells.partner, in: placement.countries[index], into: &side)
      }
    }
  }

  /// Adds a partner that a cell names.
  private mutating func name(
    _ index: Int, of cell: PartnerCell, in country: CountryID,
    into side: inout SideMeaning<PartnerID, CountryID>
  ) {
    let name = cell.name(index)
    let place = name.place(in: country, qualifier: index < cell.names.count ? cell.qualifier : [])
    switch place?.basis {
    case .asSpelled, nil: break
    case .otherName: side.assumptions.insert(.partnerByOtherName)
    case .transcription: side.assumptions.insert(.partnerByTranscription)
    case .largest: side.assumptions.insert(.partnerIsLargest)
    }
    if place?.isShared == true { side.assumptions.insert(.partnerNameIsShared) }
    let id = partners.keep(place?.identity ?? name.key, spelled: name.key, in: country)
    namings.append(Naming(partner: id, side: UInt32(resolved.count), name: UInt32(index)))
    if !side.parties.contains(id) { side.parties.append(id) }
  }

  /// By partner, the spelling that most records have; of equally frequent ones, the first by its bytes.
  var partnerNames: [String] {
    var records = [[String: Int]](repeating: [:], count: partners.keys.count)
    for naming in namings {
      let use = resolved.use(Int(naming.side))
      let name = names[use.key.cells.x].name(Int(naming.name)).spelled
      records[Int(naming.partner.index)][name, default: 0] += use.records
    }
    return records.map { $0.commonest ?? "" }
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
