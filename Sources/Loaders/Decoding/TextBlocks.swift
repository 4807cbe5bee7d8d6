import Partnerships

/// The text of an export as blocks of UTF-8 without a byte-order mark, in order.
struct TextBlocks: ~Copyable {
  private let export: any ExportBytes
  private let converter: Iconv?
  private let isConverted: Bool
  private var offset: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init(_ export: any ExportBytes, _ encoding: InputReport.Encoding, startingAt offset: Int) throws {
    self.export = export
    self.offset = offset
    isConverted = encoding != .utf8
    switch encoding {
    case .utf8: converter = nil
    case .windows1251:
      do { converter = try Iconv(from: "WINDOWS-1251") } catch {
        throw UnusableExport(.encodingNotSupported(name: encoding.rawValue), in: export.name)
      }
    }
  }

  /// Gives the next block to `body`; false at the end. A block may end inside a character.
  mutating func next(_ body: (borrowing Span<UInt8>) throws -> Void) throws -> Bool {
    let count = try export.read(into: &buffer, at: offset)
    guard count > 0 else { return false }
    defer { offset += count }
    guard isConverted else {
      try body(buffer.span.extracting(0..<count))
      return true
    }
    let text = try convert(Array(buffer[..<count]))
    try body(text.span)
    return true
  }

  private func convert(_ block: [UInt8]) throws -> [UInt8] {
    do throws(Iconv.InvalidByte) {
      return try converter?.convert(block) ?? block
    } catch {
      throw UnusableExport(.invalidByte(byteOffset: offset + error.offset), in: export.name)
    }
  }
}
