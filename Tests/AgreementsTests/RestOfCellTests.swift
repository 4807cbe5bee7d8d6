import Agreements
import ExportSupport
import Foundation
import Gazetteer
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// The law of the rest: nothing of a cell is thrown away. A word that a cell does not need changes how it is read, or is
/// told.
@Suite struct RestOfCellTests {
  private static let words: [String] = {
    let file = Project.tests.appending(path: "AgreementsTests/OtherWords.txt")
    let text = try? String(contentsOf: file, encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }()

  /// What became of a record, but for its place in the export.
  private struct Outcome: Equatable {
    let fate: String
    let reading: [String]
    let warnings: [RecordWarning]
  }

  private static func outcomes(_ loaded: Loaded) -> [Outcome] {
    zip(loaded.rows, loaded.outcomes).map { row, fate in
      Outcome(
        fate: fate, reading: [row.hromadaCode, row.regionCode, row.countryCode], warnings: row.warnings.words)
    }
  }

  /// The cell as it is, and with a word in front, behind, behind a comma and in brackets.
  private static func forms(of cell: String, with word: String) -> [String] {
    [
      cell, "\(word) \(cell)", "\(cell) \(word)", "\(cell), \(word)", "\(cell) (\(word))",
      "(\(word)) \(cell)",
    ]
  }

  private static let formCount = 6

  /// The cells that are read as if the word were not there.
  private func silent(_ cells: [String], row: (String) -> String, header: String) throws -> [String] {
    var random = SeededGenerator(seed: 13_003)
    let forms = cells.flatMap { cell in
      Self.forms(of: cell, with: Self.words[Int.random(in: Self.words.indices, using: &random)])
    }
    let text = ([header] + forms.map(row)).joined(separator: "\n") + "\n"
    let outcomes = Self.outcomes(try Loaded(Export(text)))
    try #require(outcomes.count == forms.count)
    return forms.indices.filter { index in
      let plain = outcomes[index - index % Self.formCount]
      return index % Self.formCount > 0 && plain.fate == "read" && outcomes[index] == plain
    }.map { forms[$0] }
  }

  @Test func `The list of words has two hundred of them, each once`() {
    #expect(Self.words.count >= 200 && Set(Self.words).count == Self.words.count)
  }

  @Test func `A word beside any name of a country is never left aside in silence`() throws {
    let all = try String(
      contentsOf: Project.tests.appending(path: "AgreementsTests/CountryForms.tsv"), encoding: .utf8
    ).split(separator: "\n").dropFirst().flatMap { $0.split(separator: "\t").dropFirst() }
      .flatMap { $0.split(separator: "|").map(String.init) }
    #expect(all.count > 3000)
    var random = SeededGenerator(seed: 13_002)
    let names = all.shuffled(using: &random).prefix(400)
    let silent = try silent(
      Array(names), row: { "Житомир;Bonn;\($0);2023" }, header: "hromada;partner;country;date")
    #expect(silent == [])
  }

  @Test func `A word beside any name of a region is never left aside in silence`() throws {
    let regions = Regions.all.flatMap { region in
      [
        region.nameUK, region.nameEN, region.iso, region.code, "\(region.nameUK), Самбірський район",
        "Україна, \(region.nameUK)",
      ]
    }
    #expect(
      try silent(regions, row: { ";\($0);Bonn;DE;2023" }, header: "hromada;region;partner;country;date") == []
    )
  }

  @Test(arguments: [true, false])
  func `A word beside a hromada's name is never left aside in silence`(withRegion: Bool) throws {
    var random = SeededGenerator(seed: 13_004)
    let cells = (0..<150).map { _ in
      let id = HromadaID(index: UInt32(Int.random(in: 0..<Hromadas.count, using: &random)))
      let hromada = Hromadas[id]
      let region = Regions[hromada.region].nameUK
      let forms = [
        hromada.fullName, "\(hromada.name) ТГ", "\(hromada.name) \(hromada.type) рада", hromada.centre,
        "м. \(hromada.centre)", "\(hromada.name) \(hromada.type) рада (\(region))",
      ]
      return (cell: forms[Int.random(in: forms.indices, using: &random)], region: withRegion ? region : "")
    }
    var left: [String] = []
    for region in Set(cells.map(\.region)).sorted() {
      let here = cells.filter { $0.region == region }.map(\.cell)
      let row = { (cell: String) in "\(cell);\(region);Bonn;DE;2023" }
      left += try silent(here, row: row, header: "hromada;region;partner;country;date")
    }
    #expect(left == [])
  }
}
