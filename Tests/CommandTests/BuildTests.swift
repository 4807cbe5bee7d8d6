import Foundation
import TestSupport
import Testing

@Suite struct BuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in try Project.files(in: Project.examples) {
      try folder.copy(Project.examples.appending(path: name), to: "exports/\(name)")
    }
  }

  private func build(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(["build"] + arguments, in: folder.url)
  }

  @Test(arguments: ["uk", "en"])
  func `without --output the summary of the folder is printed, and nothing written`(
    language: String
  ) async throws {
    _ = try await build("exports", "--output", "report", "--no-charts")
    let before = try folder.tree()
    let outcome = try await build("exports", "--language", language)
    #expect(outcome.status == 0)
    #expect(try outcome.output == folder.text(of: "report/summary.\(language).md"))
    #expect(try folder.tree() == before)
  }

  @Test func `build is the default command`() async throws {
    let named = try await build("exports")
    let unnamed = try await Program.run(["exports"], in: folder.url)
    #expect(unnamed.output == named.output)
    #expect(unnamed.errors == named.errors)
    #expect(unnamed.status == named.status)
  }

  @Test func `a folder is its files by name, hidden files and folders in it left out`() async throws {
    try folder.write("no export", to: "exports/.notes")
    try folder.write("no export", to: "exports/old/notes.txt")
    let whole = try await build("exports", "--output", "whole")
    let named = try await build(
      "exports/articles.csv", "exports/partners.json", "exports/register.csv", "--output", "named")
    #expect(whole.status == 0)
    #expect(whole.errors == named.errors)
    #expect(try folder.tree("whole") == folder.tree("named"))
  }

  @Test func `an export that is given twice is read once, whatever it is called, and that is said`()
    async throws
  {
    _ = try await build("exports", "--output", "once")
    try folder.write(Data(contentsOf: folder["exports/register.csv"]), to: "copy.csv")
    let outcome = try await build(
      "exports", "exports/articles.csv", "copy.csv", "--output", "twice", "--language", "en")
    #expect(outcome.status == 0)
    for (name, earlier) in [
      ("exports/articles.csv", "exports/articles.csv"), ("copy.csv", "exports/register.csv"),
    ] {
      #expect(
        outcome.errors.contains(
          "\(name): warning: the bytes are those of \(earlier); read once. Leave one of them out.\n"))
    }
    #expect(try folder.tree("once/tables") == folder.tree("twice/tables"))
  }

  @Test func `--no-records leaves out the lists of all records and partnerships and nothing else`()
    async throws
  {
    _ = try await build("exports", "--output", "with")
    let outcome = try await build("exports", "--output", "without", "--no-records")
    #expect(outcome.status == 0)
    var with = try folder.tree("with")
    var without = try folder.tree("without")
    for list in ["records.csv", "partnerships.csv"] { #expect(with.removeValue(forKey: list) != nil) }
    // The list of files, of course, is another.
    for tree in [with, without] { #expect(tree["datapackage.json"] != nil) }
    with["datapackage.json"] = nil
    without["datapackage.json"] = nil
    #expect(with == without)
    let package = try folder.text(of: "without/datapackage.json")
    #expect(!package.contains("records.csv\"") && !package.contains("partnerships.csv\""))
  }

  @Test func `the package lists exactly the files of the report, with their sizes`() async throws {
    _ = try await build("exports", "--output", "report")
    let package = try Package(of: folder["report"])
    var sizes: [String: Int] = [:]
    for (path, data) in try folder.tree("report") where path != "datapackage.json" {
      sizes[path] = data?.count
    }
    #expect(Dictionary(uniqueKeysWithValues: package.resources.map { ($0.path, $0.bytes) }) == sizes)
  }

  @Test func `a report replaces the one before it, whole`() async throws {
    _ = try await build("exports", "--quarter", "2026-Q2", "--output", "fresh", "--no-records")
    _ = try await build("exports", "--quarter", "2026-Q1", "--output", "report")
    let outcome = try await build("exports", "--quarter", "2026-Q2", "--output", "report", "--no-records")
    #expect(outcome.status == 0)
    #expect(try folder.tree("report") == folder.tree("fresh"))
    #expect(try folder.names() == ["exports", "fresh", "report"])
  }

  @Test(arguments: [
    ("exports/empty.csv", ""), ("exports/page.csv", "<html>"),
    ("exports/x.csv", "Громада,Партнер\nДніпро,Кельн\n"),
    ("exports/rejected.csv", "Громада,Країна\n" + String(repeating: "Дніпро,Нарнія\n", count: 40)),
  ])
  func `a run that fails leaves the last good report as it was`(name: String, text: String) async throws {
    _ = try await build("exports", "--output", "report")
    let good = try folder.tree("report")
    try folder.write(text, to: name)
    let outcome = try await build("exports", "--output", "report")
    #expect(outcome.status == 65)
    #expect(try folder.tree("report") == good)
    #expect(try folder.names().filter { $0 != "report.rejected.csv" } == ["exports", "report"])
  }

  @Test(arguments: ["--version", "--help"]) func `help and version are printed on standard output`(
    option: String
  ) async throws {
    let outcome = try await Program.run([option], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.isEmpty)
  }
}
