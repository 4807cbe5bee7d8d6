import Loaders

/// An export that lies in memory.
package struct Export: ExportBytes, ExpressibleByStringInterpolation {
  /// What it is called where a test does not say.
  package static let unnamed = "export"

  package var name: String
  package let bytes: [UInt8]
  /// The most bytes that one reading gives.
  private let portion: Int

  package init(_ bytes: [UInt8], name: String = unnamed, portion: Int = .max) {
    (self.bytes, self.name, self.portion) = (bytes, name, portion)
  }

  package init(_ text: String, name: String = unnamed) { self.init(Array(text.utf8), name: name) }

  package init(stringLiteral text: String) { self.init(text) }

  package var byteCount: Int { bytes.count }

  package func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    let count = max(0, min(buffer.count, portion, bytes.count - offset))
    for index in 0..<count { buffer[index] = bytes[offset + index] }
    return count
  }
}
