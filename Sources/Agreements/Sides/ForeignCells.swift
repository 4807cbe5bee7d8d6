import Gazetteer
import Messages
import Partnerships

/// What the cells of a record say of its foreign side, each understood.
struct ForeignCells {
  let partner: PartnerCell
  let country: CountryCell
  let code: CountryCell
  /// What the title calls the foreign party.
  let titleParty: PartyClass?

  /// Whether only the partner's cell states the country.
  var countryIsFromPartner: Bool {
    if case (.blank, .blank) = (country, code) { !partner.countries.isEmpty } else { false }
  }

  /// A name and a code side by side must agree; countries that the partner's cell states fill a blank (rule 4).
  func countries() throws(Rejection) -> NonEmpty<CountryID> {
    switch (country, code) {
    case (.rejected(let rejection), _), (_, .rejected(let rejection)): throw rejection
    case (.blank, .blank): return NonEmpty(partner.countries) ?? NonEmpty(.notStated)
    case (.found(let ids, _), .blank), (.blank, .found(let ids, _)): return try agreeing(with: ids)
    case (.found(let named, _), .found(let coded, _)):
      if coded.all.allSatisfy(named.all.contains) { return try agreeing(with: named) }
      throw Rejection(
        .contradiction(
          of: .countryCode(coded.first), claims: [.country(named.first), .country(coded.first)]),
        in: .countryCode)
    }
  }

  /// The countries that the partner's own cell states must be among those of the country's column.
  private func agreeing(with countries: NonEmpty<CountryID>) throws(Rejection) -> NonEmpty<CountryID> {
    guard let stated = partner.countries.first(where: { !countries.all.contains($0) }) else {
      return countries
    }
    throw Rejection(
      .contradiction(of: .country(stated), claims: [.country(countries.first), .country(stated)]),
      in: .partner)
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
