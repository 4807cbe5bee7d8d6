package import Partnerships

/// What a KATOTTG code stands for.
package enum CodedUnit: Hashable, Sendable {
  /// A hromada, by its own code or by that of a settlement in it.
  case hromada(HromadaID)
  case region(RegionID)
  /// A raion, or a district of a city, by its name without the word for what it is.
  case raion(name: String)
}

/// From KATOTTG codes, in capitals, to the units that bear them.
struct UnitCodes: Sendable {
  private let hromadas: EntityTable
  private let regions: Regions
  private let settlements = KeyedTable(.settlements)
  private let otherUnits = KeyedTable(.otherUnits)

  /// A hromada's own code has this much in common with those of its settlements, and with no others: the codifier is
  /// checked for that when the tables are made.
  private static let sharedCharacters = 9

  init(_ hromadas: EntityTable, _ regions: Regions) { (self.hromadas, self.regions) = (hromadas, regions) }

  func hromada(_ code: String) -> HromadaID? { hromadas.row(code: code).map(Self.id) }

  func unit(_ code: String) -> CodedUnit? {
    if let id = hromada(code) ?? hromada(ofSettlement: code) { return .hromada(id) }
    if let row = otherUnits.row(for: Array(code.lowercased().utf8)) {
      return .raion(name: row[1])
    }
    return regions.id(code: code).map(CodedUnit.region)
  }

  private func hromada(ofSettlement code: String) -> HromadaID? {
    let beginning = code.utf8.prefix(Self.sharedCharacters)
    let tail = code.dropFirst(Self.sharedCharacters)
    let key = Array(code.prefix(Self.sharedCharacters).lowercased().utf8)
    guard let tails = settlements.row(for: key)?[0], tails.split(separator: " ").contains(tail) else {
      return nil
    }
    return hromadas.row(codeBeginning: beginning).map(Self.id)
  }

  private static func id(_ row: Int) -> HromadaID { HromadaID(index: UInt32(row)) }
}
