import SystemPackage

/// A file of a report while it is written: buffered, counted and hashed.
///
/// It is whole after `close()`. One that is dropped before that lacks what was still in the buffer: a
/// publication is not to be published then.
package struct OutputFile: ~Copyable {
  /// As messages name the file.
  private let path: String
  private let file: Descriptor
  private let system: SystemCalls
  private var buffer: [UInt8] = []
  private var digest: SHA256
  private var byteCount = 0

  private static let bufferSize = 1 << 18

  init(_ file: consuming Descriptor, path: String, system: SystemCalls) throws(StorageError) {
    self.path = path
    self.file = file
    self.system = system
    digest = try SHA256()
    buffer.reserveCapacity(OutputFile.bufferSize)
  }

  /// Throws `failed(.write, …)`.
  package mutating func append(_ bytes: [UInt8]) throws(StorageError) {
    try append(bytes.span)
  }

  /// Throws `failed(.write, …)`.
  package mutating func append(_ bytes: borrowing Span<UInt8>) throws(StorageError) {
    if buffer.count + bytes.count > OutputFile.bufferSize { try flush() }
    guard bytes.count < OutputFile.bufferSize else { return try write(bytes) }
    buffer.append(addingCapacity: bytes.count) { room in
      for index in bytes.indices { room.append(bytes[index]) }
    }
  }

  /// Writes what is left; gives the file's size and SHA-256 in lower-case hexadecimal digits.
  package consuming func close() throws(StorageError) -> (byteCount: Int, sha256: String) {
    try flush()
    return (byteCount, try digest.finishHexadecimal())
  }

  private mutating func flush() throws(StorageError) {
    let full = exchange(&buffer, with: [])
    try write(full.span)
    // The same room again, for what comes next.
    buffer = consume full
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ bytes: borrowing Span<UInt8>) throws(StorageError) {
    try digest.update(bytes)
    byteCount += bytes.count
    try mapErrno(to: .failed(.write, path: path), system.write(bytes, to: file.number))
  }
}
