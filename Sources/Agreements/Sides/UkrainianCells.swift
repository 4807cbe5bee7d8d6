import Gazetteer
import Messages
import Partnerships

/// What the cells of a record say of its Ukrainian side, each understood.
struct UkrainianCells {
  let hromada: HromadaCell
  var code: HromadaCodeCell
  let region: CellMeaning<RegionID>
  let regionCode: CellMeaning<RegionID>
  let country: CellMeaning<NonEmpty<CountryID>>
  let countryCode: CellMeaning<NonEmpty<CountryID>>
  /// Where the title says that the parties lie.
  let title: Whereabouts

  /// The region of the columns: a name and a code side by side must agree (rule 3).
  func statedRegion() throws(Rejection) -> RegionID? {
    let (named, coded) = (try region.value(), try regionCode.value())
    if let named, let coded, named != coded {
      throw Rejection(
        .contradiction(of: .regionCode(coded), claims: [.region(named), .region(coded)]), in: .regionCode)
    }
    return named ?? coded
  }

  /// A code in the cell of the name is read as the one beside it is, and must not differ from it (rule 3).
  /// - Returns: whether there is one.
  mutating func takeCodeOfName() throws(Rejection) -> Bool {
    guard let coded = hromada.coded else { return false }
    if case .found(let ids) = code, ids.all != coded.all {
      let codes = (coded.all + ids.all).map(Claim.hromadaCode)
      throw Rejection(.contradiction(of: codes[0], claims: codes), in: .hromada)
    }
    code = .found(coded)
    return true
  }

  /// A code must agree with the names and the regions beside it (rule 3).
  func requireAgreement(
    with ids: NonEmpty<HromadaID>, in region: RegionID?
  ) throws(Rejection) {
    let regions = ids.all.map { Hromadas.regions[Int($0.index)] }
    if let region, !regions.contains(region) {
      throw Self.contradiction(of: ids.first, with: [.region(region)])
    }
    // A name that the codifier does not know yields to the code.
    for named in hromada.named
    where !named.candidates.isEmpty && !named.candidates.contains(where: ids.all.contains) {
      throw Self.contradiction(of: ids.first, with: [.hromada(named.candidates[0])])
    }
    for named in hromada.named where !named.isNoHromada {
      let stated = named.whereabouts.regions
      if !stated.isEmpty, !regions.contains(where: stated.contains) {
        throw Self.contradiction(of: ids.first, with: stated.claims)
      }
    }
  }

  private static func contradiction(of id: HromadaID, with other: [Claim]) -> Rejection {
    Rejection(.contradiction(of: .hromadaCode(id), claims: [.hromada(id)] + other), in: .hromadaCode)
  }

  /// The code of a raion or of a district has no hromada beside it.
  func requireNoHromada(beside units: [CodedUnit]) throws(Rejection) {
    guard let named = hromada.named.first(where: { !$0.candidates.isEmpty }) else { return }
    throw Rejection(
      .contradiction(of: .units(units), claims: [.units(units), .hromada(named.candidates[0])]),
      in: .hromadaCode)
  }

  /// A title that says where the parties lie must name the region of one of them (rule 3).
  func contradiction(ofTitleWith side: SideMeaning<HromadaID, RegionID>) -> Rejection? {
    guard !title.regions.isEmpty, !side.marks.contains(.notHromada), let region = side.places.first,
      !side.places.contains(where: title.regions.contains)
    else { return nil }
    let known = side.parties.first { Int($0.index) < Hromadas.count }
    return Rejection(
      .contradiction(
        of: .regions(title.regions.all),
        claims: [known.map(Claim.hromada) ?? .region(region)] + title.regions.claims), in: .title)
  }
}

extension RegionSet {
  var claims: [Claim] { all.map(Claim.region) }
}
