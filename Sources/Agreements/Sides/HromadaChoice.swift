import Gazetteer
import Messages
import Partnerships

/// Which hromada a name means, where several may bear it: the one that lies where a column, the cell or the title
/// says, in this order (rule 3).
enum HromadaChoice {
  case found(HromadaID, warning: RecordWarning?)
  case asSpelled(in: RegionID, warning: RecordWarning)
  case rejected(Rejection)

  /// - Parameter region: of the columns.
  init(among named: HromadaCell.Named, region: RegionID?, title: Whereabouts, suggestions: Suggestions) {
    let stated = named.whereabouts.regions
    if let region, !stated.isEmpty, !stated.contains(region) {
      self = Self.contradiction(of: named, claims: [.region(region)] + stated.claims)
      return
    }
    let raion = named.whereabouts.raion ?? title.raion
    if let region = region ?? (stated.all.count == 1 ? stated.all[0] : nil) {
      let here = Self.hromadas(named.candidates.filter { Self.region(of: $0) == region }, in: raion)
      if here.count == 1 {
        self = Self.found(here[0], for: named, warning: nil)
      } else if let city = named.city(among: here, in: region) {
        // Of a region's centre its region leaves no doubt.
        let isCertain = city.warning == .cityAssumed || named.saysCity
        self = Self.found(city.id, for: named, warning: isCertain ? nil : city.warning)
      } else {
        self = .asSpelled(in: region, warning: here.isEmpty ? .hromadaAsSpelled : .hromadaAmbiguous)
      }
      return
    }
    let inTitle = named.candidates.filter { title.regions.contains(Self.region(of: $0)) }
    let here = Self.hromadas(inTitle.isEmpty ? named.candidates : inTitle, in: raion)
    if here.count == 1 {
      self = Self.found(here[0], for: named, warning: nil)
    } else if let city = named.city(among: here, in: nil) {
      let isCertain = city.warning == .onlyCityAssumed && named.saysCity
      self = Self.found(city.id, for: named, warning: isCertain ? nil : city.warning)
    } else if here.isEmpty {
      self = .rejected(Self.unknown(named, suggestions: suggestions))
    } else {
      self = .rejected(Rejection(.hromadaAmbiguous(cell: named.name.spelled, here), in: .hromada))
    }
  }

  private static func unknown(_ named: HromadaCell.Named, suggestions: Suggestions) -> Rejection {
    let (key, cell) = (named.name.key, named.name.spelled)
    if case let hromadas = Settlements.hromadas(ofSettlement: key), !hromadas.isEmpty {
      return Rejection(.settlement(cell: cell, in: hromadas), in: .hromada)
    }
    let alike = suggestions.like(key) { Hromadas.like($0) }
    return Rejection(.hromadaUnknown(cell: cell, like: alike), in: .hromada)
  }

  private static func region(of id: HromadaID) -> RegionID { Hromadas.regions[Int(id.index)] }

  /// Those that lie in a raion; all, if none does: before 2020 there were other raions.
  private static func hromadas(_ ids: [HromadaID], in raion: RaionID?) -> [HromadaID] {
    guard let raion, ids.count > 1 else { return ids }
    let there = ids.filter { Hromadas.raion(of: $0) == raion }
    return there.isEmpty ? ids : there
  }

  /// The raion that the cell names must be that of the hromada, if the region has such a raion today.
  private static func found(
    _ id: HromadaID, for named: HromadaCell.Named, warning: RecordWarning?
  ) -> HromadaChoice {
    guard let raion = named.whereabouts.raion, Hromadas.raion(of: id) != raion,
      isRaion(raion, of: region(of: id))
    else { return .found(id, warning: warning) }
    return contradiction(of: named, claims: [.hromada(id)])
  }

  private static func isRaion(_ raion: RaionID, of region: RegionID) -> Bool {
    Hromadas.regions.enumerated().contains { index, other in
      other == region && Hromadas.raion(of: HromadaID(index: UInt32(index))) == raion
    }
  }

  private static func contradiction(of named: HromadaCell.Named, claims: [Claim]) -> HromadaChoice {
    .rejected(Rejection(.contradiction(of: .cell(named.name.spelled), claims: claims), in: .hromada))
  }
}
