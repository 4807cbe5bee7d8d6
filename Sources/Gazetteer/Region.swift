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

struct Regions: Sendable {
  let all: [Region]
  private let entities = EntityTable(.regions)
  private let names = KeyedTable(.regionNames)
  private let proposed = KeyedTable(.regionProposed)

  init() {
    let entities = entities
    all = (0..<entities.count).map { row in
      Region(
        id: RegionID(index: UInt8(row)), code: entities.cell(0, of: row), iso: entities.cell(1, of: row),
        nameUK: entities.cell(3, of: row), nameEN: entities.cell(4, of: row),
        rankUK: Int(entities.cell(5, of: row)) ?? 0, rankEN: Int(entities.cell(6, of: row)) ?? 0,
        centreCode: entities.cell(7, of: row))
    }
  }

  func id(code: String) -> RegionID? { entities.row(code: code).map { RegionID(index: UInt8($0)) } }

  func lookUp(_ key: [UInt8]) -> RegionID? { names.row(for: key).flatMap { id(code: $0[0]) } }

  func lookUp(proposed key: [UInt8]) -> RegionID? {
    proposed.row(for: key).flatMap { id(code: $0[0]) }
  }

  func suggestions(for key: [UInt8]) -> [RegionID] {
    var closest = ClosestNames<RegionID>(to: key)
    names.forEachRow(keyBytes: closest.keyBytes) { cells in
      if let id = id(code: cells[1]) { closest.consider(Array(cells[0].utf8), for: id) }
    }
    return closest.best(3)
  }
}
