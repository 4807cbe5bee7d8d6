import Foundation
import TestSupport
import Testing

@Suite struct StandardStreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
  }

  @Test func `standard input is read where - stands, and is called so`() async throws {
    let fromFile = try await Program.run(["good.csv", "--language", "en"], in: folder.url)
    let fromInput = try await Program.run(
      ["-", "--language", "en"], in: folder.url, input: Data(Exports.good.utf8))
    #expect(fromInput.status == 0)
    #expect(fromInput.errors == "")
    #expect(
      fromInput.output
        == fromFile.output.replacing("of good.csv", with: "of -").replacing("good.csv", with: #"\-"#))
  }

  @Test func `standard input is read twice where the records are wanted too`() async throws {
    let outcome = try await Program.run(
      ["-", "--output", "report"], in: folder.url, input: Data(Exports.good.utf8))
    #expect(outcome.status == 0)
    #expect(
      try folder.text(of: "report/records.csv").split(separator: "\n").dropFirst().map { $0.prefix(6) }
        == ["-,2,,6", "-,3,,1"])
  }

  @Test func `a pipe with a name is read like a file`() async throws {
    let shell = try #require(Tool(named: "sh"))
    let outcome = try await shell.run(
      ["-c", "mkfifo pipe; cat good.csv > pipe & \"$0\" pipe --output report", Program.path], in: folder.url,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(try folder.text(of: "report/records.csv").split(separator: "\n").count == 3)
  }

  /// The reader goes before the first byte is written: it opens the gate only then.
  @Test(arguments: ["build", "check"])
  func `when nobody reads standard output any more, the run ends in silence`(command: String) async throws {
    let shell = try #require(Tool(named: "sh"))
    let script = """
      mkfifo gate
      { read go < gate; "$0" "$1" good.csv; echo $? > status; } | { exec < /dev/null; echo go > gate; }
      """
    let outcome = try await shell.run(
      ["-c", script, Program.path, command], in: folder.url, environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.errors == "")
    #expect(try folder.text(of: "status") == "74\n")
  }

  /// Exit status 74.
  @Test(arguments: [
    (
      "uk",
      "помилка: стандартний вивід не вдається записати (No space left on device), тож виведене неповне; перевірте, "
        + "куди його спрямовано, і запустіть знову.\n"
    ),
    (
      "en",
      "error: standard output cannot be written (No space left on device), so what was printed is not complete; check "
        + "where it goes, and run again.\n"
    ),
  ])
  func `when standard output is full, the run says so`(language: String, message: String) async throws {
    let shell = try #require(Tool(named: "sh"))
    let outcome = try await shell.run(
      ["-c", "exec \"$0\" good.csv --language \"$1\" > /dev/full", Program.path, language], in: folder.url)
    #expect(outcome.errors == message)
    #expect(outcome.status == 74)
  }

  @Test func `with --output nothing is on standard output, and nothing on standard error`() async throws {
    let outcome = try await Program.run(["good.csv", "--output", "report"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "")
  }

  @Test func `--quiet leaves errors and takes warnings`() async throws {
    try folder.write(
      """
      Громада,Область,Партнер,Країна,Дата
      Дніпро,Дніпропетровська область,Кельн,Німеччина,09/02/2023
      Дніпро,Дніпропетровська область,Краків,Польшча,09.02.2023

      """, to: "x.csv")
    let arguments = ["check", "x.csv", "--language", "en", "--max-rejected", "1"]
    let error =
      "x.csv:3: error: Країна: \"Польшча\" is not a country; did you mean \"Poland\"? The record was set aside.\n"
    let loud = try await Program.run(arguments, in: folder.url)
    let quiet = try await Program.run(arguments + ["--quiet"], in: folder.url)
    #expect(loud.errors.hasSuffix(error))
    #expect(loud.errors.hasPrefix("x.csv:2: warning: Дата: "))
    #expect(quiet.errors == error)
    #expect(quiet.output == loud.output)
  }
}
