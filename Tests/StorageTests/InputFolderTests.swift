import Glibc
import Storage
import Testing

@Suite struct InputFolderTests {
  private let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  @Test func `a folder gives its files, sorted by their bytes, as the user wrote the path`() throws {
    for name in ["б.csv", "a.csv", "Z.json", "а.csv", ".hidden", "sub/inner.csv"] {
      try sandbox.write("x", to: "exports/" + name)
    }
    let folder = sandbox["exports"]
    let names = ["Z.json", "a.csv", "а.csv", "б.csv"]
    #expect(try listExports(in: folder) == names.map { folder + "/" + $0 })
    #expect(try listExports(in: folder + "/") == names.map { folder + "/" + $0 })
    #expect(try listExports(in: folder + "/./") == names.map { folder + "/./" + $0 })
  }

  @Test func `links to files are exports, one that leads nowhere too, so that opening it says so`() throws {
    let target = try sandbox.write("x", to: "target.csv")
    try sandbox.createFolder("exports")
    try sandbox.link("exports/link.csv", to: target)
    try sandbox.link("exports/nowhere.csv", to: "missing")
    try sandbox.link("exports/up", to: "..")
    let folder = sandbox["exports"]
    #expect(try listExports(in: folder) == [folder + "/link.csv", folder + "/nowhere.csv"])
  }

  @Test func `pipes are no exports`() throws {
    _ = try sandbox.createPipe("pipe")
    #expect(try listExports(in: sandbox.path) == [])
  }

  @Test func `a path is a folder, a file or missing`() throws {
    let file = try sandbox.write("x", to: "a.csv")
    #expect(try isFolder(sandbox.path))
    #expect(try !isFolder(file))
    #expect(throws: StorageError.inputUnavailable(path: "no/such", errno: ENOENT)) { try isFolder("no/such") }
    #expect(throws: StorageError.inputUnavailable(path: file, errno: ENOTDIR)) { try listExports(in: file) }
  }
}
