import Foundation
import Storage
import Testing

@Suite struct ByteSourceTests {
  private let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  private let bytes = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 8) }

  @Test(arguments: [1, 3, 4095, 4096, 65_537, 1_000_000])
  func `what is read does not depend on the size of the blocks`(blockSize: Int) throws {
    let path = sandbox["export.csv"]
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let source = try ByteSource.file(path)
    #expect(source.name == path)
    #expect(source.byteCount == bytes.count)
    #expect(try wholeBytes(of: source, blockSize: blockSize) == bytes)
    #expect(try wholeBytes(of: source, blockSize: blockSize) == bytes)
  }

  @Test func `reading beyond the end gives nothing`() throws {
    let source = try ByteSource.file(try sandbox.write("abc", to: "a.csv"))
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(try source.read(into: &buffer, at: 3) == 0)
    #expect(try source.read(into: &buffer, at: 1000) == 0)
    #expect(try source.read(into: &buffer, at: 2) == 1)
  }

  @Test func `an empty file is a source of no bytes`() throws {
    let source = try ByteSource.file(try sandbox.write("", to: "empty.csv"))
    #expect(source.byteCount == 0)
    #expect(try wholeBytes(of: source, blockSize: 10) == [])
  }

  @Test func `a source knows its digest`() throws {
    let source = try ByteSource.file(try sandbox.write("abc", to: "a.csv"))
    #expect(try source.sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `a missing file, a folder and an unreadable file are told apart`() throws {
    let missing = sandbox["missing.csv"]
    #expect(throws: StorageError.inputUnavailable(path: missing, errno: ENOENT)) {
      try ByteSource.file(missing)
    }
    #expect(throws: StorageError.inputIsFolder(path: sandbox.path)) { try ByteSource.file(sandbox.path) }
    let file = try sandbox.write("x", to: "a.csv")
    #expect(throws: StorageError.inputUnavailable(path: file, errno: EACCES)) {
      try ByteSource.file(file, system: .refusing(.open, errno: EACCES))
    }
    #expect(throws: StorageError.inputUnavailable(path: file + "/b", errno: ENOTDIR)) {
      try ByteSource.file(file + "/b")
    }
  }

  @Test func `a disk that cannot be read is an error of the input`() throws {
    let path = try sandbox.write("abc", to: "a.csv")
    let source = try ByteSource.file(path, system: .refusing(.read, errno: EIO))
    #expect(throws: StorageError.failed(.read, path: path, errno: EIO)) { try source.sha256() }
  }

  // MARK: Spooling

  @Test func `a pipe is spooled and can then be read again and again`() throws {
    let pipe = Pipe()
    let bytes = self.bytes
    let writer = Thread {
      pipe.fileHandleForWriting.write(Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let source = try ByteSource.spool(pipe.fileHandleForReading.fileDescriptor, name: "-")
    #expect(source.name == "-")
    #expect(source.byteCount == bytes.count)
    #expect(try wholeBytes(of: source, blockSize: 777) == bytes)
    #expect(try wholeBytes(of: source, blockSize: 70_000) == bytes)
    try source.verifyUnchanged()
  }

  @Test func `a named pipe and a device are spooled as standard input is`() throws {
    let path = try sandbox.createPipe("pipe")
    let writer = Thread { try? Data("від А до Я".utf8).write(to: URL(fileURLWithPath: path), options: []) }
    writer.start()
    let source = try ByteSource.file(path)
    #expect(source.name == path)
    #expect(try wholeBytes(of: source, blockSize: 5) == Array("від А до Я".utf8))
    #expect(try ByteSource.file("/dev/null").byteCount == 0)
  }

  @Test func `spooling leaves no file behind`() throws {
    let before = try spools()
    let source = try ByteSource.file("/dev/null")
    #expect(try spools() == before)
    #expect(source.byteCount == 0)
  }

  @Test func `a full disk while spooling names the folder for temporary files`() throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data("abc".utf8))
    try pipe.fileHandleForWriting.close()
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    let system = SystemCalls.refusing(.write, errno: ENOSPC)
    #expect(throws: StorageError.failed(.spool, path: folder, errno: ENOSPC)) {
      try ByteSource.spool(pipe.fileHandleForReading.fileDescriptor, name: "-", system: system)
    }
    #expect(throws: StorageError.failed(.read, path: "-", errno: EBADF)) {
      try ByteSource.spool(-1, name: "-")
    }
  }

  // MARK: Change between the passes

  @Test func `a file that was only read is unchanged`() throws {
    let source = try ByteSource.file(try sandbox.write("abc", to: "a.csv"))
    _ = try source.sha256()
    try source.verifyUnchanged()
  }

  @Test func `a file that grows, is written over, replaced or removed has changed`() throws {
    let changes: [(String) throws -> Void] = [
      { path in
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        file.write(Data("d".utf8))
      },
      { path in
        let file = try #require(FileHandle(forWritingAtPath: path))
        file.write(Data("xyz".utf8))
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
      },
      { path in try Data("abc".utf8).write(to: URL(fileURLWithPath: path), options: .atomic) },
      { path in try FileManager.default.removeItem(atPath: path) },
    ]
    for (number, change) in changes.enumerated() {
      let path = try sandbox.write("abc", to: "\(number).csv")
      let source = try ByteSource.file(path)
      try change(path)
      #expect(throws: StorageError.inputChanged(path: path)) { try source.verifyUnchanged() }
    }
  }

  private func wholeBytes(of source: ByteSource, blockSize: Int) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: blockSize)
    var bytes: [UInt8] = []
    while true {
      let count = try source.read(into: &buffer, at: bytes.count)
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  private func spools() throws -> [String] {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("partnership-report-") }
  }
}
