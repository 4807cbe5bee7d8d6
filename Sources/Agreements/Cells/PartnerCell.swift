import Gazetteer
import Partnerships

/// What the cell of the foreign side names.
package struct PartnerCell {
  package let names: [PartyName]
  let perhapsSeveral: Bool
  /// By name, the country that the cell states of it alone, in brackets or after a comma.
  let countryOfName: [CountryID?]
  /// All countries that the cell states, each once.
  let countries: [CountryID]
  /// Folded, what stands in brackets after the only name and may tell the place from others of that name, such as
  /// `oder` of "Frankfurt (Oder)"; empty where nothing does.
  package let qualifier: [UInt8]

  package init(_ cell: ArraySlice<UInt8>) {
    let text = PartyText(cell, on: .foreign)
    // The country may stand in another cell, and with it which places are known: only a settlement word makes a
    // piece a name by itself.
    let list = PartyList(text, on: .foreign) { _ in false }
    names = list.names
    perhapsSeveral = list.perhapsSeveral
    countryOfName = list.countries
    countries = text.countries
    let qualifiers = names.count == 1 ? text.brackets.compactMap { Self.qualifier($0) } : []
    qualifier = qualifiers.count == 1 ? qualifiers[0] : []
  }

  /// Words of a name, which neither a country nor a sort of party is: "Oder", and not "Landkreis Detmold".
  private static func qualifier(_ text: String) -> [UInt8]? {
    let words = FoldedWord.words(of: Folding.fold(text))
    guard (1...3).contains(words.count), PartyText.country(text) == nil,
      words.allSatisfy({ PartyWords.meaning(of: $0, on: .foreign) == nil })
    else { return nil }
    return FoldedWord.joined(words)
  }

  /// All parties are higher units, such as a voivodeship (rule 7).
  var namesOnlyUnits: Bool { !names.isEmpty && names.allSatisfy { $0.partyClass == .unit } }
}
