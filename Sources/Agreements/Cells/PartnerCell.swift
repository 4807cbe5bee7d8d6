import Gazetteer
import Loaders
import Messages
import Partnerships

/// What the cell of the foreign side names.
package struct PartnerCell {
  package private(set) var names: [PartyName]
  let perhapsSeveral: Bool
  /// The names that a conjunction or line breaks part, where the only name may be a list of them; else none.
  private let parts: [PartyName]
  /// The cell, and how its value was lost (rule 3); nil where it was not.
  let lost: Rejection?
  /// Whether it says something, and no name was found in it.
  let isUnread: Bool
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
    parts = perhapsSeveral && names.count == 1 ? Self.parts(of: names[0], on: text.lines) : []
    lost = NameSense.lostValue(of: cell).map { Rejection(.lostValue(cell: spelled(cell), $0), in: .partner) }
    isUnread = names.isEmpty && !Blank.matches(Folding.fold(cell))
    countryOfName = list.countries
    countries = text.countries
    let qualifiers = names.count == 1 ? text.brackets.compactMap { Self.qualifier($0) } : []
    qualifier = qualifiers.count == 1 ? qualifiers[0] : []
  }

  private static func parts(of name: PartyName, on lines: [String]) -> [PartyName] {
    let parts = lines.isEmpty ? PartyList.conjunctionPieces(name.spelled) : lines
    return parts.count > 1 ? parts.map { PartyName($0, on: .foreign) } : []
  }

  /// The cell as it is read in a country, whose words for sorts of party may be others.
  func read(in country: CountryID) -> PartnerCell {
    guard names.contains(where: \.dependsOnCountry) else { return self }
    var cell = self
    cell.names = names.map { $0.read(in: country) }
    return cell
  }

  /// The names of a cell that may be a list, where the tables know a place of each in the country, and none of the whole
  /// (rule 3); nil elsewhere.
  func parted(in country: CountryID) -> [PartyName]? {
    guard !parts.isEmpty, country != .notStated,
      !PlacesAbroad.knows(names[0].key, qualifier: [], in: country),
      parts.allSatisfy({ $0.mayBePlace && PlacesAbroad.knows($0.key, qualifier: [], in: country) })
    else { return nil }
    return parts
  }

  /// A name that a partner was read from, by its index: behind those of the list stand those of its parts.
  func name(_ index: Int) -> PartyName {
    index < names.count ? names[index] : parts[index - names.count]
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
