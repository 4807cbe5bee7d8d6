import Gazetteer
import Loaders
import Partnerships

/// The countries that a cell lists: `,` `;` `/`, line breaks and words such as «та» part them.
///
/// What parts countries also stands inside their names («Боснія і Герцеговина», "Moldova, Republic of"), so that of
/// the pieces as many as make a known name are taken together. What a comma or brackets part may also be a place and
/// what it lies in: "Georgia, USA", «Гренландія (Данія)».
struct CountryList {
  /// Each once, in the order of the cell.
  private(set) var countries: [CountryID] = []
  /// Whether one of them is named by a part of it, such as Scotland.
  private(set) var namesPart = false
  /// The first piece that is no country's name, and what it is instead; nil where there is none.
  private(set) var wrong: (text: String, key: [UInt8], meaning: NameLookup<CountryID>)?
  /// A country that brackets name beside another one; nil where there is none.
  private(set) var inBrackets: (country: CountryID, beside: CountryID)?

  init(_ text: String) {
    for group in CountryPieces.groups(of: text) { add(group.map(Named.init)) }
  }

  /// A name in the cell and what the tables know of it.
  private struct Named {
    let text: String
    let key: [UInt8]
    let meaning: NameLookup<CountryID>
    let isInBrackets: Bool
    var id: CountryID? { if case .found(let id) = meaning { id } else { nil } }

    init(_ piece: CountryPieces.Piece) {
      (text, isInBrackets) = (piece.text, piece.isInBrackets)
      key = Folding.fold(text)
      meaning = Blank.matches(key) ? .unknown : Countries.named(key)
    }
  }

  /// Adds the names of a group, in which one may say where another lies.
  private mutating func add(_ group: [Named]) {
    var kept: [Named] = []
    for name in group {
      let beside = group.compactMap(\.id).filter { $0 != name.id }
      if let whole = beside.first(where: { Countries.isPartOrUnion(name.key, of: $0) }) {
        // A country's own name is that of a part only where nothing else is listed.
        if let id = name.id, group.count > 2 { fail(name, .ambiguous([id, whole])) }
      } else if group.count == 2, let id = name.id, beside.contains(where: { Countries.state(of: $0) == id })
      {
        // «Гренландія, Данія» is the territory.
        continue
      } else {
        kept.append(name)
      }
    }
    for name in kept { add(name, beside: kept.compactMap(\.id), in: group) }
  }

  private mutating func add(_ name: Named, beside others: [CountryID], in group: [Named]) {
    guard let id = name.id else { return fail(name, name.meaning) }
    if let other = group.first(where: { Self.isCode(name, ofPartOf: $0) })?.id {
      return fail(name, .ambiguous([id, other]))
    }
    if name.isInBrackets, let other = others.first(where: { $0 != id }) {
      inBrackets = inBrackets ?? (id, other)
    }
    if !countries.contains(id) { countries.append(id) }
    namesPart = namesPart || Countries.isPart(name.key)
  }

  /// "GA, USA": of two codes side by side each is a country's.
  private static func isCode(_ name: Named, ofPartOf other: Named) -> Bool {
    guard let id = other.id, id != name.id, other.key.count > 2 else { return false }
    return Countries.isUnitCode(name.key, of: id)
  }

  private mutating func fail(_ name: Named, _ meaning: NameLookup<CountryID>) {
    if wrong == nil { wrong = (name.text, name.key, meaning) }
  }
}
