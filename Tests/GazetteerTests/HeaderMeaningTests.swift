import Foundation
import Gazetteer
import Partnerships
import TestSupport
import Testing

/// Headers that the table has not, and that are understood by their words.
@Suite struct HeaderMeaningTests {
  /// A header as clerks write it, and its field; nil where no field is read from it.
  struct Likely: Sendable, CustomTestStringConvertible {
    let header: String
    let field: String?
    var testDescription: String { header }
  }

  private static func lines(of name: String) -> [[String]] {
    let file = Project.tests.appending(path: "GazetteerTests/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { preconditionFailure(name) }
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  static let likely = lines(of: "LikelyHeaders.tsv").map { line in
    Likely(header: line[0], field: line[1] == "-" ? nil : line[1])
  }
  static let other = lines(of: "OtherHeaders.txt").map { $0[0] }

  @Test(arguments: likely)
  func `A likely header is read as its field`(likely: Likely) {
    #expect(Headers.field(of: likely.header)?.field.rawValue == likely.field)
  }

  @Test(arguments: other)
  func `What no field holds stays unread`(header: String) {
    #expect(Headers.field(of: header)?.field == nil)
  }

  @Test func `There are enough of both`() {
    #expect(Self.likely.count >= 88 && Self.other.count >= 40)
  }

  /// Headers of the table that are not plain words, or whose words say by themselves less than the table does.
  private static let tabled = Table.named("headers").rows.map { ($0[0], $0[1]) }

  /// What a clerk writes round a header without saying anything else.
  private static let decorations: [@Sendable (String) -> String] = [
    { "\($0) (назва)" }, { "\($0) (зазначити)" }, { "\($0) *" }, { "1. \($0)" }, { "\($0) [1]" },
    { "\($0):" },
    { $0.uppercased() }, { "\($0) (обов’язково)" }, { "  \($0)\n" }, { "\($0) (за наявності)" },
  ]

  @Test(arguments: 0..<6)
  func `A decorated header is that of the same field, or none`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for (header, field) in Self.tabled {
      guard let decorate = Self.decorations.randomElement(using: &random) else { continue }
      let found = Headers.field(of: decorate(header))
      #expect(found == nil || found?.field.rawValue == field, "\(decorate(header))")
    }
  }

  @Test(arguments: 0..<6)
  func `A header with a word that nobody knows is never taken`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("бвгґджзклмнпрстфхцчшщ")
    for (header, _) in Self.tabled {
      let word = String((0..<7).compactMap { _ in letters.randomElement(using: &random) })
      for spelling in ["\(header) \(word)", "\(word) \(header)", word] {
        #expect(Headers.field(of: spelling) == nil, "\(spelling)")
      }
    }
  }

  @Test(arguments: 0..<6)
  func `A header with a word for something else is never taken`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words =
      Table.named("header_words").rows.filter { $0[1] == "other" && $0[2] == "word" }.map { $0[0] }
      + ["кількість", "населення", "телефон", "email", "website", "population"]
    for (header, _) in Self.tabled {
      guard let word = words.randomElement(using: &random) else { continue }
      for spelling in ["\(header) \(word)", "\(word) \(header)", "\(header) (\(word))"] {
        #expect(Headers.field(of: spelling) == nil, "\(spelling)")
      }
    }
  }

  @Test func `What the table has goes before what is understood`() {
    for (header, _) in Self.tabled {
      #expect((Headers.field(of: header)?.rank ?? .max) < Headers.firstRankByWords, "\(header)")
    }
  }

  @Test func `A word of the other alphabet throughout is looked up in both`() {
    for (latin, field) in [
      ("CTATYC", Field.stage), ("MICTO", .hromada), ("CTAH", .stage), ("KATOTTГ", .hromadaCode),
    ] {
      #expect(Headers.field(of: latin)?.field == field, "\(latin)")
    }
  }

  @Test func `The second half of a header is told from a record`() {
    for piece in ["підписання", "(назва)", "(дд.мм.рррр)", "угоди", "of signing", "(місто)"] {
      #expect(Headers.isPiece(piece), "\(piece)")
    }
    for cell in ["Житомир", "2023", "Дортмунд (Німеччина)", "", "Угода з Люблін"] {
      #expect(!Headers.isPiece(cell), "\(cell)")
    }
  }
}
