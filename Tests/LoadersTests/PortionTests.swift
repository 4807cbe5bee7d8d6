import Agreements
import ExportSupport
import Loaders
import Partnerships
import Testing

/// A reading does not depend on how the bytes come.
@Suite struct PortionTests {
  private static let csv = #"""
    \#u{FEFF}Реєстр;;;;
    № з/п;"Громада";Партнер;Країна;"Дата та
    місце підписання"
    1;Житомир;"Бонн
    на Рейні";Німеччина;09.02.2023
    2;Львів;"м. ""Ополе""";Польща;лютий 2023
    3;Одеса;Ulm "x";DE;31.02.2023
    4;Нетамська;Lyon;Франція;
    """#.replacing("\n", with: "\r\n")

  private static let json = #"""
    {"title": "ї", "hromadas": [{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE", "since": 2023}, {"name": "Łódź", "country": "PL"}]},
      {"name": "Львів", "partners": []}]}
    """#

  private static let rows = csv.split(separator: "\r\n", maxSplits: 3)
  /// The header comes in the first portion, the rows in many.
  private static let longCSV = csv + String(repeating: "\r\n" + rows[3], count: 60)

  private static let exports = [
    "CSV": Array(longCSV.utf8), "windows-1251": [UInt8](windows1251: String(longCSV.dropFirst())),
    "JSON": Array(json.utf8),
    "JSON Lines": Array(
      "{\"name\": \"Житомир\", \"country\": \"DE\"}\n{\"name\": \"Львів\", \"country\": \"ї\"}\n".utf8),
  ]

  private func told(_ export: Export) throws -> String {
    let loaded = try Loaded(export)
    return (loaded.rows.map { "\($0)" } + loaded.told.map { "\($0)" } + ["\(loaded.report)"]).joined(
      separator: "\n")
  }

  @Test(arguments: [
    ("CSV", 251), ("CSV", 4096), ("CSV", 4099), ("windows-1251", 251), ("windows-1251", 4096), ("JSON", 1),
    ("JSON", 7), ("JSON", 4096),
    ("JSON Lines", 1), ("JSON Lines", 7),
  ])
  func `Bytes may come in portions of any size`(name: String, portion: Int) throws {
    let bytes = try #require(Self.exports[name])
    #expect(try told(Export(bytes, portion: portion)) == told(Export(bytes)))
  }

  @Test(arguments: [false, true])
  func `A record may lie across the edge of a block, at any of its bytes`(windows1251: Bool) throws {
    let header = "Громада;Партнер;Країна;Дата;Примітка\n"
    let record = "Житомир;\"Бонн\nна Рейні\";Німеччина;09.02.2023;\"«ї»\"\n"
    // Readers take 256 KiB at a time: the padding shifts the record over that edge byte by byte.
    let recordSize = windows1251 ? [UInt8](windows1251: record).count : record.utf8.count
    let headerSize = windows1251 ? [UInt8](windows1251: header).count : header.utf8.count
    let row = "Львів;x;DE;2023;"
    let rowSize = (windows1251 ? [UInt8](windows1251: row).count : row.utf8.count) + 1
    for shift in stride(from: 0, through: recordSize, by: 3) {
      let padding = (1 << 18) - headerSize - rowSize - shift
      let text = header + row + String(repeating: "-", count: padding) + "\n" + record + record
      let loaded = try Loaded(Export(windows1251 ? [UInt8](windows1251: text) : Array(text.utf8)))
      try #require(
        loaded.rows.dropFirst().map(\.partnerKey) == ["бонн на рейні", "бонн на рейні"], "shift \(shift)")
      try #require(loaded.rows.map(\.origin.line) == [2, 3, 5], "shift \(shift)")
    }
  }
}
