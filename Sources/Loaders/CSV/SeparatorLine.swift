/// The first line `sep=;`, by which a CSV file tells a spreadsheet program its delimiter.
struct SeparatorLine {
  let delimiter: UInt8

  /// Reads the first line of a text; nil where it is another. It may stand in quotation marks, and a program that
  /// took it for a row may have filled it up with delimiters.
  init?(_ text: [UInt8]) {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != UInt8(ascii: "\"") && $0 != 0x20 }
    let name = line.prefix(4).map { $0 < 0x41 ? $0 : $0 | 0x20 }
    let named = line.dropFirst(4)
    guard name == Array("sep=".utf8), let delimiter = named.first, Self.mayDelimit(delimiter),
      named.allSatisfy({ $0 == delimiter })
    else { return nil }
    self.delimiter = delimiter
  }

  /// A tab or a mark of ASCII.
  private static func mayDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09: true
    case ...0x20, 0x7F...: false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: true
    }
  }
}
