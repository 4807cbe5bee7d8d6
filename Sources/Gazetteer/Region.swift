package import Partnerships

/// One of the 27 first-level units of Ukraine.
package struct Region: Sendable {
  package let id: RegionID
  /// KATOTTG code, such as `UA05000000000010236`; its digits are not those of `iso`.
  package let code: String
  /// ISO 3166-2, such as `UA-05`.
  package let iso: String
  package let nameUK: String
  package let nameEN: String
  /// The name's place in the alphabet of its language (CLDR collation), from 1 (rule 20).
  package let rankUK: Int
  package let rankEN: Int
  /// The KATOTTG code of the hromada that is the region's centre; empty where it has none of its own.
  let centreCode: String
}

/// The regions of Ukraine, and the names by which exports call them.
package enum Regions {
  /// All 27, by `RegionID.index`.
  package static let all = ReferenceTables.regions.rows.enumerated().map { index, row in
    Region(
      id: RegionID(index: UInt8(index)), code: row[.code], iso: row[.iso], nameUK: row[.nameUK],
      nameEN: row[.nameEN], rankUK: Int(row[.rankUK]) ?? 0, rankEN: Int(row[.rankEN]) ?? 0,
      centreCode: row[.centre])
  }

  /// The region of an id other than `notStated`.
  package static subscript(id: RegionID) -> Region { all[Int(id.index)] }

  /// By KATOTTG code, in capitals.
  static func id(code: String) -> RegionID? {
    ReferenceTables.regions.index(code: code).map { RegionID(index: UInt8($0)) }
  }

  /// By name, KATOTTG code or ISO 3166-2 code, folded; nil when unknown.
  package static func named(_ key: [UInt8]) -> RegionID? {
    ReferenceTables.regionNames.row(for: key).flatMap { id(code: $0[.code]) }
  }

  /// By a name that was proposed for the region and that no law has given it, such as "Січеславська область".
  package static func proposed(_ key: [UInt8]) -> RegionID? {
    ReferenceTables.regionProposed.row(for: key).flatMap { id(code: $0[.code]) }
  }

  /// Regions with a name close to this one, the closest first, at most three.
  package static func like(_ key: [UInt8]) -> [RegionID] {
    ReferenceTables.regionNames.closest(to: key) { id(code: $0[.code]) }
  }
}
