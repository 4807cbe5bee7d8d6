import Gazetteer
import Loaders
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
    /// The candidate whose centre is the centre of a region, where the cell gives the bare name of that city.
    let city: HromadaID?
  }

  let named: [Named]
  /// The hromadas whose KATOTTG codes stand in the cell where names belong; then it names nobody.
  let coded: NonEmpty<HromadaID>?
  let perhapsSeveral: Bool

  init(_ cell: ArraySlice<UInt8>) {
    if HromadaCodeCell.mayBeCode(cell), case .found(let ids) = HromadaCodeCell(cell) {
      (named, coded, perhapsSeveral) = ([], ids, false)
      return
    }
    coded = nil
    let list = PartyList(PartyText(cell, on: .ukrainian), on: .ukrainian) { name in
      let match = Named.match(name)
      return !match.hromadas.isEmpty && match.way != .transliterated
    }
    perhapsSeveral = list.perhapsSeveral
    let isAlone = list.names.count == 1
    named = list.names.map { name in
      Named(
        name, at: Whereabouts(isAlone ? String(decoding: cell, as: UTF8.self) : name.spelled))
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
