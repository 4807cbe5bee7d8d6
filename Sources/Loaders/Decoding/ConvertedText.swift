/// Converted text that is read at offsets: onward as it is converted, and from its beginning again where an offset
/// lies after. Only the block at hand is kept.
final class ConvertedText {
  private let text: ExportText
  private var blocks: TextBlocks
  private var block: [UInt8] = []
  /// Where in the text the block begins.
  private var offset = 0

  init(_ text: ExportText) throws {
    self.text = text
    blocks = try text.blocks()
  }

  /// Fills the beginning of a buffer with the text from an offset on.
  /// - Returns: how many bytes; 0 at the end of the text.
  func read(into buffer: inout [UInt8], at offset: Int) throws -> Int {
    if offset < self.offset {
      blocks = try text.blocks()
      (block, self.offset) = ([], 0)
    }
    while offset >= self.offset + block.count {
      guard try advance() else { return 0 }
    }
    let start = offset - self.offset
    let count = min(buffer.count, block.count - start)
    buffer.replaceSubrange(..<count, with: block[start..<(start + count)])
    return count
  }

  private func advance() throws -> Bool {
    offset += block.count
    block.removeAll(keepingCapacity: true)
    return try blocks.next { next in
      for index in next.indices { block.append(next[index]) }
    }
  }
}
