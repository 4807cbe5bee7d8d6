extension String {
  /// Text as it stands, and each byte that is not UTF-8 as `\xD0`: U+FFFD would hide what stood there.
  package init(escaping bytes: ArraySlice<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = text
      return
    }
    self = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        unicodeScalars.append(UTF8.decode(encoded))
        index += encoded.count
      case .error(let length):
        for byte in bytes[index..<(index + length)] { self += byte.escaped }
        index += length
      case .emptyInput: return
      }
    }
  }
}

extension UInt8 {
  /// `\xD0`
  fileprivate var escaped: String {
    (self < 0x10 ? "\\x0" : "\\x") + String(self, radix: 16, uppercase: true)
  }
}

extension ArraySlice<UInt8> {
  /// The first bytes, at most so many, without a part of a character at the end.
  func prefix(ofWholeCharacters limit: Int) -> ArraySlice {
    guard count > limit else { return self }
    var end = startIndex + limit
    while end > startIndex, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[..<end]
  }
}
