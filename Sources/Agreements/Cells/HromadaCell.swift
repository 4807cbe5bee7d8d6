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
    /// The candidate whose centre is the centre of a region, where the cell gives the bare name of that city.
    let city: HromadaID?
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

  init(_ cell: ArraySlice<UInt8>) {
    if HromadaCodeCell.mayBeCode(cell), case .found(let ids) = HromadaCodeCell(cell) {
      (named, coded, perhapsSeveral, lost, isUnread, countries) = ([], ids, false, nil, false, [])
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
  }

  /// Whether it names a hromada, and not only by its sound.
  var namesHromada: Bool {
    coded != nil
      || named.contains { !$0.candidates.isEmpty && $0.way != .transliterated && !$0.isNoHromada }
  }

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
    let ofType = name.hromadaType.map { type in all.filter { Hromadas[$0].type == type } } ?? all
    candidates = ofType.isEmpty ? all : ofType
    way = match.way
    isNoName =
      match.hromadas.isEmpty && (name.isNoName || Countries.named(name.key) == .found(Countries.ukraine))
    city = candidates.first { Hromadas.isRegionCentre($0, bareNameIn: match) }
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
