import Gazetteer
import Loaders
import Messages
import Partnerships

/// What the cell of the Ukrainian side names.
struct HromadaCell {
  struct Named {
    let name: PartyName
    /// The hromadas that may be meant, in the order of their codes.
    let candidates: [HromadaID]
    /// How the name led to them.
    let way: HromadaMatch.Way
    /// Where the cell says that it lies.
    let whereabouts: Whereabouts
    /// Whether it can be the name of nothing (rule 3).
    let isNoName: Bool
    /// The candidates whose centres are cities, where the cell gives the bare name of the city.
    let cities: [HromadaID]
    /// Whether it says that a city is meant: «м. Берегове».
    let saysCity: Bool
  }

  let named: [Named]
  /// The hromadas whose KATOTTG codes stand in the cell where names belong; then it names nobody.
  let coded: NonEmpty<HromadaID>?
  let perhapsSeveral: Bool
  /// The cell, and how its value was lost; nil where it was not.
  let lost: Rejection?
  /// Whether it says something, and no name was found in it.
  let isUnread: Bool
  /// The countries that the cell states of what it names, each once: «Brody, Poland», «Київ (Україна)».
  let countries: [CountryID]
  /// Whether something in brackets was not understood.
  let hasRest: Bool

  init(_ cell: ArraySlice<UInt8>) {
    if HromadaCodeCell.mayBeCode(cell), case .found(let ids) = HromadaCodeCell(cell) {
      (named, coded, perhapsSeveral, lost, isUnread, countries, hasRest) = (
        [], ids, false, nil, false, [], false
      )
      return
    }
    coded = nil
    lost = NameSense.lostValue(of: cell).map { Rejection(.lostValue(cell: spelled(cell), $0), in: .hromada) }
    let text = PartyText(cell, on: .ukrainian)
    let list = PartyList(text, on: .ukrainian) { name in
      let match = Named.match(name)
      return !match.hromadas.isEmpty && match.way != .transliterated
    }
    perhapsSeveral = list.perhapsSeveral
    isUnread = list.names.isEmpty && !Blank.matches(Folding.fold(cell))
    let isAlone = list.names.count == 1
    let named = list.names.map { name in
      Named(
        name, at: Whereabouts(isAlone ? String(decoding: cell, as: UTF8.self) : name.spelled))
    }
    // Beside a hromada, what lies abroad by its own words is no party of this side.
    let home = named.indices.filter { (list.countries[$0] ?? Countries.ukraine) == Countries.ukraine }
    self.named = home.isEmpty ? named : home.map { named[$0] }
    countries = home.isEmpty || home.count == named.count ? text.countries : []
    let kept = self.named
    hasRest = text.brackets.contains { bracket in !kept.contains { $0.isSaidAgain(by: bracket) } }
  }

  /// Whether it names a hromada, and not only by its sound.
  var namesHromada: Bool {
    coded != nil
      || named.contains { !$0.candidates.isEmpty && $0.way != .transliterated && !$0.isNoHromada }
  }

  /// What may have been meant by its first name that no hromada of a region bears: the hromadas of a settlement of that
  /// name, or else of a name like it, there; or else those of its name elsewhere.
  func likeUnknown(in region: RegionID) -> [HromadaID] {
    func here(_ ids: [HromadaID]) -> [HromadaID] { ids.filter { Hromadas.regions[Int($0.index)] == region } }
    guard let unknown = named.first(where: { !$0.isNoHromada && here($0.candidates).isEmpty }) else {
      return []
    }
    let key = unknown.name.key
    let settlements = here(Settlements.hromadas(ofSettlement: key))
    let alike = settlements.isEmpty ? Hromadas.like(key, in: region) : settlements
    return Array((alike.isEmpty ? unknown.candidates : alike).prefix(Self.mostProposed))
  }

  private static let mostProposed = 3

  /// Whether all that it names are places abroad, and nothing says that they are Ukrainian.
  var namesPlaceAbroad: Bool {
    coded == nil && !named.isEmpty && !namesHromada
      && named.allSatisfy { named in
        !named.isNoHromada && !named.name.isCouncil && named.name.hromadaType == nil
          && Countries.all.contains {
            $0.id != Countries.ukraine && PlacesAbroad.knows(named.name.key, qualifier: [], in: $0.id)
          }
      }
  }
}

extension HromadaCell.Named {
  init(_ name: PartyName, at whereabouts: Whereabouts) {
    self.name = name
    self.whereabouts = whereabouts
    let match = Self.match(name)
    let all = match.hromadas
    let ofType =
      name.hromadaTypes.isEmpty ? all : all.filter { name.hromadaTypes.contains(Hromadas[$0].type) }
    candidates = ofType.isEmpty ? all : ofType
    way = match.way
    isNoName =
      match.hromadas.isEmpty && (name.isNoName || Countries.named(name.key) == .found(Countries.ukraine))
    let settlement = SettlementWord(in: name)
    saysCity = settlement == .city
    let isBare = name.hromadaTypes.isEmpty && !name.isCouncil && settlement != .village
    cities =
      isBare ? candidates.filter { Hromadas.isCity($0) && Hromadas.isCentre($0, bareNameIn: match) } : []
  }

  /// The city among hromadas of the name: a region's centre; else the only city, if no other settlement of the name is
  /// one.
  /// - Parameter region: of the columns or the cell.
  func city(among ids: [HromadaID], in region: RegionID?) -> (id: HromadaID, warning: RecordWarning)? {
    let here = cities.filter(ids.contains)
    if let centre = here.first(where: Hromadas.isRegionCentre) { return (centre, .cityAssumed) }
    guard here.count == 1 else { return nil }
    let others = Settlements.hromadas(ofCity: name.key).filter { id in
      region == nil || Hromadas.regions[Int(id.index)] == region
    }
    return others.isEmpty ? (here[0], .onlyCityAssumed) : nil
  }

  /// Whether what stands in brackets says no more than the name: where it lies, or that it is the hromada of a
  /// settlement in it.
  fileprivate func isSaidAgain(by bracket: String) -> Bool {
    let key = Folding.fold(bracket)
    if Blank.matches(key) || isNoHromada || PartyText.country(bracket) != nil { return true }
    if Regions.named(key) != nil || RegionText(key).isWhole { return true }
    let other = PartyName(bracket, on: .ukrainian)
    let words = FoldedWord.words(of: key)
    if words.allSatisfy({ PartyWords.use(of: $0, on: .ukrainian) != nil }) { return true }
    let ids = Self.match(other).hromadas + Settlements.hromadas(ofSettlement: other.key)
    return candidates.contains(where: ids.contains)
  }

  /// The hromadas of a name; a type word may be part of it, as in "Старе Село".
  fileprivate static func match(_ name: PartyName) -> HromadaMatch {
    let whole = Folding.fold(name.spelled)
    if !name.isCouncil, whole != name.key {
      let match = Hromadas.named(whole, isCouncil: true)
      if match.way == .name { return match }
    }
    let match = Hromadas.named(name.key, isCouncil: name.isCouncil)
    guard match.hromadas.isEmpty, let type = name.hromadaType else { return match }
    // The codifier calls Kyiv and Sevastopol by no adjective alone: "Київська міська рада".
    let typed = Hromadas.named(name.key + Array(" \(type)".utf8))
    return typed.way == .transliterated ? match : typed
  }

  /// Whether its words say that it is no hromada: an oblast, a raion, an association, a utility (rule 7).
  var isNoHromada: Bool { name.partyClass == .unit || name.partyClass == .institution }
}
