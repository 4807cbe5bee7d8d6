import Agreements
import ExportSupport
import Messages
import Partnerships
import TestSupport
import Testing

/// What is kept as spelled must be able to be a name (rule 3).
@Suite struct NameSenseTests {
  private func load(partner: String, country: String = "DE") throws -> Loaded {
    try record([
      "hromada": "Житомирська", "region": "Житомирська", "partner": partner, "country": country,
      "date": "2023-02-01",
    ])
  }

  private static let lost = [
    "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#N/A", "#Н/Д", "#NV", "#ЗНАЧ!", "#ЧИСЛО!", "#ССЫЛКА!", "#ІМ'Я?",
    "#BEZUG!",
    "########", "Err:502", "???????", "?????? ??", "L?dz", "К\u{FFFD}льн", "К&#0;льн", "Bonn; #REF!",
    "Bonn (????)",
    "-//-", "там само", "ditto", "〃",
  ]
  private static let noNames = [
    "0", "12", "5%", "+38 (044) 123-45-67", "09.02.2023", "9 лютого 2023", "лютий 2023", "https://koeln.de",
    "www.koeln.de",
    "koeln.de", "info@koeln.de", "UA18040190000029215", "Q365", "PL-1801", "true", "ІСТИНА", "так", "test",
    "TBD",
    "Німеччина", "Germany", "DE", "ФРН", "тел. 123", "!",
  ]
  private static let nulls = [
    "\\N", "дані відсутні", "null", "NaN", "n.d.", "б.д.", "не вказано", "немає даних", "None", "не надано",
    "?", "—",
  ]

  @Test(arguments: lost)
  func `A lost value rejects the record`(cell: String) throws {
    #expect(try load(partner: cell).outcomes == ["lost_value"])
  }

  // A row that begins with `#` and is no error of a spreadsheet that the rows know is a comment.
  @Test(arguments: lost.filter { $0 != "#NV" })
  func `A hromada whose name is lost rejects the record`(cell: String) throws {
    let loaded = try record([
      "hromada": cell.replacing("Bonn", with: "Житомирська"), "region": "Житомирська", "partner": "Bonn",
      "country": "DE",
      "date": "2023",
    ])
    #expect(loaded.outcomes == ["lost_value"])
  }

  @Test(arguments: noNames)
  func `What can be no name is no partner, and that is said`(cell: String) throws {
    let loaded = try load(partner: cell)
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.partners == [[]])
    #expect(loaded.countries == [["DE"]])
    #expect(loaded.rows[0].warnings.contains(.partnerNotAName), "\(loaded.told)")
  }

  @Test(arguments: ["0", "09.02.2023", "https://zt.gov.ua", "true", "Q156", "Україна"])
  func `What can be no name is no hromada, and the region is kept`(cell: String) throws {
    let loaded = try record([
      "hromada": cell, "region": "Житомирська", "partner": "Bonn", "country": "DE", "date": "2023",
    ])
    #expect(loaded.hromadas == [[]] && loaded.regions == [["UA-18"]])
    #expect(loaded.rows[0].warnings.contains(.hromadaNotAName))
  }

  @Test(arguments: nulls)
  func `A null in any dress is blank`(cell: String) throws {
    let loaded = try load(partner: cell)
    #expect(loaded.outcomes == ["read"] && loaded.partners == [[]])
    #expect(loaded.told.isEmpty)
  }

  @Test(arguments: [
    ("Luxembourg", "LU"), ("Монако", "MC"), ("Singapore", "SG"), ("Å", "NO"), ("Y", "FR"), ("Au", "CH"),
    ("Praha 5", "CZ"),
    ("Budapest XII", "HU"), ("1. Bezirk Wien", "AT"), ("м.Люблін", "PL"), ("St.Gallen", "CH"),
    ("Bad Homburg v.d.Höhe", "DE"),
    ("'s-Hertogenbosch", "NL"), ("Люблін?", "PL"), ("May", "US"), ("Lebanon", "US"),
  ])
  func `A name that only looks strange is a name`(cell: String, country: String) throws {
    let loaded = try load(partner: cell, country: country)
    #expect(loaded.partners[0].count == 1)
    #expect(!loaded.rows[0].warnings.contains(.partnerNotAName))
  }

  @Test(arguments: [
    "Bonn, info@bonn.de", "Bonn https://bonn.de", "Bonn (www.bonn.de)", "Bonn, +49 228 77-0", "bonn.de, Bonn",
  ])
  func `An address in the web beside a name says nothing of it`(cell: String) throws {
    let loaded = try load(partner: cell)
    #expect(loaded.partners == [["bonn"]])
    #expect(loaded.told.isEmpty)
  }

  @Test func `Wherever no name stands in a list, the names beside it are read, and it is said`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      let scrap = try #require(Self.noNames.filter { $0 != "тел. 123" }.randomElement(using: &random))
      let cell = ["Bonn", "Ulm", scrap].shuffled(using: &random).joined(separator: "; ")
      let loaded = try load(partner: cell)
      #expect(Set(loaded.partners[0]) == ["bonn", "ulm"], "\(cell)")
      // A country beside names says where they lie.
      let isCountry = ["Німеччина", "Germany", "ФРН", "DE"].contains(scrap)
      #expect(loaded.rows[0].warnings.contains(.partnerNotAName) != isCountry, "\(cell)")
    }
  }
}
