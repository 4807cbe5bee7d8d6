import Partnerships

/// What an export is, judged by its first bytes and never by its file name.
struct SniffedFormat {
  let format: InputReport.Format
  let encoding: InputReport.Encoding
  let encodingIsGuessed: Bool
  /// Bytes of a byte-order mark, which are no text.
  let textStart: Int
}

enum FormatSniffer {
  static func sniff(_ export: some ExportBytes, _ options: LoadingOptions) throws -> SniffedFormat {
    var head = [UInt8](repeating: 0, count: 1 << 16)
    head.removeLast(head.count - (try export.read(into: &head, at: 0)))
    try refuseWhatIsNoText(head, in: export.name)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let textStart = head.starts(with: mark) ? mark.count : 0
    guard let first = head[textStart...].first(where: { !isWhiteSpace($0) }) else {
      throw UnusableExport(.inputEmpty, in: export.name)
    }
    let looksLikeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    let format = options.format ?? (looksLikeJSON ? .json : .csv)
    if first == UInt8(ascii: "<"), options.format == nil {
      throw UnusableExport(.inputIsHTML, in: export.name)
    }
    let encoding =
      try options.encoding ?? encoding(of: export, markFound: textStart > 0, isJSON: format != .csv)
    return SniffedFormat(
      format: format, encoding: encoding,
      encodingIsGuessed: options.encoding == nil && textStart == 0 && encoding != .utf8, textStart: textStart)
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func refuseWhatIsNoText(_ head: [UInt8], in name: String) throws {
    func begins(_ bytes: UInt8...) -> Bool { head.starts(with: bytes) }
    if head.isEmpty { throw UnusableExport(.inputEmpty, in: name) }
    // A ZIP archive with a workbook in it, or the older OLE2.
    if begins(0x50, 0x4B, 0x03, 0x04) || begins(0xD0, 0xCF, 0x11, 0xE0) {
      throw UnusableExport(.inputIsSpreadsheet, in: name)
    }
    if begins(0x1F, 0x8B) || begins(0x28, 0xB5, 0x2F, 0xFD) || begins(0x42, 0x5A, 0x68) {
      throw UnusableExport(.inputIsArchive, in: name)
    }
    if begins(0xFF, 0xFE) || begins(0xFE, 0xFF) {
      throw UnusableExport(.encodingNotSupported(name: "UTF-16"), in: name)
    }
  }

  /// UTF-8 when the text is UTF-8 nearly everywhere; else windows-1251 when its letters are Ukrainian ones.
  private static func encoding(
    of export: some ExportBytes, markFound: Bool, isJSON: Bool
  ) throws -> InputReport.Encoding {
    if markFound || isJSON { return .utf8 }
    var evidence = EncodingEvidence()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while !evidence.isEnough {
      let count = try export.read(into: &buffer, at: offset)
      if count == 0 { break }
      evidence.add(buffer.span.extracting(0..<count))
      offset += count
    }
    switch evidence.verdict {
    case .some(let encoding): return encoding
    case .none: throw UnusableExport(.encodingUndecided, in: export.name)
    }
  }
}
