import Foundation
import TestSupport
import Testing

/// What a run says of columns that an export has not, or that were not read.
@Suite struct MissingColumnTests {
  private func run(_ text: String, _ options: String...) async throws -> Program.Outcome {
    try await run(text, options)
  }

  private func run(_ text: String, _ options: [String]) async throws -> Program.Outcome {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: folder.url.appending(path: "x.csv"))
    return try await Program.run(["build", "x.csv", "--language", "en"] + options, in: folder.url)
  }

  @Test func `An export without a Ukrainian side ends with status 65, and says what to type`() async throws {
    let outcome = try await run("city,country,sister_city,date\nLyon,France,Leipzig,2023-05-01\n")
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "x.csv:1: error: no column gives the Ukrainian side: no hromada, no code and no region. "
        + "Not read: \"city\". If that is what is needed, add --column hromada=\"city\".\n")
  }

  @Test func `What is typed as the message says is read`() async throws {
    let text = "Громада;З ким;Країна;Дата;Статус\nЖитомирська;Дортмунд;DE;2023;підписано\n"
    let first = try await run(text, "--as-of", "2024-01-01")
    #expect(first.remarksOnColumns.contains("add --column partner=HEADER"))
    let second = try await run(text, "--as-of", "2024-01-01", "--column", "partner=З ким")
    #expect(second.remarksOnColumns == "" && second.errors == "" && second.status == 0)
  }

  @Test(arguments: [
    "city,sister_city,Країна побратима,date\nLviv,Lublin,Poland,2023\n",
    "Громада;З ким;Куди;Коли;Мітка\nЖитомирська;Дортмунд;Німеччина;05.01.2023;підписано\n",
    "Громада;Партнер;Країна;Дата подання;Дата набрання чинності;Чинність\nЖитомирська;Бонн;DE;2022;2023;діє\n",
    "City;Country;Partner city;Partner country;Date\nLviv;Ukraine;Lublin;Poland;2023\n",
    "Země;Obec;Partner;Dne\nPolsko;Lvov;Lublin;2023\n",
    "Місто;Країна;Місто-побратим;Країна побратима;Рік\nБроди;Польща;Кассель;Німеччина;2023\nЛьвів;Україна;Люблін;Польща;2022\n",
  ])
  func `Whoever obeys what is advised, header by header, is never refused for it`(text: String) async throws {
    var options = ["--as-of", "2024-01-01"]
    for _ in 0..<4 {
      let outcome = try await run(text, options)
      let advised = outcome.errors.matches(of: /--column (\w+)="([^"]+)"/).map { "\($0.1)=\($0.2)" }
      let new = advised.filter { !options.contains($0) }
      // What was typed is not asked for again.
      #expect(new.count == advised.count, "\(outcome.errors)")
      if new.isEmpty { break }
      options += new.flatMap { ["--column", $0] }
    }
    let last = try await run(text, options)
    #expect(last.errors.contains("HEADER") || last.status == 0, "\(last.errors)")
  }

  @Test func `Records that are undated for want of a column are counted, once`() async throws {
    let text =
      "Громада;Партнер;Країна;Статус\nЖитомирська;Дортмунд;DE;підписано\nЛьвівська;Люблін;PL;підписано\n"
    let outcome = try await run(text, "--as-of", "2024-01-01")
    #expect(
      outcome.remarksOnColumns.contains(
        "so 2 records are undated, and not counted without --include-undated"))
    #expect(try await run(text, "--as-of", "2024-01-01", "--quiet").remarksOnColumns == "")
  }

  @Test func `Too many rejected records name what was not read`() async throws {
    let text = "Громада;З ким;Країна;Дата;Статус\n;Дортмунд;DE;2023;підписано\n"
    let outcome = try await run(text)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("Not read: \"З ким\"."))
    #expect(outcome.errors.contains("--column partner="))
  }
}
