import Messages
import Partnerships
import TestSupport
import Testing

@Suite struct `What was assumed is said with what to do` {
  @Test func `Every warning has its sentences as they are recorded`() throws {
    var recording = Recording(RecordWarning.allCases) { $0.sentence(cell: "X", letters: ["i", "К"]) }
    recording.add([RecordWarning.hromadaAsSpelled]) { $0.sentence(cell: "X", like: [HromadaID(index: 0)]) }
    recording.add(RecordWarning.allCases) { $0.assumption(records: 2) }
    #expect(try recording.difference(from: "warnings") == nil)
  }

  @Test func `Every assumption has its sentence as it is recorded`() throws {
    var recording = Recording(Assumption.allCases) { $0.sentence(records: 1, decisions: "decisions.csv") }
    recording.add(Assumption.allCases) { $0.sentence(records: 12_345, decisions: "decisions.csv") }
    #expect(try recording.difference(from: "assumptions") == nil)
  }

  @Test func `A blank cell is not quoted`() {
    let said = RecordWarning.hromadaAsSpelled.sentence(cell: "")
    #expect(
      said[.english]
        == "the cell is not a hromada of the codifier; counted in its region as spelled. "
        + "Correct the name, or add the KATOTTG code.")
    #expect(
      said[.ukrainian]
        == "клітинка — не громада з кодифікатора; враховано в її регіоні так, як написано. "
        + "Виправте назву або додайте код КАТОТТГ.")
  }
}
