import SystemPackage

/// Bytes that can be read any number of times, from anywhere, by several threads at once.
package final class ByteSource: Sendable {
  /// As the user wrote it, a byte that is not UTF-8 as `\xD0`; `-` is standard input.
  package let name: String
  /// The size when the source was opened.
  package let byteCount: Int

  private let path: FilePath
  private let file: Descriptor
  /// What the file was when it was opened; nil for spooled bytes, which nobody else can reach.
  private let opened: Identity?
  private let system: SystemCalls

  private init(
    name: String, byteCount: Int, file: consuming Descriptor, opened: Identity?, system: SystemCalls
  ) {
    self.name = PathText.shown(name)
    path = FilePath(text: name)
    self.byteCount = byteCount
    self.file = file
    self.opened = opened
    self.system = system
  }

  /// Opens a file. What cannot be read twice (a pipe, a device) is spooled first, as standard input is.
  ///
  /// Throws `inputUnavailable`, `inputIsFolder`, and `failed` where spooling fails.
  package static func file(_ name: String, system: SystemCalls = .real) throws(StorageError) -> ByteSource {
    let file = try mapErrno(to: .inputUnavailable(path: name), system.open(FilePath(text: name)))
    let status = try mapErrno(to: .inputUnavailable(path: name), system.status(of: file))
    switch status.type {
    case .directory: throw .inputIsFolder(path: name)
    case .regular:
      return ByteSource(
        name: name, byteCount: Int(status.size), file: file, opened: Identity(status), system: system)
    default: return try spool(file.number, name: name, system: system)
    }
  }

  /// All of standard input, spooled; its name is `-`.
  ///
  /// Throws `failed`: of `.read`, or of `.spool` with the folder for temporary files.
  package static func standardInput(system: SystemCalls = .real) throws(StorageError) -> ByteSource {
    try spool(SystemCalls.standardInput, name: "-", system: system)
  }

  /// Copies what an open file still gives into a temporary file that has no name.
  package static func spool(
    _ input: CInt, name: String, system: SystemCalls = .real
  ) throws(StorageError) -> ByteSource {
    let folder = system.temporaryFolder
    let spooling = CallPurpose.failed(.spool, path: folder.text)
    let file = try mapErrno(to: spooling, system.createNameless(in: folder))
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var byteCount = 0
    while true {
      let count = try mapErrno(to: .failed(.read, path: name), system.read(from: input, into: &buffer))
      if count == 0 { break }
      try mapErrno(to: spooling, system.write(buffer.span.extracting(first: count), to: file.number))
      byteCount += count
    }
    return ByteSource(name: name, byteCount: byteCount, file: file, opened: nil, system: system)
  }

  /// Reads from `offset` on until the buffer is full or the bytes end; returns how many were read, 0 at the
  /// end.
  ///
  /// Throws `failed(.read, …)`.
  package func read(into buffer: inout [UInt8], at offset: Int) throws(StorageError) -> Int {
    try mapErrno(to: .failed(.read, path: name), system.read(file, into: &buffer, at: offset))
  }

  /// All the bytes at once, of a file that is known to be small.
  ///
  /// Throws `failed(.read, …)`.
  package func bytes() throws(StorageError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: byteCount)
    return Array(bytes[..<(try read(into: &bytes, at: 0))])
  }

  /// The SHA-256 of all the bytes, in lower-case hexadecimal digits.
  package func sha256() throws(StorageError) -> String {
    var digest = try SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while true {
      let count = try read(into: &buffer, at: offset)
      if count == 0 { return try digest.finishHexadecimal() }
      try digest.update(buffer.span.extracting(first: count))
      offset += count
    }
  }

  /// Throws `inputChanged` unless the name still names the file that was opened, with the size and the time
  /// of change that it had then. Asked after the last pass, it says that all passes read the same bytes.
  package func verifyUnchanged() throws(StorageError) {
    guard let opened else { return }
    let now = try? Identity(system.status(of: path, followingLink: true))
    guard now == opened else { throw .inputChanged(path: name) }
  }
}
