import Gazetteer
import Loaders
package import Partnerships

/// In which of a record's countries each partner of its cell lies (rule 17).
package struct PartnerPlacement {
  /// By the cell's names; `notStated` where it is left open.
  package let countries: [CountryID]
  /// Whether the tables of places told of some (rule 22).
  let isInferred: Bool

  /// - Parameter countries: of the record.
  package init(_ cell: PartnerCell, among countries: NonEmpty<CountryID>) {
    let first = countries.first
    let countries = countries.all
    guard countries.count > 1 else {
      self.countries = cell.names.map { _ in first }
      isInferred = false
      return
    }
    var placed = cell.countryOfName
    let stated = placed.count { $0 != nil }
    let known = cell.names.indices.map { index in
      placed[index] == nil ? Self.countries(knowing: index, of: cell, among: countries) : []
    }
    for (index, known) in known.enumerated() where known.count == 1 { placed[index] = known[0] }
    // Of several partners the last one lies in the last country, unless it is known elsewhere.
    let open = placed.indices.filter { placed[$0] == nil }
    let free = countries.filter { !placed.contains($0) }
    if placed.count > 1, open.count == 1, free.count == 1,
      known[open[0]].isEmpty || known[open[0]].contains(free[0])
    {
      placed[open[0]] = free[0]
    }
    isInferred = placed.count { $0 != nil } > stated
    self.countries = placed.map { $0 ?? .notStated }
  }

  private static func countries(
    knowing index: Int, of cell: PartnerCell, among countries: [CountryID]
  ) -> [CountryID] {
    let name = cell.names[index]
    guard name.mayBePlace else { return [] }
    return countries.filter { PlacesAbroad.knows(name.key, qualifier: cell.qualifier, in: $0) }
  }
}

extension PartnerCell {
  /// A name of a cell, in the country that it lies in.
  package struct PlacedName {
    package let name: PartyName
    package let country: CountryID
    /// Folded, what may tell its place from others of the name; empty where nothing does.
    package let qualifier: [UInt8]
  }

  /// What a cell names, as it stands in an export and in the records of a report.
  /// - Parameter countries: of the record.
  package static func placedNames(
    _ cell: ArraySlice<UInt8>, among countries: NonEmpty<CountryID>
  ) -> [PlacedName] {
    let visible = CellText.withoutInvisible(cell)
    let shown = MarkupText.shown(visible).map { CellText.withoutInvisible($0[...]) } ?? visible
    var cell = PartnerCell(shown)
    if countries.all.count == 1 {
      cell = cell.read(in: countries.first)
      if let parts = cell.parted(in: countries.first) {
        return parts.map { PlacedName(name: $0, country: countries.first, qualifier: []) }
      }
    }
    return zip(cell.names, PartnerPlacement(cell, among: countries).countries).map {
      PlacedName(name: $0, country: $1, qualifier: cell.qualifier)
    }
  }
}
