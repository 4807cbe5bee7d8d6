package import Gazetteer
import Loaders
import Messages
package import Partnerships

/// The foreign side of a record, resolved from the cells of partner, country and code and from the title
/// (rules 3, 4 and 7).
struct ForeignSide {
  var partners: [PartnerID] = []
  /// Which of the cell's names, by its place, led to which partner.
  var namings: [(name: Int, partner: PartnerID)] = []
  var countries: [CountryID] = []
  /// No party of it is a municipality.
  var isNoMunicipality = false
  /// The country is Ukraine.
  var isDomestic = false
  /// What was assumed in resolving it (rule 22).
  var assumptions = Assumptions()
  var warnings = RecordWarnings()
  var rejection: Rejection?
}

/// Resolves the foreign side and keeps the register of the partners met in this run.
package struct ForeignSideResolver {
  /// A partner is known by its country and the place that its name means there (rule 7).
  private var partners = PlacedNames()
  private(set) var countryOfPartner: [CountryID] = []
  private(set) var partnerKeys: [String] = []
  /// None where the key is the only one.
  private(set) var partnerSpellings: [[String]] = []

  mutating func resolve(
    _ cell: PartnerCell, country: CountryCell, code: CountryCell, titleParty: PartyClass?
  ) -> ForeignSide {
    var side = ForeignSide()
    let countries: NonEmpty<CountryID>
    switch agree(name: country, code: code, partner: cell) {
    case .success(let found): countries = found
    case .failure(let conflict):
      side.rejection = conflict.rejection
      return side
    }
    side.countries = countries.all
    if case .blank = country, case .blank = code, !cell.countries.isEmpty {
      side.assumptions.insert(.countryFromPartner)
    }
    side.isDomestic = side.countries == [Countries.ukraine]
    side.warnings.formUnion(country.warnings)
    side.warnings.formUnion(code.warnings)
    if cell.perhapsSeveral { side.warnings.insert(.perhapsSeveral) }
    classify(cell, among: countries, titleParty: titleParty, into: &side)
    return side
  }

  /// Which of the parties are municipalities (rule 7). Where none is, the parties are kept all the same: they tell
  /// duplicates apart (rule 14).
  private mutating func classify(
    _ cell: PartnerCell, among countries: NonEmpty<CountryID>, titleParty: PartyClass?,
    into side: inout ForeignSide
  ) {
    if cell.namesOnlyUnits, titleParty == .municipality {
      // The cell says where the partner lies, and only the title says who it is.
      side.warnings.insert(.partnerOnlyInTitle)
      return
    }
    let titleNamesInstitution = titleParty == .institution && cell.names.count <= 1
    let municipalities =
      titleNamesInstitution
      ? []
      : cell.names.indices.filter { index in
        cell.names[index].partyClass == nil || cell.names[index].partyClass == .municipality
      }
    side.isNoMunicipality = municipalities.isEmpty && (titleNamesInstitution || !cell.names.isEmpty)
    let placement = PartnerPlacement(cell, among: countries)
    if placement.isInferred { side.assumptions.insert(.partnerPlaced) }
    for index in municipalities.isEmpty ? Array(cell.names.indices) : municipalities {
      let (name, country) = (cell.names[index], placement.countries[index])
      let place = place(named: name, qualifier: cell.qualifier, in: country, for: &side)
      let id = register(place, spelled: name.key, in: country)
      side.namings.append((index, id))
      if !side.partners.contains(id) { side.partners.append(id) }
    }
  }

  /// The folded name that tells the place from others of the country, whatever its spelling here.
  private func place(
    named name: PartyName, qualifier: [UInt8], in country: CountryID, for side: inout ForeignSide
  ) -> [UInt8] {
    guard let place = Self.lookUp(name, qualifier: qualifier, in: country) else { return name.key }
    switch place.basis {
    case .asSpelled: break
    case .otherName: side.assumptions.insert(.partnerByOtherName)
    case .transcription: side.assumptions.insert(.partnerByTranscription)
    }
    if place.isShared { side.assumptions.insert(.partnerNameIsShared) }
    return place.identity
  }

  /// nil for a name that stands for itself: of no place, or in no one country.
  package static func lookUp(
    _ name: PartyName, qualifier: [UInt8], in country: CountryID
  ) -> PlaceLookup? {
    guard country != .notStated, name.mayBePlace else { return nil }
    return PlacesAbroad.named(name.key, qualifier: qualifier, in: country)
  }

  private mutating func register(
    _ place: [UInt8], spelled name: [UInt8], in country: CountryID
  ) -> PartnerID {
    let (number, isNew) = partners.number(of: place, in: country.index)
    if isNew {
      countryOfPartner.append(country)
      partnerKeys.append(String(decoding: place, as: UTF8.self))
      partnerSpellings.append(name == place ? [] : [String(decoding: name, as: UTF8.self)])
    } else {
      let known = partnerSpellings[number].isEmpty ? [partnerKeys[number]] : partnerSpellings[number]
      if !known.contains(where: { $0.utf8.elementsEqual(name) }) {
        partnerSpellings[number] = known + [String(decoding: name, as: UTF8.self)]
      }
    }
    return PartnerID(index: UInt32(number))
  }

  private struct Conflict: Error {
    let rejection: Rejection
  }

  /// The countries that the partner's own cell states must be among those of the country's column.
  private func agree(
    _ countries: NonEmpty<CountryID>, partner cell: PartnerCell
  ) -> Result<NonEmpty<CountryID>, Conflict> {
    guard let stated = cell.countries.first(where: { !countries.all.contains($0) }) else {
      return .success(countries)
    }
    return .failure(
      Conflict(
        rejection: Rejection(
          .contradiction(of: .country(stated), claims: [.country(countries.first), .country(stated)]),
          in: .partner)))
  }

  /// A name and a code side by side must agree; countries that the partner's cell states fill a blank (rule 4).
  private func agree(
    name: CountryCell, code: CountryCell, partner cell: PartnerCell
  ) -> Result<NonEmpty<CountryID>, Conflict> {
    switch (name, code) {
    case (.rejected(let rejection), _), (_, .rejected(let rejection)):
      return .failure(Conflict(rejection: rejection))
    case (.blank, .blank): return .success(NonEmpty(cell.countries) ?? NonEmpty(.notStated))
    case (.found(let ids, _), .blank), (.blank, .found(let ids, _)): return agree(ids, partner: cell)
    case (.found(let named, _), .found(let coded, _)):
      if coded.all.allSatisfy(named.all.contains) { return agree(named, partner: cell) }
      return .failure(
        Conflict(
          rejection: Rejection(
            .contradiction(
              of: .countryCode(coded.first), claims: [.country(named.first), .country(coded.first)]),
            in: .countryCode)))
    }
  }
}
