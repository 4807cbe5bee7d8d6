import Foundation
import Storage
import Testing

@Suite struct StandardStreamsTests {
  @Test func `all bytes arrive, also more than a pipe holds`() throws {
    let pipe = Pipe()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let number = pipe.fileHandleForWriting.fileDescriptor
    let writer = Thread {
      try? writeToStandardOutput(bytes, to: number)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let arrived = try pipe.fileHandleForReading.readToEnd()
    #expect(arrived == Data(bytes))
  }

  @Test func `a reader that has gone is told apart, and the process lives`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    #expect(throws: StorageError.outputClosed) {
      try writeToStandardOutput(Array("x".utf8), to: pipe.fileHandleForWriting.fileDescriptor)
    }
  }

  @Test func `a full disk is an error of standard output`() throws {
    #expect(throws: StorageError.failed(.write, path: "-", errno: ENOSPC)) {
      let file = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      try writeToStandardOutput(Array("x".utf8), to: file.fileDescriptor)
    }
  }
}
