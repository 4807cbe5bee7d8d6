import Agreements
import ExportSupport
import Gazetteer
import Messages
import Partnerships
import Testing

/// How a spelling is read without an export.
@Suite struct NameReaderTests {
  private func outcome(
    of text: String, as field: Field, _ reader: NameReader = NameReader()
  ) -> NameReading.Outcome {
    reader.read(Array(text.utf8)[...], as: field).outcome
  }

  private func codes(_ outcome: NameReading.Outcome) -> [String] {
    switch outcome {
    case .countries(let ids): ids.map { Countries[$0].alpha2 }
    case .regions(let ids): ids.map { Regions[$0].iso }
    case .hromadas(let hromadas): hromadas.map { $0.code ?? "as spelled" }
    case .rejected(let rejection): [rejection.reason.code]
    case .outOfScope(let reason): [reason.code]
    case .blank: []
    case .partners(let partners): partners.map(\.key)
    }
  }

  @Test(arguments: [
    ("Німеччина", Field.country, ["DE"]), ("Польща, Румунія", .country, ["PL", "RO"]),
    ("DE", .countryCode, ["DE"]),
    ("Корея", .country, ["ambiguous_country"]), ("Польшча", .country, ["unknown_country"]),
    ("Житомирська", .region, ["UA-18"]), ("UA-18", .regionCode, ["UA-18"]),
    ("Ніяка", .region, ["unknown_region"]),
    ("Житомир", .hromada, ["UA18040190000029215"]),
    ("UA18040190000029215", .hromada, ["UA18040190000029215"]),
    ("UA18040190000029215", .hromadaCode, ["UA18040190000029215"]),
    ("Миколаївська", .hromada, ["hromada_ambiguous"]),
    (
      "Житомир; Миколаїв", .hromada,
      [
        "UA18040190000029215", "UA48060150000071713",
      ]
    ),
    ("Асоціація міст України", .hromada, ["not_hromada"]),
    ("Landkreis Lippe", .partner, ["not_municipality"]),
    ("н/д", .country, []), ("", .region, []), ("—", .hromada, []), (" ", .partner, []),
  ])
  func `A spelling is read as in the cell of an export`(text: String, field: Field, codes expected: [String])
  {
    #expect(codes(outcome(of: text, as: field)) == expected)
  }

  @Test func `A region beside a hromada tells which is meant, and a country beside a partner where it lies`()
  {
    let reader = NameReader(beside: [.country: "DE", .region: "Львівська область"])
    #expect(codes(outcome(of: "Миколаївська", as: .hromada, reader)) == ["UA46100110000018989"])
    #expect(codes(outcome(of: "Ніякова", as: .hromada, reader)) == ["as spelled"])
    guard case .partners(let partners) = outcome(of: "Ніякенбург", as: .partner, reader) else {
      Issue.record("no partner")
      return
    }
    #expect(partners.map { Countries[$0.country].alpha2 } == ["DE"])
    #expect(partners.map(\.key) == ["ніякенбург"])
  }

  @Test(arguments: [
    "Житомир", "Миколаївська", "Дніпропетровська область", "Ніякове", "Київ; Львів", "асоціація міст",
  ])
  func `A hromada is read as in an export with nothing beside it`(text: String) throws {
    let row = try record(["hromada": text, "country": "DE"]).rows[0]
    let outcome = outcome(of: text, as: .hromada)
    if let rejection = row.rejection {
      #expect(outcome == .rejected(rejection))
    } else if case .outOfScope = outcome {
      #expect(row.hromadaCode == "")
    } else {
      #expect(codes(outcome).joined(separator: ";") == row.hromadaCode)
    }
  }

  @Test(arguments: [
    ("Кельн", "köln", NameReading.Partner.Basis.otherName), ("Köln", "köln", .mainName),
    ("Оберурзель", "oberursel", .transcription), ("Ніякенбург", "ніякенбург", .asSpelled),
  ])
  func `A partner says how its place was known`(
    text: String, key: String, basis: NameReading.Partner.Basis
  ) {
    let reader = NameReader(beside: [.country: "DE"])
    guard case .partners(let partners) = outcome(of: text, as: .partner, reader) else {
      Issue.record("no partner")
      return
    }
    #expect(partners.map(\.key) == [key])
    #expect(partners.map(\.basis) == [basis])
  }

  @Test(arguments: [
    ("Köln", ["köln DE"]), ("Кельн", ["köln DE"]), ("Ольборг", ["aalborg DK"]),
    ("Лион", ["lyon FR", "li on IL"]), ("Ніякенбург", []), ("Landkreis Lippe", []),
  ])
  func `Without a country the places of all countries are told that a partner's name can be of`(
    text: String, places: [String]
  ) {
    let answer = NameReader().read(Array(text.utf8)[...], as: .partner)
    #expect(answer.places.map { "\($0.key) \(Countries[$0.country].alpha2)" } == places)
    let beside = NameReader(beside: [.country: "DE"]).read(Array(text.utf8)[...], as: .partner)
    #expect(beside.places.isEmpty)
  }

  @Test func `An answer does not depend on what was asked before`() {
    let reader = NameReader()
    let first = outcome(of: "Польшча", as: .country, reader)
    for number in 0..<300 { _ = outcome(of: "Польшча \(number)", as: .country, reader) }
    #expect(outcome(of: "Польшча", as: .country, reader) == first)
    guard case .rejected(let rejection) = first else {
      Issue.record("\(first)")
      return
    }
    #expect(rejection.candidates == ["Польща"])
  }

  @Test func `A spelling is read as it was decided`() throws {
    let file: Export = "field,as_spelled,canonical\nhromada,Миколаївська,UA46100110000018989\n"
    let decisions = try Decisions(reading: file) { _ in }
    let reader = NameReader(decisions: decisions)
    #expect(codes(outcome(of: "Миколаївська", as: .hromada, reader)) == ["UA46100110000018989"])
  }

  @Test
  func `A spelling is read as country, region, hromada and partner, and bytes that are no text are shown`() {
    let reading = NameReader().read([0xD0, UInt8(ascii: "a")])
    #expect(reading.text == "\\xD0a")
    #expect(reading.answers.map(\.field) == [.country, .region, .hromada, .partner])
    for answer in reading.answers { #expect(codes(answer.outcome) == ["invalid_encoding"]) }
  }
}
