package import Partnerships

/// What a KATOTTG code stands for.
package enum CodedUnit: Hashable, Sendable {
  /// A hromada, by its own code or by that of a settlement in it.
  case hromada(HromadaID)
  case region(RegionID)
  /// A raion, or a district of a city, by its name without the word for what it is.
  case raion(name: String)
}

extension CodedUnit {

  /// A hromada's own code has this much in common with those of its settlements, and with no others: the codifier is
  /// checked for that when the tables are made.
  private static let sharedCharacters = 9

  /// By any KATOTTG code, in capitals; nil when the codifier does not have it.
  package init?(code: String) {
    if let id = Hromadas.id(code: code) ?? Self.hromada(ofSettlement: code) {
      self = .hromada(id)
    } else if let row = ReferenceTables.otherUnits.row(for: Array(code.lowercased().utf8)) {
      self = .raion(name: row[.name])
    } else if let region = Regions.id(code: code) {
      self = .region(region)
    } else {
      return nil
    }
  }

  private static func hromada(ofSettlement code: String) -> HromadaID? {
    let beginning = code.utf8.prefix(sharedCharacters)
    let tail = code.dropFirst(sharedCharacters)
    let key = Array(code.prefix(sharedCharacters).lowercased().utf8)
    guard let tails = ReferenceTables.settlements.row(for: key)?[.tails],
      tails.split(separator: " ").contains(tail)
    else {
      return nil
    }
    return ReferenceTables.hromadas.index(codeBeginning: beginning).map { HromadaID(index: UInt32($0)) }
  }
}
