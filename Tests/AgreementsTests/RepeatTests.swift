import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Records that say word for word what an earlier one of their export says (rule 14).
@Suite struct RepeatTests {
  private static let header = "Громада;Область;Партнер;Країна;Дата;Статус\n"
  private static let row = "Житомирська;Житомирська;Дортмунд;Німеччина;2023-02-09;підписано\n"

  @Test func `Repeats are counted and not kept`() throws {
    let loaded = try Loaded(Export(Self.header + String(repeating: Self.row, count: 1000)))
    #expect(loaded.reading.agreements.count == 1)
    #expect(loaded.report.read == 1000 && loaded.report.repeats == 999)
  }

  @Test func `Every repeat is described as a duplicate of the first`() throws {
    let other = "Львівська;Львівська;Люблін;Польща;2023-02-09;підписано\n"
    let loaded = try Loaded(Export(Self.header + Self.row + other + Self.row + other + Self.row))
    #expect(
      loaded.rows.map(\.fate) == [
        .counted, .counted, .duplicate(of: 0), .duplicate(of: 1), .duplicate(of: 0),
      ])
    #expect(loaded.rows.map(\.twin) == ["", "", "export:2", "export:3", "export:2"])
    #expect(loaded.rows.map(\.origin.line) == [2, 3, 4, 5, 6])
  }

  @Test(arguments: [
    "Житомирська;Житомирська;Дортмунд;Німеччина;;підписано\n",
    ";Житомирська;Дортмунд;Німеччина;2023-02-09;підписано\n",
    "Житомирська;Житомирська;;Німеччина;2023-02-09;підписано\n",
  ])
  func `A record without a date or a party is never a duplicate`(row: String) throws {
    let loaded = try Loaded(Export(Self.header + row + row))
    #expect(loaded.reading.agreements.count == 2 && loaded.report.repeats == 0)
  }

  @Test func `One letter makes another record`() throws {
    let spelled = Self.row.replacing("Дортмунд", with: "м. Дортмунд")
    let loaded = try Loaded(Export(Self.header + Self.row + spelled))
    #expect(loaded.reading.agreements.count == 2 && loaded.report.repeats == 0)
  }

  @Test func `The same record in two exports is no repeat`() throws {
    let export = Export(Self.header + Self.row)
    #expect(try Loaded(export, export).reading.agreements.count == 2)
  }
}
