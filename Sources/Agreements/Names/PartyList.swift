import Gazetteer
import Loaders
import Partnerships

/// The names in a party's cell: one, or several where that is certain.
struct PartyList {
  private(set) var names: [PartyName] = []
  /// By name, the one country that stands beside it.
  private(set) var countries: [CountryID?] = []
  /// The cell may be a list but is not certainly one, and was read as one name.
  private(set) var perhapsSeveral = false

  /// Reads the pieces of a cell.
  /// - Parameter isKnown: whether a name alone is one that the column's register has.
  init(_ text: PartyText, on side: Side, isKnown: (PartyName) -> Bool) {
    // "Люблін; Польща": a country among several pieces says where the rest lies.
    let isAlone = text.pieces.count == 1
    let parted = isAlone ? [] : text.pieces.filter { !$0.allSatisfy { Self.isCountry($0) } }
    for piece in parted.isEmpty ? text.pieces : parted {
      let joined = side == .foreign ? Self.joiningTypeWords(piece) : piece
      let parts = joined.map { PartyName($0, on: side) }
      // "м. Ісакчі, Повіт Тульча", "Місто Графенвьорт, Республіка Австрія": the rest says where it lies.
      let named = parts.filter { part in
        part.partyClass != .unit && (parts.count == 1 || !Self.isCountry(part.spelled))
      }
      // «Київ, Дарницький район» is a district: of a city it is a party, and says nothing of where the city lies.
      if side == .ukrainian, let district = parts.first(where: Self.isCityDistrict) {
        names.append(district)
        countries.append(Self.statedCountry(in: piece))
        continue
      }
      let withoutCountry = parts.filter { !Self.isCountry($0.spelled) }
      let parties = named.isEmpty ? (withoutCountry.isEmpty ? parts : withoutCountry) : named
      let divided = parties.flatMap { Self.divide($0, on: side, isKnown: isKnown) }
      if divided.allSatisfy({ $0.beginsWithSettlementWord || isKnown($0) }) || parties.count == 1 {
        names += divided
        perhapsSeveral = perhapsSeveral || divided.contains { $0.hasConjunction }
      } else {
        names.append(PartyName(PartyText.spelled(parties.map(\.spelled)), on: side))
        perhapsSeveral = true
      }
      let stated = Self.statedCountry(in: piece)
      countries += repeatElement(stated, count: names.count - countries.count)
    }
    if !text.lines.isEmpty, names.count == 1 { perhapsSeveral = true }
    // What names no municipality anyway need not be told apart.
    if names.allSatisfy({ $0.partyClass == .unit || $0.partyClass == .institution }) {
      perhapsSeveral = false
    }
  }

  /// «Тулча, жудець» is a name with its word behind a comma.
  private static func joiningTypeWords(_ piece: [String]) -> [String] {
    piece.reduce(into: []) { parts, part in
      let words = FoldedWord.words(of: Folding.fold(part))
      let saysSort = !words.isEmpty && words.allSatisfy { PartyWords.meaning(of: $0, on: .foreign) != nil }
      if saysSort, let last = parts.last, !isCountry(last) {
        parts[parts.count - 1] = "\(last) \(part)"
      } else {
        parts.append(part)
      }
    }
  }

  /// A piece of one part is a name, and states no country beside it.
  private static func statedCountry(in piece: [String]) -> CountryID? {
    guard piece.count > 1 else { return nil }
    let stated = Set(piece.compactMap { PartyText.country($0) })
    return stated.count == 1 ? stated.first : nil
  }

  private static func isCityDistrict(_ part: PartyName) -> Bool {
    guard part.partyClass == .unit else { return false }
    let words = FoldedWord.words(of: Folding.fold(part.spelled))
    return zip(words, words.dropFirst()).contains { name, unit in
      Whereabouts.isRaion(unit) && Raions.isOnlyCityDistrict(Array(name.bytes))
    }
  }

  private static func isCountry(_ text: String) -> Bool {
    if case .found = Countries.named(Folding.fold(text)) { return true }
    return false
  }

  /// Divides at `/`, та, і, й, und, and, `+`, `&`, when every piece is a name by itself.
  private static func divide(
    _ name: PartyName, on side: Side, isKnown: (PartyName) -> Bool
  ) -> [PartyName] {
    guard name.mayBeSeveral else { return [name] }
    for pieces in [conjunctionPieces(name.spelled), name.spelled.split(separator: "/").map(String.init)]
    where pieces.count > 1 {
      let names = pieces.map { PartyName($0, on: side) }
      // «ґміна» alone is no name of a party.
      if names.allSatisfy({ $0.isNamedAfterSettlementWord || isKnown($0) }) { return names }
    }
    return [name]
  }

  /// What conjunctions part in a name.
  static func conjunctionPieces(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
      .split(whereSeparator: PartyName.isConjunction)
      .map { $0.joined(separator: " ") }
  }
}
