import Gazetteer
import Messages
import Partnerships

/// Where the party of the hromada's columns lies, by the countries that stand beside it (rule 7).
extension UkrainianCells {
  /// Another country than Ukraine.
  struct Abroad {
    /// The first that is stated; nil where none is understood.
    let country: CountryID?
    /// Why it cannot be told, where what is stated may be Ukraine; rejects a record that stays as it is.
    let problem: Rejection?
  }

  /// Whether neither a column nor the cell of the name states any country.
  var statesNoCountry: Bool {
    guard case .blank = country, case .blank = countryCode else { return false }
    return hromada.countries.isEmpty
  }

  /// The country that is stated; nil where none is, and where it is Ukraine.
  /// - Throws: a contradiction of what says Ukraine and what says another country.
  func statedAbroad() throws(Rejection) -> Abroad? {
    var stated: [CountryID] = []
    var problem: Rejection?
    for (cell, field) in [(country, Field.hromadaCountry), (countryCode, .hromadaCountryCode)] {
      switch cell {
      case .blank: continue
      case .rejected(let rejection): problem = problem ?? rejection
      case .found(let ids, _): try add(ids.all, in: field, to: &stated)
      }
    }
    if !hromada.countries.isEmpty { try add(hromada.countries, in: .hromada, to: &stated) }
    if stated.contains(Countries.ukraine) {
      if let problem { throw problem }
      return nil
    }
    guard let problem else { return stated.first.map { Abroad(country: $0, problem: nil) } }
    return Abroad(country: stated.first, problem: problem.mayMeanUkraine ? problem : nil)
  }

  /// What a column or a cell states must say Ukraine where another does, and another country where another does.
  private func add(_ ids: [CountryID], in field: Field, to stated: inout [CountryID]) throws(Rejection) {
    if let first = stated.first, stated.contains(Countries.ukraine) != ids.contains(Countries.ukraine) {
      throw Rejection(
        .contradiction(of: .country(ids[0]), claims: [first, ids[0]].map(Claim.country)), in: field)
    }
    stated += ids
  }

  /// What a code says is Ukrainian.
  func contradiction(ofCodeWith abroad: CountryID?) -> Rejection? {
    let code: Claim
    switch self.code {
    case .found(let ids): code = .hromada(ids.first)
    case .noHromada(let units): code = .units(units)
    case .blank, .unknown: return nil
    }
    return Rejection(
      .contradiction(of: code, claims: [code] + [abroad].compactMap(\.self).map(Claim.country)),
      in: .hromadaCode)
  }
}

extension Rejection {
  /// Whether the country that was not understood, or is contradicted, may be Ukraine.
  var mayMeanUkraine: Bool {
    switch cause {
    case .unknownCountry(_, let like): like.isEmpty || like.contains(Countries.ukraine)
    case .ambiguousCountry(_, let ids): ids.contains(Countries.ukraine)
    case .notACountry(_, let meant): meant.isEmpty || meant.contains(Countries.ukraine)
    case .contradiction(_, let claims): claims.contains(.country(Countries.ukraine))
    default: true
    }
  }
}
