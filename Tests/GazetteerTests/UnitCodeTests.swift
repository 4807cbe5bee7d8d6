import Gazetteer
import Partnerships
import Testing

/// What the codes of the codifier stand for.
@Suite struct UnitCodeTests {
  private func hromada(_ code: String) -> HromadaID? {
    if case .hromada(let id) = CodedUnit(code: code) { id } else { nil }
  }

  @Test func `Every hromada is found by its own code and by that of its centre`() {
    for row in Table.named("hromadas").rows {
      let id = Hromadas.id(code: row[0])
      #expect(id != nil && hromada(row[0]) == id, "\(row[0])")
      if row[2] != "місто" { #expect(hromada(row[6]) == id, "\(row[6])") }
    }
  }

  @Test func `Every settlement's code leads to the hromada that it begins like`() {
    var settlements = 0
    for row in Table.named("settlements").rows {
      let beginning = row[0].uppercased()
      for tail in row[1].split(separator: " ") {
        settlements += 1
        guard let id = hromada(beginning + tail) else {
          Issue.record("\(beginning)\(tail)")
          continue
        }
        if !Hromadas[id].code.hasPrefix(beginning) { Issue.record("\(beginning)\(tail)") }
      }
    }
    #expect(settlements > 29_000)
  }

  @Test func `A raion, a district of a city and a region are no hromadas, and are named`() {
    for row in Table.named("other_units").rows {
      #expect(CodedUnit(code: row[0].uppercased()) == .raion(name: row[2]))
    }
    for row in Table.named("regions").rows where Hromadas.id(code: row[0]) == nil {
      #expect(CodedUnit(code: row[0]) == Regions.all.first { $0.code == row[0] }.map { .region($0.id) })
    }
  }

  @Test(arguments: [
    "UA01020010010075541", "UA010200100", "UA0102001", "", "UA99999990000000000", "UA18040190",
  ])
  func `A code that the codifier does not have is unknown, also behind a known beginning`(code: String) {
    #expect(CodedUnit(code: code) == nil)
  }
}
