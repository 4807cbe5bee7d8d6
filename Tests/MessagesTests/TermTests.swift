import Messages
import Partnerships
import TestSupport
import Testing

@Suite struct `Terms have one word in each language` {
  @Test func `Every term is as it is recorded`() throws {
    var recording = Recording(Kind.allCases) { $0.name }
    recording.add(Stage.allCases) { $0.name }
    recording.add(Field.allCases) { $0.name }
    recording.add(DateSpan.Precision.allCases) { $0.name }
    recording.add(OutOfScopeReason.allCases) { $0.phrase }
    recording.add(JSONFault.allCases) { $0.phrase }
    let fates: [Fate] = [.counted, .duplicate(of: 3), .outOfScope(.notSigned), .rejected(.unknownRegion)]
    recording.add(fates) { $0.name }
    recording.add(fates) { $0.phrase }
    #expect(try recording.difference(from: "terms") == nil)
  }

  @Test(arguments: Language.allCases)
  func `Every field has a name of its own`(language: Language) {
    let names = Field.allCases.map { $0.name[language] }
    #expect(Set(names).count == Field.allCases.count)
    #expect(names.allSatisfy { !$0.isEmpty })
  }
}
