import Renderers
import Storage

/// Rows of CSV on their way into a file, so that a list of millions needs no room for more than a block of them.
struct CSVOutput: ~Copyable {
  private var file: OutputFile
  private var writer: CSVWriter

  /// How many bytes are gathered before they are written.
  private static let blockSize = 1 << 16

  init(_ file: consuming OutputFile, dialect: OutputDialect) {
    self.file = file
    writer = CSVWriter(dialect)
  }

  mutating func append(_ write: (inout CSVWriter) -> Void) throws {
    write(&writer)
    guard writer.bytes.count > Self.blockSize else { return }
    try file.append(writer.bytes)
    writer.removeAll()
  }

  consuming func close() throws -> (byteCount: Int, sha256: String) {
    try file.append(writer.bytes)
    return try file.close()
  }
}
