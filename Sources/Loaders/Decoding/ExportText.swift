import JSONParsing
package import Messages
import Partnerships

/// An export as text: its bytes, their encoding, and where after a byte-order mark the text begins.
package struct ExportText {
  let export: any ExportBytes
  package let encoding: TextEncoding
  /// Offset of the first byte that is text.
  let start: Int

  init(export: any ExportBytes, encoding: TextEncoding, start: Int) {
    (self.export, self.encoding, self.start) = (export, encoding, start)
  }

  /// An export in UTF-8, whatever is in it.
  package init(utf8 export: any ExportBytes) throws {
    let mark = TextEncoding.byteOrderMark
    let start = try export.bytes(mark.count, at: 0) == mark ? mark.count : 0
    self.init(export: export, encoding: .utf8, start: start)
  }

  package var name: String { export.name }

  /// The text from its beginning, as UTF-8.
  func blocks() throws -> TextBlocks { try TextBlocks(self) }

  /// The first bytes of the text, as UTF-8; less than `count` only where the text is no longer.
  package func head(count: Int) throws -> [UInt8] {
    var blocks = try blocks()
    var head: [UInt8] = []
    var isAtEnd = false
    while head.count < count, !isAtEnd {
      let hasMore = try blocks.next { block in
        for index in 0..<min(block.count, count - head.count) { head.append(block[index]) }
      }
      isAtEnd = !hasMore
    }
    return head
  }

  /// From offsets in the text as UTF-8 back to offsets in the export.
  func offsets() throws -> FileOffsets { try FileOffsets(self) }

  /// The text as UTF-8, for reading at offsets. A converted one is read onward: take a new source for each reading.
  func source() throws -> JSONSource {
    if encoding == .utf8 { return { [export, start] in try export.read(into: &$0, at: start + $1) } }
    let text = try ConvertedText(self)
    return { try text.read(into: &$0, at: $1) }
  }
}
