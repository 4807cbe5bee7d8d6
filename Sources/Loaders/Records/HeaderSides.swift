import Gazetteer
import Partnerships

/// What the headers of an export say together of the two sides of its records (rule 7).
///
/// «Країна» alone is the partner's country; beside «Країна побратима» it is that of the other side, and a `City` beside
/// `Partner city` is the other side itself. Which of the sides is the hromada's, the countries tell.
struct HeaderSides {
  typealias Known = (field: Field, rank: Int)?

  private let headers: [String]
  private let samples: [[String]]
  /// By column, the field that the user says.
  private let chosen: [Int: Field]

  /// - Parameter headers: what they are read as.
  /// - Parameter samples: by column, cells of the first rows, or none.
  init(_ headers: [String], chosen: [Int: Field], samples: [[String]]) {
    (self.headers, self.chosen, self.samples) = (headers, chosen, samples)
  }

  /// The fields of all columns, where the sides have theirs.
  /// - Parameter known: the field of each by its header alone.
  func arranged(_ known: [Known]) -> [Known] {
    var known = known
    func has(_ fields: [Field]) -> Bool {
      chosen.values.contains(where: fields.contains)
        || known.contains { $0.map { fields.contains($0.field) } ?? false }
    }
    if !has([.hromadaCountry, .hromadaCountryCode]) { moveCountries(in: &known) }
    if has([.partner]), !has([.hromada, .hromadaCode]) {
      let haveCountries = has([.hromadaCountry, .hromadaCountryCode])
      let parties = headers.indices.filter { column in
        known[column] == nil && chosen[column] == nil && !headers[column].isEmpty
          && Headers.phrase(of: headers[column]).isPartyOfNoSide
          && (haveCountries || namesHromadas(column))
      }
      if parties.count == 1 { known[parties[0]] = (.hromada, Headers.firstRankByWords + 30) }
    }
    return known
  }

  /// Makes the country of no side that of the hromada's side, where another column is that of the partner.
  private func moveCountries(in known: inout [Known]) {
    var isMoved = false
    for field in [Field.country, .countryCode] {
      let columns = headers.indices.filter { (chosen[$0] ?? known[$0]?.field) == field }
      let ofNoSide = columns.filter { chosen[$0] == nil && Headers.phrase(of: headers[$0]).isCountryOfNoSide }
      if ofNoSide.isEmpty { continue }
      let others = columns.filter { !ofNoSide.contains($0) }
      let ofPartner = others.filter {
        known[$0]?.field == field && !Headers.phrase(of: headers[$0]).isCountryOfNoSide
      }
      for column in ofNoSide {
        let isHromadas =
          ofPartner.contains { !sayTheSame(column, $0) }
          || !others.isEmpty && namesUkraine(column)
          || field == .countryCode && isMoved && others.isEmpty
        guard isHromadas, let rank = known[column]?.rank else { continue }
        known[column] = (field.onOtherSide, rank)
        isMoved = true
      }
    }
  }

  private func cells(of column: Int) -> [String] { column < samples.count ? samples[column] : [] }

  private static func country(_ cell: String) -> CountryID? {
    guard case .found(let country) = Countries.named(Folding.fold(cell)) else { return nil }
    return country
  }

  private func namesUkraine(_ column: Int) -> Bool {
    cells(of: column).contains { Self.country($0) == Countries.ukraine }
  }

  /// Whether two columns have one country in every row, as where it stands in two languages.
  private func sayTheSame(_ column: Int, _ other: Int) -> Bool {
    let rows = zip(cells(of: column), cells(of: other)).filter { !$0.isEmpty && !$1.isEmpty }
    return !rows.isEmpty
      && rows.allSatisfy { Folding.fold($0) == Folding.fold($1) || Self.country($0) == Self.country($1) }
  }

  /// Whether the cells that say something are names of hromadas, all but a few.
  private func namesHromadas(_ column: Int) -> Bool {
    let filled = cells(of: column).filter { !Blank.matches(Folding.fold($0)) }
    let count = filled.count { !Hromadas.named(Folding.fold($0)).hromadas.isEmpty }
    return count > 0 && count * 5 >= filled.count * 4
  }
}
