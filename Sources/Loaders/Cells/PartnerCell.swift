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
    // A cell of one piece is a name, and states no country beside it.
    let pieces = Array(text.pieces.joined())
    let stated = (text.brackets + (pieces.count > 1 ? pieces : [])).compactMap { Self.country($0, gazetteer) }
    country = Set(stated).count == 1 ? stated[0] : nil
  }

  /// A country's name; two or three letters are as likely anything else as a country's code.
  private static func country(_ text: String, _ gazetteer: Gazetteer) -> CountryID? {
    let key = Folding.fold(text)
    guard key.count > 3, case .found(let id) = gazetteer.country(named: key) else { return nil }
    return id
  }

  /// All parties are higher units, such as a voivodeship (rule 7).
  var namesOnlyUnits: Bool { !names.isEmpty && names.allSatisfy { $0.partyClass == .unit } }
}
