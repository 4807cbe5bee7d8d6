import Foundation
import TestSupport
import Testing

/// What the user may not read or write. The superuser may everything.
@Suite(.enabled(if: getuid() != 0, "the superuser may read and write everything: permissions are not tested"))
struct PermissionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
  }

  private func setPermissions(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder[path].path)
  }

  @Test func `an export that may not be read is named`() async throws {
    try setPermissions(0o000, of: "good.csv")
    let outcome = try await Program.run(["good.csv", "--language", "en"], in: folder.url)
    #expect(outcome.errors == "error: good.csv cannot be read (Permission denied); check its permissions.\n")
    #expect(outcome.status == 66)
    #expect(outcome.output == "")
  }

  @Test func `a folder that may not be written is named, and the report in it stays`() async throws {
    let arguments = ["good.csv", "--output", "reports/q2", "--language", "en"]
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    try setPermissions(0o555, of: "reports")
    let before = try folder.tree()
    let outcome = try await Program.run(arguments, in: folder.url)
    try setPermissions(0o755, of: "reports")
    let message =
      "error: reports/q2 cannot be created (Permission denied); check the permissions of the folder around it "
      + "and the free space.\n"
    #expect(outcome.errors == message)
    #expect(outcome.status == 73)
    #expect(try folder.tree() == before)
  }
}
