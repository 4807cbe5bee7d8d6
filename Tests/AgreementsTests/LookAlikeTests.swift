import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Latin letters in Cyrillic words, and the other way round: read as meant, and told.
@Suite struct LookAlikeTests {
  private static let cells: [(header: String, cell: String)] = [
    ("hromada", "Житомир"), ("katottg", ""), ("region", "Житомирська"), ("partner", "Кельн"),
    ("country", "Німеччина"), ("country_code", "DE"), ("stage", "підписано"), ("date", "9 лютого 2023"),
    ("areas", "Освіта"), ("agreement_id", "12"), ("title", "Угода"), ("note", ""),
  ]

  private func load(_ header: String, _ cell: String) throws -> Loaded {
    let cells = Self.cells.map { $0.header == header ? cell : $0.cell }
    return try Loaded(
      Export(Self.cells.map(\.header).joined(separator: ";") + "\n" + cells.joined(separator: ";") + "\n"))
  }

  @Test(arguments: [
    ("hromada", "Житoмиp", ["o", "p"] as [Unicode.Scalar]), ("katottg", "UА18040190000029215", ["А"]),
    ("region", "Житомиpська", ["p"]), ("partner", "Keльн", ["K", "e"]), ("country", "Нiмеччина", ["i"]),
    ("country_code", "DЕ", ["Е"]), ("stage", "підпиcано", ["c"]), ("date", "9 лютoго 2023", ["o"]),
    ("areas", "Освiта", ["i"]),
  ])
  func `A cell with such a letter is read like the one without, with a warning`(
    header: String, cell: String, letters: [Unicode.Scalar]
  ) throws {
    let (loaded, plain) = (try load(header, cell), try load("", ""))
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.hromadas == plain.hromadas && loaded.regions == plain.regions)
    #expect(loaded.partners == plain.partners && loaded.countries == plain.countries)
    #expect(loaded.reading.agreements.map(\.signed) == plain.reading.agreements.map(\.signed))
    #expect(
      loaded.told == [
        Diagnostic(
          .warning, at: loaded.rows[0].origin, column: header,
          .warning(.lookAlikeLetters, cell: cell, letters: letters))
      ])
    #expect(loaded.report.warnings[.lookAlikeLetters] == 1)
    #expect(plain.told.isEmpty)
  }

  @Test(arguments: [("agreement_id", "12АB"), ("title", "Угoда"), ("note", "Днiпро"), ("partner", "OPT")])
  func `Where no word is looked up, and in words of one alphabet, nothing is told`(
    header: String, cell: String
  )
    throws
  {
    #expect(try load(header, cell).told.isEmpty)
  }

  @Test func `A name in both spellings is one partner and one area, and each record has its own warning`()
    throws
  {
    let loaded = try Loaded(
      """
      hromada;partner;country;areas;date
      Житомир;Кельн;DE;Освіта;2023-01-01
      Житомир;Keльн;DE;Освiта;2023-01-02
      Житомир;Кельн;DE;Освіта;2023-01-03
      Житомир;Keльн;DE;Освiта;2023-01-04
      """)
    #expect(Set(loaded.parties.map(\.partners)).count == 1)
    #expect(loaded.reading.areaNames.count == 1)
    #expect(loaded.rows.map { $0.warnings.contains(.lookAlikeLetters) } == [false, true, false, true])
  }

  @Test func `Invisible characters between them do not hide such letters`() throws {
    let loaded = try load("partner", "K\u{AD}ельн")
    #expect(loaded.rows[0].warnings.words == [.invisibleCharacters, .lookAlikeLetters])
    #expect(loaded.told.map(\.column) == ["partner", "partner"])
  }
}
