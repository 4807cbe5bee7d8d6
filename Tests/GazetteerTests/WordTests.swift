import Gazetteer
import Partnerships
import Testing

@Suite struct WordTests {
  @Test func `Every header, kind, stage and word of evidence of the tables is found`() {
    for row in Table.named("headers").rows {
      let words = row[0].split(separator: " ")
      let camelCased =
        words.prefix(1).joined()
        + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      for header in [row[0], words.joined(separator: "_"), words.joined(separator: "-"), camelCased] {
        // «№ з/п» has no capital that would tell its words apart.
        if header == camelCased, words.contains(where: { $0.first?.isLetter != true }) { continue }
        let found = Headers.field(of: header)
        #expect(found?.field.rawValue == row[1] && found?.rank == Int(row[2]), "\(header)")
      }
    }
    for row in Table.named("kind_words").rows {
      #expect(Kind(named: Folding.fold(row[0]))?.code == row[1])
    }
    for row in Table.named("stage_words").rows {
      #expect(Stage(named: Folding.fold(row[0]))?.code == row[1])
    }
    for row in Table.named("evidence_words").rows {
      #expect(EvidenceWords.isUnconfirmed(Folding.fold(row[0])) == (row[1] == "unconfirmed"))
    }
  }

  @Test func `Every field, kind and stage is known by its own word`() {
    for field in Field.allCases {
      #expect(Headers.field(of: field.rawValue)?.field == field)
    }
    for kind in Kind.allCases { #expect(Kind(named: Folding.fold(kind.code)) == kind) }
    for stage in Stage.allCases { #expect(Stage(named: Folding.fold(stage.code)) == stage) }
  }

  @Test func `An unknown word is nil`() {
    let key = Folding.fold("щось інше")
    #expect(Headers.field(of: "щось інше") == nil)
    #expect(Kind(named: key) == nil)
    #expect(Stage(named: key) == nil)
    #expect(EvidenceWords.isUnconfirmed(key) == nil)
  }

  @Test func `Every word of the parties' table classifies a party`() {
    for row in Table.partyWords.rows {
      let parts = row[0].split(separator: " ", maxSplits: 1)
      let side = Side(rawValue: String(parts[0]))
      let country = side == nil ? CountryID(code: parts[0].uppercased()) : nil
      let word = FoldedWord(Array(parts[1].utf8.filter { $0 != UInt8(ascii: "*") })[...])
      let expected: [String: PartyClass] = [
        "municipality": .municipality, "unit": .unit, "institution": .institution, "rural": .municipality,
        "urban": .municipality,
      ]
      let use = PartyWords.use(of: word, on: side ?? .foreign, in: country)
      #expect(country != .notStated && use?.meaning == expected[row[1]], "\(row)")
      #expect((use == .accompanies) == (row[1] == "accompanying"), "\(row)")
      #expect((use == .leadsOver) == (row[1] == "preposition"), "\(row)")
    }
  }

  @Test(arguments: [
    ("воєводством", Side.foreign, PartyClass.unit), ("асоціацією", .foreign, .institution),
    ("ґміни", .foreign, .municipality),
    ("районна", .ukrainian, .unit), ("міською", .ukrainian, .municipality),
    ("водоканалом", .ukrainian, .institution),
  ])
  func `Rule 7: the words are stems, so that their endings do not matter`(
    word: String, side: Side, meaning: PartyClass
  ) {
    #expect(PartyWords.meaning(of: FoldedWord(Array(word.utf8)[...]), on: side) == meaning)
  }

  @Test func `Rule 7: a word of the name itself says nothing`() {
    for word in ["львів", "містечково", "", "x"] {
      #expect(PartyWords.meaning(of: FoldedWord(Array(word.utf8)[...]), on: .ukrainian) == nil, "\(word)")
    }
    for word in ["köln", "містечково", "region-x"] {
      #expect(PartyWords.meaning(of: FoldedWord(Array(word.utf8)[...]), on: .foreign) == nil, "\(word)")
    }
  }
}
