import Foundation
import TestSupport
import Testing

/// `make` makes what has changed, and nothing else. The Makefile runs in a folder of its own, with the program that is
/// tested in the place of the one it would build.
@Suite(.enabled(if: Tool(named: "make") != nil, "make is not here"))
struct MakefileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Project.root.appending(path: "Makefile"), to: "Makefile")
    try folder.write("", to: "Package.swift")
    try folder.createFolder("Sources")
    try folder.createFolder("Scripts/briefing")
    try folder.write(Exports.good, to: "exports/мій реєстр: 1 [копія] 50%.csv")
    try folder.write(Exports.good, to: "exports/second.csv")
    try writeExecutable("#!/bin/sh\n", to: "Scripts/setup")
    // The last, so that it is newer than its sources.
    try writeProgram()
  }

  private func writeProgram() throws {
    try writeExecutable("#!/bin/sh\nexec '\(Program.path)' \"$@\"\n", to: "program")
  }

  private func writeExecutable(_ script: String, to path: String) throws {
    try folder.write(script, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder[path].path)
  }

  private func make(_ arguments: [String], input: Data = Data()) async throws -> Program.Outcome {
    let make = try #require(Tool(named: "make"))
    return try await make.run(
      ["report", "program=./program"] + arguments, in: folder.url, input: input,
      environment: ["PATH": "/usr/bin:/bin"])
  }

  private let arguments = ["QUARTER=2023-Q2", "EXPORTS=exports"]
  private static let isMade = "The report is in reports/2023-Q2. "

  /// - Parameter options: what stands in OPTIONS.
  private func expect(
    _ isMade: Bool, _ options: String = "", because reason: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await make(arguments + (options.isEmpty ? [] : ["OPTIONS=\(options)"]))
    #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    if isMade {
      #expect(outcome.output.contains(Self.isMade), reason, sourceLocation: sourceLocation)
    } else {
      #expect(
        outcome.output == "reports/2023-Q2: nothing has changed.\n", reason, sourceLocation: sourceLocation)
    }
  }

  private func replace(_ path: String, byOlder text: String) throws {
    try folder.write(text, to: path)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)], ofItemAtPath: folder[path].path)
  }

  @Test func `a report is made again when an export, an option or the program has changed, and else is not`()
    async throws
  {
    try await expect(true, because: "the first time")
    let first = try folder.tree("reports/2023-Q2")
    try await expect(false, because: "the second time")
    try folder.write(Exports.good, to: "exports/мій реєстр: 1 [копія] 50%.csv")
    try await expect(false, because: "an export was saved again as it was")
    #expect(try folder.tree("reports/2023-Q2") == first)
    try replace("exports/мій реєстр: 1 [копія] 50%.csv", byOlder: Exports.good + "\n")
    try await expect(true, because: "an older file in the place of a newer one")
    try await expect(false, because: "and nothing else")
    try await expect(true, "--include-undated", because: "an option was added")
    try await expect(false, "--include-undated", because: "the same option")
    try await expect(true, because: "no option")
    try folder.write("field,as_spelled,canonical,note\n", to: "decisions.csv")
    try await expect(true, "--decisions decisions.csv", because: "decisions were made")
    try await expect(false, "--decisions decisions.csv", because: "the same decisions")
    try folder.write("field,as_spelled,canonical,note\n", to: "decisions.csv")
    try await expect(false, "--decisions decisions.csv", because: "they were saved again")
    try replace("decisions.csv", byOlder: "field,as_spelled,canonical\n")
    try await expect(true, "--decisions decisions.csv", because: "they are others")
    try folder.write(Exports.good, to: "exports/third.csv")
    try await expect(true, "--decisions decisions.csv", because: "an export was added")
    try FileManager.default.removeItem(at: folder["exports/third.csv"])
    try await expect(true, "--decisions decisions.csv", because: "an export is gone")
    try writeProgram()
    try await expect(true, "--decisions decisions.csv", because: "the program is new")
    try await expect(false, "--decisions decisions.csv", because: "and nothing else")
  }

  @Test func `a run that fails leaves the last good report, and the next one tries again`() async throws {
    #expect(try await make(arguments).status == 0)
    let good = try folder.tree("reports/2023-Q2")
    try folder.write(Exports.halfRejected, to: "exports/second.csv")
    for _ in 1...2 {
      let failed = try await make(arguments)
      #expect(failed.status != 0 && failed.errors.contains("Error 65"))
      #expect(try folder.tree("reports/2023-Q2") == good)
    }
    try folder.write(Exports.good, to: "exports/second.csv")
    #expect(try await make(arguments).output.contains(Self.isMade))
  }

  @Test func `a report of a strict run is published, and the run fails each time until it is good`()
    async throws
  {
    try folder.write(Exports.halfRejected, to: "exports/second.csv")
    let strict = arguments + ["OPTIONS=--strict --max-rejected 90%"]
    for _ in 1...2 { #expect(try await make(strict).errors.contains("Error 1")) }
    try folder.write(Exports.good, to: "exports/second.csv")
    #expect(try await make(strict).status == 0)
    #expect(try await make(strict).output == "reports/2023-Q2: nothing has changed.\n")
  }

  @Test func `what comes on standard input is read each time`() async throws {
    for export in [Exports.good, Exports.good, Exports.undated] {
      let outcome = try await make(["QUARTER=2023-Q2", "EXPORTS=-"], input: Data(export.utf8))
      #expect(outcome.output.contains(Self.isMade), "\(outcome.errors)")
    }
  }

  @Test func `several quarters are several reports, and a report needs its exports`() async throws {
    let both = ["QUARTER=2023-Q1 2023-Q2", "EXPORTS=exports"]
    #expect(try await make(both).status == 0)
    #expect(try folder.names(in: "reports") == ["2023-Q1", "2023-Q2"])
    #expect(
      try await make(both).output
        == "reports/2023-Q1: nothing has changed.\nreports/2023-Q2: nothing has changed.\n")
    let none = try await make(["QUARTER=2023-Q2"])
    #expect(none.status == 2)
    #expect(
      none.errors.contains("QUARTER needs EXPORTS: make report QUARTER=\"2023-Q2\" EXPORTS=\"a.csv b.json\""))
    let missing = try await make(["QUARTER=2023-Q2", "EXPORTS=nowhere.csv"])
    #expect(missing.errors.contains("nowhere.csv") && missing.errors.contains("Error 66"))
  }
}
