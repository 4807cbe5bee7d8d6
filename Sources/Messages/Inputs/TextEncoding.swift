/// The encodings that are read. Raw values are their names for `--encoding`, and iconv knows them too.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1251 = "windows-1251"
  case koi8u = "koi8-u"
  case cp866
  case cp1125

  /// With it some programs begin a text in UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What `--encoding` takes.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The likeliest encoding of a text, and the next.
package struct EncodingMargin: Hashable, Sendable {
  package let encoding: TextEncoding
  /// How much the text is like Ukrainian in this encoding, where the two give different letters: 0 to 100, by
  /// the pairs of letters in it; 100 is as names usually are.
  package let percent: Int
  package let next: TextEncoding
  package let nextPercent: Int

  package init(encoding: TextEncoding, percent: Int, next: TextEncoding, nextPercent: Int) {
    (self.encoding, self.percent) = (encoding, percent)
    (self.next, self.nextPercent) = (next, nextPercent)
  }
}

/// Why an encoding was taken that neither the user nor the bytes themselves state; it is said, with the way to
/// overrule it (rule 22).
package enum EncodingRemark: Hashable, Sendable {
  /// Every other byte is zero, or nearly so, as UTF-16 writes Latin and Cyrillic letters.
  case zeroBytes
  /// Of the eight-bit encodings this one gives the most Ukrainian text.
  case likeliest(EncodingMargin)
  /// The file begins with a byte-order mark, though the user said it has this encoding.
  case markOverrules(TextEncoding)

  func sentence(readAs encoding: TextEncoding) -> Text {
    let remedy = Text(
      uk: "якщо текст нечитабельний, задайте в --encoding одне з таких: \(TextEncoding.names).",
      en: "if letters are garbled, pass --encoding with one of \(TextEncoding.names).")
    let name = encoding.rawValue
    return switch self {
    case .zeroBytes: Text(uk: "прочитано як \(name) через нульові байти; \(remedy)", en: "read as \(name) because of its zero bytes; \(remedy)")
    case .likeliest(let margin):
      Text(
        uk: "прочитано як \(name): так текст схожий на український на \(percent: margin.percent), а в \(margin.next.rawValue), наступному, — на \(percent: margin.nextPercent); \(remedy)",
        en: "read as \(name), in which the text is \(percent: margin.percent) like Ukrainian, and \(percent: margin.nextPercent) in \(margin.next.rawValue), the next; \(remedy)")
    case .markOverrules(let stated):
      Text(
        uk: "прочитано як \(name), бо файл починається з його мітки порядку байтів, а не як \(stated.rawValue); не задавайте --encoding або зробіть вивантаження знову.",
        en: "read as \(name), because the file begins with its byte-order mark, and not as \(stated.rawValue); leave out --encoding, or export the file again.")
    }
  }

  /// Behind the encoding's name in a report.
  package var phrase: Text {
    switch self {
    case .zeroBytes: Text(uk: "визначено за нульовими байтами", en: "guessed from the zero bytes")
    case .likeliest(let margin):
      Text(
        uk: "визначено за літерами: текст схожий на український на \(percent: margin.percent), а в \(margin.next.rawValue), наступному, — на \(percent: margin.nextPercent)",
        en: "guessed from the letters: the text is \(percent: margin.percent) like Ukrainian, and \(percent: margin.nextPercent) in \(margin.next.rawValue), the next")
    case .markOverrules(let stated):
      Text(
        uk: "за міткою порядку байтів у файлі, а не \(stated.rawValue), як задано в --encoding",
        en: "by the byte-order mark of the file, and not \(stated.rawValue) as --encoding has it")
    }
  }
}
