import Gazetteer
import Partnerships

/// What the cell of the foreign side names.
struct PartnerCell {
  let names: [PartyName]
  let perhapsSeveral: Bool
  /// A country that the cell itself states, in brackets or behind a comma.
  let country: CountryID?
  /// Folded, what stands in brackets behind the only name and may tell the place from others of that name, such as
  /// `oder` of "Frankfurt (Oder)"; empty where nothing does.
  let qualifier: [UInt8]
  static let blank = PartnerCell()

  private init() {
    (names, perhapsSeveral, country, qualifier) = ([], false, nil, [])
  }

  init(_ cell: ArraySlice<UInt8>, _ gazetteer: Gazetteer) {
    let text = PartyText(cell, on: .foreign, gazetteer)
    // The country may stand in another cell, and with it which places are known: only a settlement word makes a
    // piece a name by itself.
    let list = PartyList(text, on: .foreign, gazetteer) { _ in false }
    names = list.names
    perhapsSeveral = list.perhapsSeveral
    // A cell of one piece is a name, and states no country beside it.
    let pieces = Array(text.pieces.joined())
    let stated = (text.brackets + (pieces.count > 1 ? pieces : [])).compactMap { Self.country($0, gazetteer) }
    country = Set(stated).count == 1 ? stated[0] : nil
    let qualifiers = names.count == 1 ? text.brackets.compactMap { Self.qualifier($0, gazetteer) } : []
    qualifier = qualifiers.count == 1 ? qualifiers[0] : []
  }

  /// Words of a name, which neither a country nor a sort of party is: "Oder", and not "Landkreis Detmold".
  private static func qualifier(_ text: String, _ gazetteer: Gazetteer) -> [UInt8]? {
    let words = FoldedWord.words(of: Folding.fold(text))
    guard (1...3).contains(words.count), country(text, gazetteer) == nil,
      words.allSatisfy({ gazetteer.meaning(of: $0, on: .foreign) == nil })
    else { return nil }
    return FoldedWord.joined(words)
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
