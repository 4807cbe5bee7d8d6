import Agreements
import ExportSupport
import Gazetteer
import Loaders
import Messages
import Partnerships
import Testing

/// All hromadas of the codifier as records of an export.
@Suite struct AllHromadasTests {
  private let hromadas = (0..<Hromadas.count).map { Hromadas[HromadaID(index: UInt32($0))] }

  /// Each hromada as one record.
  private func rows(_ cells: (Int) -> (name: String, region: String, code: String)) throws -> Loaded {
    let lines = hromadas.indices.map { index in
      let (name, region, code) = cells(index)
      return "\(name);\(region);\(code);Bonn;DE;2023\n"
    }
    return try Loaded(Export("hromada;region;katottg;partner;country;date\n" + lines.joined()))
  }

  @Test func `each is found by its code`() throws {
    let loaded = try rows { ("", "", hromadas[$0].code) }
    #expect(loaded.rows.map(\.hromadaCode) == hromadas.map(\.code))
    #expect(loaded.rows.allSatisfy { $0.warnings.isEmpty })
  }

  @Test func `each is found by name and region where that is one hromada's, and told as ambiguous elsewhere`()
    throws
  {
    let regions = hromadas.map { Regions[$0.region].nameUK }
    let names = hromadas.map { $0.type == "місто" ? $0.centre : $0.name }
    let loaded = try rows { (names[$0], regions[$0], "") }
    var bearers: [String: Set<String>] = [:]
    for (index, hromada) in hromadas.enumerated() {
      for id in Hromadas.named(Folding.fold(names[index])).hromadas {
        let bearer = Hromadas[id]
        if bearer.region == hromada.region { bearers[hromada.code, default: []].insert(bearer.code) }
      }
    }
    for (hromada, row) in zip(hromadas, loaded.rows) {
      if bearers[hromada.code] == [hromada.code] {
        #expect(row.hromadaCode == hromada.code && row.warnings.isEmpty, "\(hromada)")
      } else {
        #expect(row.hromadaCode.isEmpty && row.warnings.words == [.hromadaAmbiguous], "\(hromada)")
      }
    }
    #expect(loaded.rows.count { !$0.hromadaCode.isEmpty } == 1_703)
  }

  @Test func `each is found by its full name, its raion and its region, but for two that share even these`()
    throws
  {
    let loaded = try rows { index in
      let hromada = hromadas[index]
      let raion = hromada.raion.isEmpty ? "" : ", \(hromada.raion) район"
      return (hromada.fullName + raion, Regions[hromada.region].nameUK, "")
    }
    let missed = zip(hromadas, loaded.rows).filter { $0.code != $1.hromadaCode }
    #expect(missed.allSatisfy { $1.hromadaCode.isEmpty && $1.warnings.words == [.hromadaAmbiguous] })
    #expect(missed.count == 2, "\(missed.map(\.0.fullName))")
  }

  @Test func `by the name of its centre none is read as one with another centre`() throws {
    let loaded = try rows { (hromadas[$0].centre, Regions[hromadas[$0].region].nameUK, "") }
    for (hromada, row) in zip(hromadas, loaded.rows) where !row.hromadaCode.isEmpty {
      let found = hromadas.first { $0.code == row.hromadaCode }
      #expect(found?.centre == hromada.centre && found?.region == hromada.region, "\(hromada)")
    }
  }
}
