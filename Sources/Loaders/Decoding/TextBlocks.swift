import Messages
import Partnerships

/// The text of an export as blocks of UTF-8 without a byte-order mark, in order.
struct TextBlocks: ~Copyable {
  private let text: ExportText
  /// nil for UTF-8, whose bytes are handed on as they are.
  private let converter: Iconv?
  private let isConverted: Bool
  private var offset: Int
  private var buffer: [UInt8]

  private static let blockSize = 1 << 18

  init(_ text: ExportText) throws {
    self.text = text
    offset = text.start
    isConverted = text.encoding != .utf8
    buffer = [UInt8](repeating: 0, count: isConverted ? 0 : Self.blockSize)
    do {
      converter = isConverted ? try Iconv(from: text.encoding) : nil
    } catch {
      throw UnusableExport(.input(.encodingNotSupported(text.encoding)), in: text.name)
    }
  }

  /// Gives the next block to `body`; false at the end. A block of UTF-8 may end inside a character.
  mutating func next(_ body: (borrowing Span<UInt8>) throws -> Void) throws -> Bool {
    guard isConverted else {
      let count = try text.export.read(into: &buffer, at: offset)
      guard count > 0 else { return false }
      try body(buffer.span.extracting(0..<count))
      offset += count
      return true
    }
    let bytes = try text.export.bytes(Self.blockSize, at: offset)
    guard !bytes.isEmpty else { return false }
    let (converted, byteCount) = try convert(bytes)
    guard byteCount > 0 else {
      throw UnusableExport(.input(.textCutOff(text.encoding, byteOffset: offset)), in: text.name)
    }
    try body(converted.span)
    offset += byteCount
    return true
  }

  private func convert(_ bytes: [UInt8]) throws -> (text: [UInt8], byteCount: Int) {
    do throws(Iconv.InvalidBytes) {
      return try converter?.convert(bytes) ?? (bytes, bytes.count)
    } catch {
      let byteOffset = offset + error.offset
      let fault: InputFault =
        text.encoding.isUTF16
        ? .unpairedSurrogate(text.encoding, byteOffset: byteOffset)
        : .invalidByte(bytes[error.offset], text.encoding, byteOffset: byteOffset)
      throw UnusableExport(.input(fault), in: text.name)
    }
  }
}

extension TextEncoding {
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
