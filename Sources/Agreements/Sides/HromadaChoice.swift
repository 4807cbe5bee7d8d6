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
      if let id = here.count == 1 ? here[0] : named.city, here.contains(id) {
        self = Self.found(id, for: named, warning: nil)
      } else {
        self = .asSpelled(in: region, warning: here.isEmpty ? .hromadaAsSpelled : .hromadaAmbiguous)
      }
      return
    }
    let inTitle = named.candidates.filter { title.regions.contains(Self.region(of: $0)) }
    let here = Self.hromadas(inTitle.isEmpty ? named.candidates : inTitle, in: raion)
    if here.count == 1 {
      self = Self.found(here[0], for: named, warning: nil)
    } else if let city = named.city, here.contains(city) {
      self = Self.found(city, for: named, warning: .cityAssumed)
    } else if here.isEmpty {
      let alike = suggestions.like(named.name.key, by: Hromadas.like)
      self = .rejected(Rejection(.hromadaUnknown(cell: named.name.spelled, like: alike), in: .hromada))
    } else {
      self = .rejected(Rejection(.hromadaAmbiguous(cell: named.name.spelled, here), in: .hromada))
    }
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
