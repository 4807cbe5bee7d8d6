import Messages
import Partnerships

/// Which encoding an export has: what its byte-order mark says, else the user, else its bytes.
package enum EncodingSniffer {
  /// - Parameter head: the first bytes of the export, 64 KiB of them where it has so many.
  static func sniff(
    _ export: some ExportBytes, head: [UInt8], options: LoadingOptions
  ) throws -> (text: ExportText, remark: EncodingRemark?) {
    func text(_ encoding: TextEncoding, after mark: Int = 0) -> ExportText {
      ExportText(export: export, encoding: encoding, start: mark)
    }
    if let (encoding, mark) = marks.first(where: { head.starts(with: $0.bytes) }) {
      let stated = options.encoding.flatMap { $0 == encoding ? nil : $0 }
      return (text(encoding, after: mark.count), stated.map { .markOverrules($0) })
    }
    if let encoding = options.encoding { return (text(encoding), nil) }
    if let encoding = utf16(head) { return (text(encoding), .zeroBytes) }
    if try isUTF8(export) { return (text(.utf8), nil) }
    let margin = try likeliest(export)
    return (text(margin.encoding), .likeliest(margin))
  }

  private static let marks: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.utf8, TextEncoding.byteOrderMark), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
  ]

  /// Of Latin letters, digits and delimiters UTF-16 has one byte that is 0, of Cyrillic ones a byte that is 4;
  /// whether it is the first or the second byte of a unit tells the order. No other encoding has either often.
  private static func utf16(_ head: [UInt8]) -> TextEncoding? {
    let unitCount = head.count / 2
    func isHigh(_ byte: UInt8) -> Bool { byte == 0 || byte == 4 }
    let first = (0..<unitCount).count { isHigh(head[2 * $0]) }
    let second = (0..<unitCount).count { isHigh(head[2 * $0 + 1]) }
    guard max(first, second) * 4 > unitCount * 3, min(first, second) * 4 < unitCount else { return nil }
    return first > second ? .utf16BigEndian : .utf16LittleEndian
  }

  /// Whether the bytes have the form of UTF-8.
  package static func isUTF8(_ export: some ExportBytes) throws -> Bool {
    var evidence = UTF8Evidence()
    try forEachBlock(of: export) { block in
      evidence.add(block)
      return !evidence.isEnough
    }
    return evidence.isUTF8
  }

  /// - Throws: `UnusableExport` where no encoding is clearly likelier than all others.
  private static func likeliest(_ export: some ExportBytes) throws -> EncodingMargin {
    var evidence = EightBitEvidence()
    try forEachBlock(of: export) { block in
      evidence.add(block)
      return true
    }
    let judgement = try evidence.judgement(for: export.name)
    guard judgement.isClear else {
      throw UnusableExport(.input(.encodingUndecided(judgement.margin)), in: export.name)
    }
    return judgement.margin
  }

  /// Gives the bytes from the beginning on, until there are no more or `body` wants none.
  private static func forEachBlock(
    of export: some ExportBytes, _ body: (borrowing Span<UInt8>) -> Bool
  ) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while true {
      let count = try export.read(into: &buffer, at: offset)
      guard count > 0, body(buffer.span.extracting(0..<count)) else { return }
      offset += count
    }
  }
}
