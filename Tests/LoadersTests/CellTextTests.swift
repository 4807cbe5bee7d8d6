import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@testable import Loaders

/// Characters that nobody sees, characters that steer the reader, and bytes that are no text.
@Suite struct CellTextTests {
  private func sort(_ text: String) -> CellText { CellText(Array(text.utf8).span) }

  @Test(arguments: [
    "", "Köln", "Кельн, «Бонн» – №1 м’яч", "a\tb\r\nc", "Львів—Фрайбург…", "日本 🇺🇦", "Ї\u{306}",
  ])
  func `Text that is seen is plain`(text: String) {
    #expect(sort(text) == .plain)
  }

  @Test(arguments: [
    ("Ке\u{200B}льн", "Кельн"), ("Ке\u{AD}льн", "Кельн"), ("\u{FEFF}Кельн", "Кельн"),
    ("Ке\u{2060}льн", "Кельн"),
    ("Ке\u{200D}льн", "Кельн"), ("м.\u{A0}Кельн", "м. Кельн"), ("м.\u{202F}Кельн", "м. Кельн"),
    ("м.\u{2028}Кельн", "м. Кельн"), ("м.\u{B}Кельн", "м. Кельн"), ("м.\u{85}Кельн", "м. Кельн"),
    ("Кельн\u{E0041}", "Кельн"),
  ])
  func `Invisible characters are left out, and those that part words become spaces`(
    text: String, cleaned: String
  ) {
    #expect(sort(text) == .invisible)
    #expect(String(decoding: CellText.withoutInvisible(Array(text.utf8)[...]), as: UTF8.self) == cleaned)
  }

  @Test(
    arguments: [
      "\0", "\u{1}", "\u{1A}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{202A}",
      "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ] as [Unicode.Scalar])
  func `Control characters are told, among invisible ones too`(scalar: Unicode.Scalar) {
    #expect(sort("Ке\(scalar)льн") == .control(scalar))
    #expect(sort("Ке\u{AD}льн\(scalar)") == .control(scalar))
    #expect(sort("\(scalar)") == .control(scalar))
  }

  @Test(arguments: [
    [0xFF], [0xD0], [0xC2], [0x41, 0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
  ])
  func `Bytes that are not UTF-8 are no text`(bytes: [UInt8]) {
    #expect(CellText(bytes.span) == .invalid)
  }

  private static let fields = Field.allCases.filter { $0 != .regionCode && $0 != .countryCode }

  /// An export with all columns; the first row has other text in one of them.
  private func export(_ field: Field, _ replace: ([UInt8]) -> [UInt8]) -> Export {
    let cells: [Field: String] = [
      .recordID: "17", .agreementID: "4/23", .title: "Угода", .hromada: "Житомир",
      .hromadaCode: "UA18040190000029215", .region: "Житомирська область", .partner: "Дортмунд",
      .country: "Німеччина", .kind: "побратимство", .statutoryKind: "транскордонне", .stage: "підписано",
      .evidence: "registry", .signedOn: "2023-02-09", .endedOn: "2031", .validUntil: "2033",
      .areas: "Культура",
      .source: "Реєстр", .sourceURL: "https://example.org/1", .note: "Без змін",
    ]
    var bytes = Array(Self.fields.map(\.rawValue).joined(separator: ";").utf8) + [0x0A]
    for row in 0..<2 {
      for (index, other) in Self.fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ";")) }
        let text = Array((cells[other] ?? "").utf8)
        bytes += row == 0 && other == field ? replace(text) : text
      }
      bytes.append(0x0A)
    }
    return Export(bytes)
  }

  @Test(arguments: fields)
  func `An invisible character in any recognised cell is a warning, and changes nothing`(field: Field) throws
  {
    let loaded = try Loaded(export(field) { $0.prefix(2) + Array("\u{200B}".utf8) + $0.dropFirst(2) })
    #expect(loaded.outcomes == ["read", "read"])
    #expect(loaded.rows[0].warnings.words == [.invisibleCharacters] && loaded.rows[1].warnings.isEmpty)
    #expect(loaded.report.warnings[.invisibleCharacters] == 1)
    #expect(loaded.told.map(\.column) == [field.rawValue])
    let (first, second) = (loaded.reading.agreements[0], loaded.reading.agreements[1])
    #expect(
      first.hromada == second.hromada && first.partner == second.partner && first.number == second.number)
    #expect(
      first.titleDigest == second.titleDigest && first.signed == second.signed && first.kind == second.kind)
    #expect(first.areas == second.areas && first.stage == second.stage && first.country == second.country)
  }

  @Test(arguments: fields)
  func `A control character in any recognised cell rejects the record, and no other`(field: Field) throws {
    let loaded = try Loaded(export(field) { $0 + Array("\u{202E}".utf8) })
    #expect(loaded.outcomes == ["control_character", "read"])
    #expect(loaded.rows[0].rejection?.field == field && loaded.rows[0].rejection?.candidates == ["U+202E"])
  }

  @Test(arguments: fields)
  func `Bytes that are no text in any recognised cell reject the record, and no other`(field: Field) throws {
    let loaded = try Loaded(export(field) { $0 + [0xFF] })
    #expect(loaded.outcomes == ["invalid_encoding", "read"])
    #expect(loaded.rows[0].rejection?.field == field)
  }

  @Test func `A cell of nothing but invisible characters is blank`() throws {
    let loaded = try record([
      "hromada": "Житомир", "partner": "\u{200B}\u{FEFF}", "country": "\u{A0}", "date": "2023\u{AD}",
      "note": "",
    ])
    #expect(loaded.outcomes == ["read"])
    let agreement = try #require(loaded.reading.agreements.first)
    #expect(agreement.partner == .blank && agreement.country == .notStated)
    #expect(agreement.signed.map { "\($0)" } == "2023")
  }

  @Test func `A long cell is quoted up to a whole character`() {
    #expect(
      spelled(Array(String(repeating: "я", count: 100).utf8)[...]) == String(repeating: "я", count: 100))
    #expect(
      spelled(Array(("a" + String(repeating: "я", count: 100)).utf8)[...]) == "a"
        + String(repeating: "я", count: 99) + "…")
    #expect(
      spelled(Array(String(repeating: "я", count: 101).utf8)[...]) == String(repeating: "я", count: 100) + "…"
    )
  }
}
