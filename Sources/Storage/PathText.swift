import SystemPackage

/// Names of files are bytes, and need not be UTF-8. In this program they are texts: a byte that is no part of a character
/// of UTF-8 stands in them as a character of its own, and becomes that byte again where the file is opened.
package enum PathText {
  /// Where the characters for bytes from 0x80 on begin: the end of the last plane for private use. A name that has one
  /// of these characters itself is held as the four bytes of it, so that two names are never one text.
  private static let base: UInt32 = 0x10_FF00
  private static let stands = (base + 0x80)...(base + 0xFF)

  /// The text for the bytes of a name.
  package static func text(of bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isByte) {
      return text
    }
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = 0
    func append(bytes count: Int) {
      for byte in bytes[index..<(index + count)] {
        if let scalar = Unicode.Scalar(byte < 0x80 ? UInt32(byte) : base + UInt32(byte)) {
          text.append(scalar)
        }
      }
      index += count
    }
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        if isByte(scalar) {
          append(bytes: encoded.count)
        } else {
          text.append(scalar)
          index += encoded.count
        }
      case .error(let length): append(bytes: length)
      case .emptyInput: return String(text)
      }
    }
  }

  /// The bytes of a name that is held as text.
  package static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isByte) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      isByte(scalar) ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
    }
  }

  /// A text with names in it as a person is shown it: a byte that is not UTF-8 as `\xD0`, as in all that is written.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isByte) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isByte(scalar) {
        shown += "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isByte(_ scalar: Unicode.Scalar) -> Bool { stands.contains(scalar.value) }
}

extension FilePath {
  /// The path that a text is held for.
  init(text: String) {
    self.init(terminated: PathText.bytes(of: text).map(CChar.init(bitPattern:)) + [0])
  }

  /// - Parameter terminated: bytes with a zero byte at their end.
  init(terminated bytes: [CChar]) { self.init(platformString: bytes) }

  /// The path as text.
  var text: String { PathText.text(of: cString.dropLast().map(UInt8.init(bitPattern:))) }

  /// A path in this folder.
  func adding(_ text: String) -> FilePath { appending(FilePath(text: text).components) }
}
