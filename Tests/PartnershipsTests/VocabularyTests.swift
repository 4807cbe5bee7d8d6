import Messages
import Partnerships
import Testing

@Suite struct VocabularyTests {
  @Test func `Every word of the CSV files is written once, in small letters`() {
    let lists: [[String]] = [
      Stage.allCases.map(\.code), Kind.allCases.map(\.code), OutOfScopeReason.allCases.map(\.code),
      RejectionReason.allCases.map(\.code), RecordWarning.allCases.map(\.code),
      Field.allCases.map(\.rawValue),
    ]
    for words in lists {
      #expect(Set(words).count == words.count)
      for word in words {
        #expect(word.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) })
      }
    }
  }

  @Test func `A field's index is its place`() {
    #expect(Field.allCases.map(\.index) == Array(Field.allCases.indices))
  }

  @Test func `Stages stand in the order in which a record comes through them`() {
    #expect(Stage.allCases.sorted() == Stage.allCases)
    #expect(Stage.allCases.filter(\.isPipeline) == [.intent, .negotiation, .draft, .cleared, .planned])
    #expect(Stage.allCases.filter(\.isSignedOrLater) == [.signed, .registered, .suspended, .ended])
  }

  @Test func `Rule 2: the reasons stand in the order in which they are tried`() {
    #expect(
      OutOfScopeReason.allCases.map(\.code) == [
        "not_ukrainian", "domestic", "no_partnership", "not_signed", "ended", "suspended", "not_hromada",
        "not_municipality", "unconfirmed", "undated", "date_uncertain", "before_since", "after_as_of",
      ])
  }

  @Test func `Rule 14: kinds agree when they are equal or one of them says nothing`() {
    for a in Kind.allCases {
      #expect(a.agrees(with: a))
      for b in Kind.allCases { #expect(a.agrees(with: b) == b.agrees(with: a)) }
    }
    #expect(Kind.allCases.filter(\.isIndefinite) == [.partnership, .other, .notStated])
    #expect(!Kind.twinning.agrees(with: .memorandum))
    #expect(Kind.twinning.agrees(with: .partnership))
  }

  @Test func `Warnings are a set that is told in the order of the closed list`() {
    var warnings = RecordWarnings()
    #expect(warnings.isEmpty)
    for warning in RecordWarning.allCases.reversed() {
      #expect(!warnings.contains(warning))
      warnings.insert(warning)
    }
    #expect(warnings.words == RecordWarning.allCases)
    var joined = RecordWarnings(.dayFirst)
    joined.formUnion(RecordWarnings(.cityAssumed))
    #expect(joined.words == [.cityAssumed, .dayFirst])
  }

  @Test func `An origin is written as a file and a line, or a file and an element`() {
    #expect(Origin(file: "a.csv", line: 12).description == "a.csv:12")
    #expect(Origin(file: "a.json", element: "3.2").description == "a.json#3.2")
    #expect(Origin(file: "a.csv").description == "a.csv")
  }

  @Test func `Rule 1: the fates have four words`() {
    let fates: [Fate] = [.rejected(.noParties), .duplicate(of: 1), .outOfScope(.ended), .counted]
    #expect(fates.map(\.code) == ["rejected", "duplicate", "out_of_scope", "counted"])
  }
}
