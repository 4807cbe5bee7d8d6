package import Partnerships

/// The settlements of the codifier that are no hromada's centre, by their names.
package enum Settlements {
  /// The hromadas in which a settlement bears a folded name, in the order of their codes; a name in Latin letters is
  /// compared by its sound.
  package static func hromadas(ofSettlement key: [UInt8]) -> [HromadaID] { ids(key, in: .hromadas) }

  /// The same, of cities only.
  package static func hromadas(ofCity key: [UInt8]) -> [HromadaID] { ids(key, in: .cities) }

  private static func ids(_ key: [UInt8], in column: SettlementNameColumn) -> [HromadaID] {
    let name = String(decoding: key, as: UTF8.self)
    let isUkrainian = Hromadas.isUkrainian(key)
    let rows = NameSkeleton.skeletons(of: key).flatMap(ReferenceTables.settlementNames.rows)
      .filter { !isUkrainian || $0[.name] == name }
    let codes = Set(rows.flatMap { $0[column].split(separator: " ").map(String.init) })
    return codes.compactMap(Hromadas.id(code:)).sorted { $0.index < $1.index }
  }
}
