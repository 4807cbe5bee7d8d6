/// Fills the beginning of a buffer with the bytes of an input at an offset, as `pread` does.
/// - Returns: how many bytes; 0 at the end of the input.
package typealias JSONSource = (_ buffer: inout [UInt8], _ offset: Int) throws -> Int

/// A window of the input that grows as long as an element does not end, and slides on after it.
struct JSONInput: ~Copyable {
  /// The bytes from `offset` on; after `count` of them stands the padding that simdjson reads and ignores.
  private(set) var bytes: [UInt8] = padding
  private(set) var count = 0
  /// Where the window begins in the input.
  private(set) var offset: Int
  /// Where in the window the next byte is read.
  var next = 0
  /// The physical line of that byte.
  var line: Int

  private let source: JSONSource
  private var block = [UInt8](repeating: 0, count: 1 << 18)

  /// From the beginning of the input, after its byte-order mark if there is one.
  init(_ source: @escaping JSONSource) throws {
    self.init(source, offset: 0, line: 1)
    while count < Self.byteOrderMark.count, try grow() {}
    if bytes.starts(with: Self.byteOrderMark) { next = Self.byteOrderMark.count }
  }

  /// From an offset on.
  init(_ source: @escaping JSONSource, offset: Int, line: Int) {
    self.source = source
    self.offset = offset
    self.line = line
  }

  /// Where the next byte stands in the input.
  var nextOffset: Int { offset + next }

  /// Reads a block more, or says that the input is at its end.
  mutating func grow() throws -> Bool {
    let added = try source(&block, offset + count)
    guard added > 0 else { return false }
    bytes.removeLast(Self.padding.count)
    bytes.append(contentsOf: block[..<added])
    bytes.append(contentsOf: Self.padding)
    count += added
    return true
  }

  /// Passes what stands between the lines of JSON Lines: white space, where CR alone ends a line too, and the
  /// byte-order marks of files that were put together.
  mutating func skipBetweenLines() throws {
    while true {
      try skipSpace()
      guard try lookAhead(Self.byteOrderMark.count),
        bytes[next..<next + Self.byteOrderMark.count].elementsEqual(Self.byteOrderMark)
      else { return }
      next += Self.byteOrderMark.count
    }
  }

  /// Whether so many bytes follow.
  private mutating func lookAhead(_ bytes: Int) throws -> Bool {
    while count - next < bytes { guard try grow() else { return false } }
    return true
  }

  /// Passes white space, and counts its lines: a CR alone ends one too.
  mutating func skipSpace() throws {
    while true {
      while next < count {
        let byte = bytes[next]
        guard isSpace(byte) else { return }
        if byte == 0x0A { line += 1 }
        if byte == 0x0D, try !lookAhead(2) || bytes[next + 1] != 0x0A { line += 1 }
        next += 1
      }
      slide()
      guard try grow() else { return }
    }
  }

  /// Lets go of everything before `next`.
  mutating func slide() {
    bytes.removeSubrange(..<next)
    offset += next
    count -= next
    next = 0
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let padding = [UInt8](repeating: 0, count: SimdJSON.padding)
}

/// White space of RFC 8259, section 2.
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
