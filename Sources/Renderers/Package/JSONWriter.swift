import Messages

/// JSON as bytes, indented by two spaces, its members in the order of the calls.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  mutating func object(_ key: String? = nil, members: (inout JSONWriter) -> Void) {
    container(key, brackets: ("{", "}"), content: members)
  }

  mutating func array(_ key: String, elements: (inout JSONWriter) -> Void) {
    container(key, brackets: ("[", "]"), content: elements)
  }

  mutating func member(_ key: String, _ value: String) {
    begin(key)
    append(string: value)
  }

  mutating func member(_ key: String, _ value: Int) {
    begin(key)
    append(String(value))
  }

  mutating func member(_ key: String, _ value: Bool) {
    begin(key)
    append(value ? "true" : "false")
  }

  /// What a person calls a thing: in Ukrainian where everybody looks, in English beside it.
  mutating func title(_ title: Text, as key: String = "title") {
    member(key, title[.ukrainian])
    member("\(key)_en", title[.english])
  }

  /// A text in an array.
  mutating func element(_ value: String) {
    begin(nil)
    append(string: value)
  }

  private mutating func container(
    _ key: String?, brackets: (open: String, close: String), content: (inout JSONWriter) -> Void
  ) {
    begin(key)
    append(brackets.open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    append(brackets.close)
    if depth == 0 { append("\n") }
  }

  private mutating func begin(_ key: String?) {
    if !isFirst { append(",") }
    if depth > 0 { breakLine() }
    isFirst = false
    guard let key else { return }
    append(string: key)
    append(": ")
  }

  private mutating func breakLine() { append("\n" + String(repeating: "  ", count: depth)) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// RFC 8259: quotation mark, backslash and control characters are escaped.
  private mutating func append(string text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default:
        bytes.append(byte)
      }
    }
    append("\"")
  }
}
