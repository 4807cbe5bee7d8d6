import Gazetteer
import Partnerships

/// What the cell of the foreign side names.
struct PartnerCell {
  let names: [PartyName]
  let perhapsSeveral: Bool
  /// A country that the cell itself states, in brackets or behind a comma.
  let country: CountryID?
  static let blank = PartnerCell(names: [], perhapsSeveral: false, country: nil)

  private init(names: [PartyName], perhapsSeveral: Bool, country: CountryID?) {
    self.names = names
    self.perhapsSeveral = perhapsSeveral
    self.country = country
  }

  init(_ cell: ArraySlice<UInt8>, _ gazetteer: Gazetteer) {
    let text = PartyText(cell, on: .foreign, gazetteer)
    // No register of foreign places yet: only a settlement word makes a piece a name by itself.
    let list = PartyList(text, on: .foreign, gazetteer) { _ in false }
    names = list.names
    perhapsSeveral = list.perhapsSeveral
    country =
      text.brackets.lazy.compactMap { bracket -> CountryID? in
        if case .found(let id) = gazetteer.country(named: Folding.fold(bracket)), bracket.count > 3 {
          return id
        }
        return nil
      }.first
  }

  /// All parties are higher units, such as a voivodeship (rule 7).
  var namesOnlyUnits: Bool { !names.isEmpty && names.allSatisfy { $0.partyClass == .unit } }
}
