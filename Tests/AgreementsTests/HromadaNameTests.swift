import Agreements
import ExportSupport
import Foundation
import Gazetteer
import Loaders
import Messages
import Partnerships
import Testing

/// Hromadas in the cells of exports: inflected, in Latin letters, renamed, by the codes of their places.
@Suite struct HromadaNameTests {
  private func hromada(_ name: String, region: String = "", code: String = "") throws -> Loaded {
    try record([
      "hromada": name, "katottg": code, "region": region, "partner": "Bonn", "country": "DE", "date": "2023",
    ])
  }

  @Test(arguments: [
    "Виконавчий комітет Житомирської міської ради", "Житомирською міською радою",
    "виконавчим комітетом Житомирської міської ради", "Житомирської міської територіальної громади",
    "Житомирській міській раді", "Житомира", "містом Житомиром", "магістратом міста Житомира",
  ])
  func `An inflected name is read, and counted as an assumption`(cell: String) throws {
    let loaded = try hromada(cell)
    #expect(loaded.hromadas == [["Житомирська"]], "\(cell)")
    #expect(loaded.report.assumptions[.hromadaFromInflectedName] == 1)
    #expect(loaded.rows[0].warnings.isEmpty)
  }

  @Test func `A name that stands in the tables is read without a word`() throws {
    for name in ["Житомир", "Житомирська міська рада", "Schytomyr", "Zhytomyr"] {
      let loaded = try hromada(name, region: "Житомирська")
      #expect(loaded.told.isEmpty && loaded.rows[0].warnings.isEmpty)
      #expect(
        loaded.report.assumptions[.hromadaFromInflectedName]
          + loaded.report.assumptions[.hromadaFromFormerName] == 0)
    }
  }

  @Test(arguments: [
    ("Київська міська рада", "Київ"), ("Київська міська територіальна громада", "Київ"),
    ("Виконавчий комітет Київської міської ради", "Київ"), ("Київською міською радою", "Київ"),
    ("Севастопольська міська рада", "Севастополь"),
  ])
  func `The cities that the codifier calls by no adjective are found by their councils`(
    cell: String, city: String
  ) throws {
    let loaded = try hromada(cell)
    #expect(loaded.parties.first?.hromadas.map { Hromadas[$0].centre } == [city])
    #expect(loaded.rows[0].warnings.isEmpty)
    // In the region of the same name no hromada is called so, nor is any other council in the city.
    #expect(try hromada(cell.replacing("міськ", with: "сільськ")).outcomes == ["hromada_unknown"])
  }

  @Test func `A former name is read as the hromada of today, and counted as an assumption`() throws {
    let loaded = try hromada("Новоград-Волинська міська рада")
    #expect(loaded.hromadas == [["Звягельська"]])
    #expect(loaded.report.assumptions[.hromadaFromFormerName] == 1)
  }

  @Test func `A name that is read by its sound is a warning`() throws {
    let loaded = try hromada("Žytomyr")
    #expect(loaded.hromadas == [["Житомирська"]])
    #expect(
      loaded.told == [
        Diagnostic(
          .warning, at: loaded.rows[0].origin, column: "hromada",
          .warning(.hromadaTransliterated, cell: "Žytomyr"))
      ])
  }

  @Test func `The inflected bare name of a region's centre is that city, and its adjective is not`() throws {
    #expect(try hromada("Миколаєва").rows[0].warnings.words == [.cityAssumed])
    for name in ["Миколаївської", "Миколаївської міської ради", "Mykolaivska"] {
      #expect(try hromada(name).outcomes == ["hromada_ambiguous"], "\(name)")
    }
  }

  @Test(arguments: ["Odessa (Oblast)", "Bila Zerkwa (Rajon)", "Lwiw Oblast", "Обласна рада", "Lviv (Raion)"])
  func `A unit is one by the words of its name, whatever the name is`(cell: String) throws {
    let loaded = try hromada(cell, region: "Львівська")
    #expect(loaded.reading.agreements.first?.marks.contains(.notHromada) == true, "\(cell)")
  }

  @Test func `Settlement words may belong to the name`() throws {
    #expect(try hromada("Старе Село").hromadas == [["Старосільська"]])
  }

  @Test func `The code of a place leads to its hromada, that of a larger unit or of a district to none`()
    throws
  {
    // The city's own code, which is not its hromada's.
    #expect(try hromada("", code: "UA18040190010057814").hromadas == [["Житомирська"]])
    for code in ["UA18040000000058965", "UA18000000000041385", "UA18040190010115253"] {
      let loaded = try hromada("", code: code)
      #expect(loaded.outcomes == ["read"], "\(code)")
      #expect(loaded.reading.agreements.first?.marks.contains(.notHromada) == true)
      #expect(try hromada("Житомирська міська рада", code: code).outcomes == ["contradiction"])
    }
  }
}
