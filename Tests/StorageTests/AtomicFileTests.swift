import Glibc
import Storage
import Testing

@Suite struct AtomicFileTests {
  private let sandbox: Sandbox
  private let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox["q.rejected.csv"]
  }

  @Test func `a file appears with its mode and replaces an older one`() throws {
    try sandbox.write("old", to: "q.rejected.csv")
    try writeFileAtomically(Array("new".utf8), to: path, mode: 0o600)
    #expect(try sandbox.text(of: "q.rejected.csv") == "new")
    #expect(try sandbox.mode(of: "q.rejected.csv") == 0o600)
    #expect(try sandbox.names() == ["q.rejected.csv"])
  }

  @Test func `whichever call fails, the file is the old or the new, and nothing is left beside it`() throws {
    for call in 1... {
      let sandbox = try Sandbox()
      let path = try sandbox.write("old", to: "a.csv")
      let faults = Faults(at: call, errno: ENOSPC)
      var thrown: StorageError?
      do throws(StorageError) {
        try writeFileAtomically(Array("new".utf8), to: path, mode: 0o600, system: faults.system)
      } catch {
        thrown = error
      }
      // A folder that cannot be synced is told, but the file is in its place by then.
      let text = try sandbox.text(of: "a.csv")
      #expect(
        text == (thrown == nil ? "new" : "old")
          || (text == "new" && [.open, .sync].contains(faults.failed.first)))
      #expect(try sandbox.names() == ["a.csv"])
      if faults.failed.isEmpty { break }
    }
  }

  @Test func `a killed run's file is cleared by the next`() throws {
    try sandbox.write("half", to: ".q.rejected.csv.partial-7")
    try writeFileAtomically(Array("new".utf8), to: path, mode: 0o600)
    #expect(try sandbox.names() == ["q.rejected.csv"])
  }

  @Test func `a folder in its place and a missing parent are refused`() throws {
    try sandbox.createFolder("q.rejected.csv")
    #expect(throws: StorageError.outputRefused(path: path, errno: EISDIR)) {
      try writeFileAtomically([], to: path, mode: 0o600)
    }
    let below = sandbox["missing/a.csv"]
    #expect(throws: StorageError.outputRefused(path: below, errno: ENOENT)) {
      try writeFileAtomically([], to: below, mode: 0o600)
    }
    #expect(try sandbox.names() == ["q.rejected.csv"])
  }

  @Test func `a full disk is told with the file's path`() throws {
    #expect(throws: StorageError.failed(.write, path: path, errno: ENOSPC)) {
      try writeFileAtomically(
        Array("new".utf8), to: path, mode: 0o600, system: .refusing(.write, errno: ENOSPC))
    }
  }
}
