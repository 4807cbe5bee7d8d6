/// The parties of an agreement that has several of a sort (rule 7), each list without repetitions.
public struct Parties: Hashable, Sendable {
  public var hromadas: [HromadaID]
  /// The regions of the hromadas, or those that the record names where it names no hromada.
  public var regions: [RegionID]
  public var partners: [PartnerID]
  public var countries: [CountryID]

  public init(hromadas: [HromadaID], regions: [RegionID], partners: [PartnerID], countries: [CountryID]) {
    self.hromadas = hromadas
    self.regions = regions
    self.partners = partners
    self.countries = countries
  }
}

/// The parties of all agreements that have several: kept once each, and out of the way of the usual ones.
public struct PartyLists: Sendable {
  private var lists: [Parties] = []
  private var indices: [Parties: UInt32] = [:]

  public init() {}

  /// The value to keep in `Agreement.parties`.
  public mutating func insert(_ parties: Parties) -> UInt32 {
    if let index = indices[parties] { return index }
    lists.append(parties)
    let index = UInt32(lists.count)
    indices[parties] = index
    return index
  }

  /// Whether an agreement names a party on either side.
  public func namesBothSides(_ agreement: Agreement) -> Bool {
    if agreement.parties == 0 { return agreement.hromada != .blank && agreement.partner != .blank }
    let parties = lists[Int(agreement.parties) - 1]
    return !parties.hromadas.isEmpty && !parties.partners.isEmpty
  }

  /// The parties of any agreement, a usual one included; blank parties are left out.
  package subscript(agreement: Agreement) -> Parties {
    if agreement.parties != 0 { return lists[Int(agreement.parties) - 1] }
    return Parties(
      hromadas: agreement.hromada == .blank ? [] : [agreement.hromada], regions: [agreement.region],
      partners: agreement.partner == .blank ? [] : [agreement.partner], countries: [agreement.country])
  }
}
