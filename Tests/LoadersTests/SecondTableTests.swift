import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Tables that were put one below the other: the rows of the second follow its header, or the export is refused with the
/// header's line. Never is a column read for another.
@Suite struct SecondTableTests {
  private static let header = "№;Громада;Країна;Партнер;Дата підписання;Звіт\n"
  private static let record = "1;Львівська;Польща;Люблін;2023;2024\n"

  @Test(arguments: [
    "№;Громада;Країна;Партнер;Планова дата підписання;Звіт", "№;Громада;Країна;Партнер;Дата припинення;Звіт",
    "№;Місто;Держава;Побратим;Планована дата;Звіт", "№;Область;Громада;Країна;Партнер;Дата підписання",
    "№;Область;Громада;Країна;Партнер;Дата підписання;Звіт",
  ])
  func `Another header is an error with its line`(second: String) throws {
    let found = try problem(Export(Self.header + Self.record + second + "\n" + Self.record))
    #expect(found?.origin?.line == 3)
    if case .header(.secondHeader) = found?.message {} else { Issue.record("\(String(describing: found))") }
  }

  @Test(arguments: 1...25)
  func `A wider table below does not take the place of the first`(records: Int) throws {
    let text =
      "Громада;Країна;Партнер;Дата\n" + String(repeating: "Львівська;Польща;Люблін;2023\n", count: records)
      + "\nОбласть;Громада;Країна;Партнер;Дата\nВолинська;Луцька;Польща;Ряшів;2023\n"
    let found = try problem(Export(text))
    #expect(found?.origin?.line == records + 3)
  }

  @Test func `In whatever order the columns of the second stand, its cells are read for their own fields`()
    throws
  {
    var random = SeededGenerator(seed: 12)
    let columns = ["№", "Громада", "Країна", "Партнер", "Дата підписання", "Звіт"]
    let cells = [
      "№": "2", "Громада": "Вінницька", "Країна": "Німеччина", "Партнер": "Карлсруе",
      "Дата підписання": "2022", "Звіт": "2025",
    ]
    for _ in 0..<40 {
      let order = columns.shuffled(using: &random)
      let second =
        order.joined(separator: ";") + "\n" + order.map { cells[$0] ?? "" }.joined(separator: ";") + "\n"
      let loaded = try Loaded(Export(Self.header + Self.record + second))
      #expect(loaded.countries == [["PL"], ["DE"]] && loaded.hromadas.last == ["Вінницька"], "\(order)")
      #expect(loaded.rows.map(\.signedOn) == ["2023", "2022"], "\(order)")
    }
  }
}
