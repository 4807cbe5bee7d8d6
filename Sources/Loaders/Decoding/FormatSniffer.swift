package import Messages
import Partnerships

/// What an export is, judged by its first bytes and never by its file name.
package struct SniffedFormat {
  package let format: InputReport.Format
  package let text: ExportText
  package let encodingRemark: EncodingRemark?
}

package enum FormatSniffer {
  package static func sniff(_ export: some ExportBytes, options: LoadingOptions) throws -> SniffedFormat {
    let head = try export.bytes(1 << 16, at: 0)
    try refuseWhatIsNoText(head, in: export.name)
    let (text, remark) = try EncodingSniffer.sniff(export, head: head, options: options)
    guard let first = try firstCharacter(of: text) else {
      throw UnusableExport(.input(.empty), in: export.name)
    }
    let looksLikeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    if first == UInt8(ascii: "<"), options.format == nil {
      throw UnusableExport(.input(.html), in: export.name)
    }
    return SniffedFormat(
      format: options.format ?? (looksLikeJSON ? .json : .csv), text: text, encodingRemark: remark)
  }

  /// The first byte that is no white space; nil where there is none.
  private static func firstCharacter(of text: ExportText) throws -> UInt8? {
    var first: UInt8?
    var blocks = try text.blocks()
    while first == nil {
      let isThere = try blocks.next { block in
        first = block.indices.first { !isWhiteSpace(block[$0]) }.map { block[$0] }
      }
      guard isThere else { break }
    }
    return first
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func refuseWhatIsNoText(_ head: [UInt8], in name: String) throws {
    func begins(_ bytes: UInt8...) -> Bool { head.starts(with: bytes) }
    if head.isEmpty { throw UnusableExport(.input(.empty), in: name) }
    // A ZIP archive with a workbook in it, or the older OLE2.
    if begins(0x50, 0x4B, 0x03, 0x04) || begins(0xD0, 0xCF, 0x11, 0xE0) {
      throw UnusableExport(.input(.spreadsheet), in: name)
    }
    if begins(0x1F, 0x8B) || begins(0x28, 0xB5, 0x2F, 0xFD) || begins(0x42, 0x5A, 0x68) {
      throw UnusableExport(.input(.archive), in: name)
    }
  }
}
