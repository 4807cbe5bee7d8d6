/// Finds where an element of an array ends. It knows strings and brackets and nothing else; whether what it
/// passes is JSON, simdjson says. It can stop and go on at any byte.
struct ElementEnds {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// The line ends passed.
  private(set) var lineBreaks = 0

  /// The index of the comma or closing bracket after the element, or `end` where it does not end yet.
  mutating func advance(through bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index < end {
      if isInString {
        index = endOfString(in: bytes, from: index, to: end)
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return index }
      case 0x0A: lineBreaks += 1
      default: break
      }
      index += 1
    }
    return end
  }

  /// The index after the closing quote, or `end`.
  private mutating func endOfString(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      index += 1
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        return index
      }
      if byte == 0x0A { lineBreaks += 1 }  // not JSON, but a line
    }
    return end
  }
}
