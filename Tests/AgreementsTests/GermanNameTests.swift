import Agreements
import ExportSupport
import Foundation
import Loaders
import Partnerships
import TestSupport
import Testing

/// Hromadas by their German names alone, as a list of German partnerships has them: its codes are taken away, and are
/// what the program must find.
@Suite(
  .enabled(
    if: GermanPartnerships.isThere, "../shared/data/exports/skew_twinning-partners.json is not here"))
struct GermanNameTests {
  /// Where the list has a code that the name does not mean: that of Білоцерківська in Poltava oblast for Біла Церква,
  /// of Обухівська in Dnipropetrovsk oblast for Обухів, of a city for its oblast.
  private static let wrongCodes: Set = ["Bila Zerkwa", "Obuchiw", "Odessa (Oblast)", "Tscherniwzi (Oblast)"]

  @Test func `at least 97 of 100 hromadas are found, and none is another`() throws {
    var names = ""
    let rows = try GermanPartnerships.rows()
    for row in rows { names += "\"\(row.name)\",Bonn,DE,2023\n" }
    let loaded = try Loaded(Export("hromada,partner,country,date\n" + names))
    try #require(loaded.rows.count == rows.count && rows.count == 178)
    var right = 0
    var missed: [String] = []
    let withRightCode = rows.filter { !Self.wrongCodes.contains($0.name) }
    for (row, found) in zip(rows, loaded.rows) where !Self.wrongCodes.contains(row.name) {
      if found.hromadaCode == row.code {
        right += 1
      } else {
        #expect(found.hromadaCode.isEmpty, "\(row.name) is \(row.code), and was read as \(found.hromadaCode)")
        missed.append(row.name)
      }
    }
    #expect(Double(right) >= 0.97 * Double(withRightCode.count), "\(missed)")
    #expect(Set(missed) == ["Hirska"])
    #expect(withRightCode.count == 173 && right == 172)
  }

  @Test func `units are told from hromadas by the words of their names`() throws {
    let units = try GermanPartnerships.names().filter { $0.contains(/\((Oblast|Rajon)\)/) }
    #expect(units.count >= 14)
    for unit in units {
      let loaded = try record(["hromada": unit, "partner": "Bonn", "country": "DE", "date": "2023"])
      #expect(loaded.reading.agreements.first?.marks.contains(.notHromada) == true, "\(unit)")
    }
  }
}

private enum GermanPartnerships {
  private static let file = Project.sharedExports.appending(path: "skew_twinning-partners.json")

  static var isThere: Bool { Project.exists(file) }

  private struct Document: Decodable {
    struct Partner: Decodable {
      let source: String
      let uaNameDe: String?
    }
    struct Hromada: Decodable {
      let katottg: String?
      let partners: [Partner]
    }
    struct Unmatched: Decodable { let uaNameDe: String }
    let hromadas: [Hromada]
    let unmatched: [Unmatched]
  }

  private static func document() throws -> Document {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Document.self, from: Data(contentsOf: file))
  }

  static func rows() throws -> [(name: String, code: String)] {
    try document().hromadas.flatMap { hromada in
      hromada.partners.filter { $0.source == "skew" }.compactMap { partner in
        guard let name = partner.uaNameDe, let code = hromada.katottg else { return nil }
        return (name, code)
      }
    }
  }

  static func names() throws -> Set<String> {
    try Set(rows().map(\.name) + document().unmatched.map(\.uaNameDe))
  }
}
