import Foundation
import Storage
import Testing

@Suite struct FolderPublicationTests {
  private let sandbox: Sandbox
  private let destination: String

  init() throws {
    sandbox = try Sandbox()
    destination = sandbox["reports/2026-Q3"]
  }

  private var siblings: [String] { get throws { try sandbox.names(in: "reports") } }

  // MARK: Appearing

  @Test func `a report appears with the folders above it, and nothing beside it`() throws {
    try Report.new.publish(to: destination)
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
    #expect(try siblings == ["2026-Q3"])
  }

  @Test func `nothing is seen at the destination before publishing`() throws {
    var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
    try Report.new.write(into: &publication)
    #expect(sandbox.tree("reports/2026-Q3") == nil)
    #expect(try siblings == [".2026-Q3.partial-\(getpid())"])
    try publication.publish()
    #expect(try siblings == ["2026-Q3"])
  }

  @Test(arguments: [true, false])
  func `an old report is replaced whole, its files that the new one lacks are gone`(canExchange: Bool) throws
  {
    let system = canExchange ? .real : SystemCalls.refusing(.exchange, errno: ENOSYS)
    try Report.old.publish(to: destination)
    try Report.new.publish(to: destination, system: system)
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
    #expect(try siblings == ["2026-Q3"])
  }

  @Test func `an empty folder is accepted`() throws {
    try sandbox.createFolder("reports/2026-Q3")
    try Report.new.publish(to: destination)
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
  }

  @Test func `a publication that is dropped leaves the old report and no trace`() throws {
    try Report.old.publish(to: destination)
    do {
      var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
      try Report.new.write(into: &publication)
      #expect(try siblings.count == 2)
    }
    #expect(sandbox.tree("reports/2026-Q3") == Report.old.tree)
    #expect(try siblings == ["2026-Q3"])
  }

  @Test func `a trailing slash and a path relative to the current folder are understood`() throws {
    try Report.old.publish(to: destination + "/")
    try Report.new.publish(to: destination + "//")
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
  }

  @Test func `a report stays as closed to others as the one it replaces`() throws {
    try Report.old.publish(to: destination)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: destination)
    try Report.new.publish(to: destination)
    #expect(try sandbox.mode(of: "reports/2026-Q3") == 0o700)
  }

  @Test func `a file system that cannot sync folders is no obstacle`() throws {
    try Report.new.publish(to: destination, system: .refusing(.sync, errno: EINVAL))
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
  }

  // MARK: Links

  @Test func `through a link the report goes where the link leads, and the link stays`() throws {
    try sandbox.createFolder("reports")
    try sandbox.link("latest", to: "reports/2026-Q3")
    try Report.old.publish(to: sandbox["latest"])
    #expect(sandbox.tree("reports/2026-Q3") == Report.old.tree)
    try Report.new.publish(to: sandbox["latest"])
    #expect(sandbox.tree("reports/2026-Q3") == Report.new.tree)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox["latest"]) == "reports/2026-Q3")
    #expect(try sandbox.names() == ["latest", "reports"])
  }

  @Test func `a link that leads to itself is refused`() throws {
    try sandbox.link("loop", to: "loop")
    refused(sandbox["loop"], .outputRefused(path: sandbox["loop"], errno: ELOOP))
  }

  // MARK: Refusals

  @Test(arguments: ["лист.docx", "tables/extra.csv", ".DS_Store", "charts/deep/more/x.png"])
  func `a file that the report does not list is named, and nothing is touched`(foreign: String) throws {
    try Report.old.publish(to: destination)
    try sandbox.write("mine", to: "reports/2026-Q3/" + foreign)
    let before = sandbox.tree("reports/2026-Q3")
    refused(destination, .foreignFile(path: destination + "/" + foreign))
    #expect(sandbox.tree("reports/2026-Q3") == before)
    #expect(try siblings == ["2026-Q3"])
  }

  @Test func `a foreign file that comes while the report is written is not lost`() throws {
    try Report.old.publish(to: destination)
    #expect(throws: StorageError.foreignFile(path: destination + "/note.txt")) {
      var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
      try Report.new.write(into: &publication)
      try sandbox.write("mine", to: "reports/2026-Q3/note.txt")
      try publication.publish()
    }
    #expect(try sandbox.text(of: "reports/2026-Q3/note.txt") == "mine")
    #expect(try siblings == ["2026-Q3"])
  }

  @Test func `a folder whose manifest another program wrote is refused`() throws {
    try sandbox.write("{}", to: "reports/2026-Q3/datapackage.json")
    refused(destination, .foreignFile(path: destination + "/datapackage.json"))
  }

  @Test func `a folder of other things is refused, its first file named`() throws {
    try sandbox.write("x", to: "reports/2026-Q3/b.csv")
    try sandbox.write("x", to: "reports/2026-Q3/a/z.csv")
    refused(destination, .foreignFile(path: destination + "/a/z.csv"))
  }

  @Test func `a name that looks the same but has other bytes is foreign`() throws {
    try Report(["й.csv": "one letter"]).publish(to: destination)
    try sandbox.write("two letters", to: "reports/2026-Q3/и\u{306}.csv")
    refused(destination, .foreignFile(path: destination + "/и\u{306}.csv"))
  }

  @Test func `a manifest that is a link or a pipe is foreign, and not waited for`() throws {
    try sandbox.createFolder("reports/2026-Q3")
    let manifest = try sandbox.createPipe("reports/2026-Q3/datapackage.json")
    refused(destination, .foreignFile(path: destination + "/datapackage.json"))
    try FileManager.default.removeItem(atPath: manifest)
    try sandbox.link("reports/2026-Q3/datapackage.json", to: try sandbox.write("ours", to: "elsewhere"))
    refused(destination, .foreignFile(path: destination + "/datapackage.json"))
  }

  @Test func `a file in the place of the folder, or above it, is refused`() throws {
    let file = try sandbox.write("x", to: "file")
    refused(file, .outputRefused(path: file, errno: ENOTDIR))
    refused(file + "/below", .outputRefused(path: file + "/below", errno: ENOTDIR))
    #expect(try sandbox.text(of: "file") == "x")
    #expect(try sandbox.names() == ["file"])
  }

  @Test(arguments: [".", "..", "/", "reports/.."])
  func `a place without a name of its own is refused`(path: String) {
    refused(path, .outputRefused(path: path, errno: EBUSY))
  }

  @Test func `an empty path is refused`() {
    refused("", .outputRefused(path: "", errno: ENOENT))
  }

  @Test func `a parent folder that may not be written is refused`() throws {
    try sandbox.createFolder("reports")
    #expect(throws: StorageError.outputRefused(path: destination, errno: EROFS)) {
      try Report.new.publish(to: destination, system: .refusing(.create, errno: EROFS))
    }
    #expect(try siblings == [])
  }

  @Test func `a full disk is an error of the file being written, and no partial folder is left`() throws {
    try Report.old.publish(to: destination)
    let summary = destination + "/charts/deep/year.svg"
    #expect(throws: StorageError.failed(.write, path: summary, errno: ENOSPC)) {
      try Report.new.publish(to: destination, system: .refusing(.write, errno: ENOSPC))
    }
    #expect(sandbox.tree("reports/2026-Q3") == Report.old.tree)
    #expect(try siblings == ["2026-Q3"])
  }

  @Test(arguments: ["", "/etc/x", "../x", "a/../../x", ".", "a/.."])
  func `a file's path that leads outside the report is refused`(path: String) throws {
    var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
    do throws(StorageError) {
      _ = try publication.open(path)
      Issue.record("opened \(path)")
    } catch {
      guard case .outputRefused(_, EINVAL) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `the same file cannot be opened twice`() throws {
    var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
    _ = try publication.open("a/b.csv")
    #expect(throws: StorageError.outputRefused(path: destination + "/a/b.csv", errno: EEXIST)) {
      _ = try publication.open("a/b.csv")
    }
  }

  // MARK: Files

  @Test func `a file gives its size and digest, whatever the pieces`() throws {
    let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = try SHA256()
    try hash.update(bytes.span)
    let digest = try hash.finishHexadecimal()
    var publication = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
    for size in [1, 1000, 262_144, 300_000, 700_001] {
      var file = try publication.open("\(size).bin")
      var rest = bytes[...]
      while !rest.isEmpty {
        try file.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      let written = try file.close()
      #expect(written.byteCount == bytes.count)
      #expect(written.sha256 == digest)
    }
    try publication.publish()
    for size in [1, 1000, 262_144, 300_000, 700_001] {
      let source = try ByteSource.file(destination + "/\(size).bin")
      #expect(try source.sha256() == digest)
    }
  }

  private func refused(
    _ path: String, _ expected: StorageError, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: expected, sourceLocation: sourceLocation) { try Report.new.publish(to: path) }
  }
}
