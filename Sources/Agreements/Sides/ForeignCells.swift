import Gazetteer
import Messages
import Partnerships

/// What the cells of a record say of its foreign side, each understood.
struct ForeignCells {
  var partner: PartnerCell
  let country: CellMeaning<NonEmpty<CountryID>>
  let code: CellMeaning<NonEmpty<CountryID>>
  /// What the title calls the foreign party.
  let titleParty: PartyClass?

  /// Whether only the partner's cell states the country.
  var countryIsFromPartner: Bool {
    if case (.blank, .blank) = (country, code) { !partner.countries.isEmpty } else { false }
  }

  /// A name and a code side by side must agree; countries that the partner's cell states fill a blank (rule 4), and must
  /// be among those of the country's column.
  func countries() throws(Rejection) -> NonEmpty<CountryID> {
    if let coded = codeOfUnknownName { return coded }
    let (named, coded) = (try country.value(), try code.value())
    guard let countries = named ?? coded else { return NonEmpty(partner.countries) ?? NonEmpty(.notStated) }
    if let coded, !coded.all.allSatisfy(countries.all.contains) {
      throw Rejection(
        .contradiction(
          of: .countryCode(coded.first), claims: [countries.first, coded.first].map(Claim.country)),
        in: .countryCode)
    }
    if let stated = partner.countries.first(where: { !countries.all.contains($0) }) {
      throw Rejection(
        .contradiction(of: .country(stated), claims: [countries.first, stated].map(Claim.country)),
        in: .partner)
    }
    return countries
  }

  /// The country of the code, where the name beside it is not known and is not like that of another (rule 3).
  var codeOfUnknownName: NonEmpty<CountryID>? {
    guard case .rejected(let rejection) = country, case .found(let coded, _) = code else { return nil }
    let meant: [CountryID]
    switch rejection.cause {
    case .unknownCountry(_, let ids), .ambiguousCountry(_, let ids), .notACountry(_, let ids): meant = ids
    default: return nil
    }
    return meant.isEmpty || coded.all.allSatisfy(meant.contains) ? coded : nil
  }

  /// By index among the names of the cell, those that are municipalities (rule 7).
  /// - Returns: nil where only the title says who the party is, and the cell where it lies.
  var municipalities: [Int]? {
    if partner.namesOnlyUnits, titleParty == .municipality { return nil }
    if titleNamesInstitution { return [] }
    return partner.names.indices.filter { index in
      partner.names[index].partyClass == nil || partner.names[index].partyClass == .municipality
    }
  }

  var titleNamesInstitution: Bool { titleParty == .institution && partner.names.count <= 1 }
}
