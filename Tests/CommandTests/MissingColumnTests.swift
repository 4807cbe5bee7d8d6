import Foundation
import TestSupport
import Testing

/// What a run says of columns that an export has not, or that were not read.
@Suite struct MissingColumnTests {
  private func run(_ text: String, _ options: String...) async throws -> Program.Outcome {
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
