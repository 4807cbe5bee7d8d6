import Gazetteer
import Partnerships

/// What the cell of the Ukrainian side names.
struct HromadaCell {
  struct Named {
    let name: PartyName
    /// The hromadas that may be meant, in the order of their codes.
    let candidates: [HromadaID]
    /// The candidate whose centre is the centre of a region, where the cell gives the bare name of that city.
    let city: HromadaID?
  }

  let named: [Named]
  /// The hromadas whose KATOTTG codes stand in the cell where names belong; then it names nobody.
  let coded: [HromadaID]
  let perhapsSeveral: Bool
  static let blank = HromadaCell(named: [], perhapsSeveral: false)

  private init(named: [Named], perhapsSeveral: Bool) {
    self.named = named
    self.perhapsSeveral = perhapsSeveral
    coded = []
  }

  init(_ cell: ArraySlice<UInt8>, _ gazetteer: Gazetteer) {
    if case .found(let ids) = HromadaCodeCell(cell, gazetteer) {
      (named, coded, perhapsSeveral) = ([], ids, false)
      return
    }
    coded = []
    let list = PartyList(PartyText(cell, on: .ukrainian, gazetteer), on: .ukrainian, gazetteer) { name in
      !gazetteer.hromadas(bearing: name.key).isEmpty
    }
    perhapsSeveral = list.perhapsSeveral
    named = list.names.map { Named($0, gazetteer) }
  }
}

extension HromadaCell.Named {
  init(_ name: PartyName, _ gazetteer: Gazetteer) {
    self.name = name
    let all = gazetteer.hromadas(bearing: name.key)
    let ofType = name.hromadaType.map { type in all.filter { gazetteer.hromada($0).type == type } } ?? all
    candidates = ofType.isEmpty ? all : ofType
    // The bare name of the city is the centre's own name, not the adjective that the hromada is called by.
    city = candidates.first { id in
      gazetteer.isRegionCentre(id) && name.key != Folding.fold(gazetteer.hromada(id).name)
    }
  }

  /// Whether its words say that it is no hromada: an oblast, a raion, an association, a utility (rule 7).
  var isNoHromada: Bool { name.partyClass == .unit || name.partyClass == .institution }
}
