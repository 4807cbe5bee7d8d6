import Messages
import Partnerships

/// From offsets in a text as UTF-8 back to offsets in the export that it was converted from.
///
/// It follows the text through the export and adds up how long each character is in UTF-8: nothing is kept, whatever
/// the size. The offsets of UTF-8 itself cost an addition.
struct FileOffsets {
  private let text: ExportText
  private let isConverted: Bool
  /// Bytes that are looked at together.
  private let unit: Int
  /// How many bytes of UTF-8 each byte of an eight-bit encoding stands for; empty for the others.
  private let lengths: [Int]
  private var textOffset = 0
  private var fileOffset: Int
  private var buffer: [UInt8] = []
  private var bufferOffset: Int

  init(_ text: ExportText) throws {
    self.text = text
    isConverted = text.encoding != .utf8
    unit = text.encoding.isUTF16 ? 2 : 1
    (fileOffset, bufferOffset) = (text.start, text.start)
    lengths =
      isConverted && unit == 1
      ? try CodePage(text.encoding, for: text.name).scalars.map { $0.map(UTF8.width) ?? 0 } : []
  }

  /// Where in the export the character begins that begins there in the text.
  /// - Parameter offset: in the text; not before that of an earlier call.
  mutating func offset(of offset: Int) throws -> Int {
    guard isConverted else { return text.start + offset }
    while textOffset < offset {
      if fileOffset + unit > bufferOffset + buffer.count, try !fill() { break }
      textOffset += lengthOfNextUnit
      fileOffset += unit
    }
    return fileOffset
  }

  private mutating func fill() throws -> Bool {
    bufferOffset = fileOffset
    buffer = try text.export.bytes(1 << 18, at: fileOffset)
    return buffer.count >= unit
  }

  private var lengthOfNextUnit: Int {
    let next = fileOffset - bufferOffset
    if unit == 1 { return lengths[Int(buffer[next])] }
    let (high, low) = text.encoding == .utf16BigEndian ? (next, next + 1) : (next + 1, next)
    switch UInt16(buffer[high]) << 8 | UInt16(buffer[low]) {
    case ..<0x80: return 1
    case ..<0x800: return 2
    // A character of two units is four bytes: none for the first unit, so that no offset lies between.
    case 0xD800...0xDBFF: return 0
    case 0xDC00...0xDFFF: return 4
    default: return 3
    }
  }
}
