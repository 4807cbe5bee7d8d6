/// Text as it was written for a web page, from where exports bring it: with character references (`&#39;`, `&ouml;`,
/// `&nbsp;`) and tags (`<b>`, `<br>`).
package enum MarkupText {
  /// The text as a page shows it: every known reference is its character; known tags are gone, and where they part
  /// lines a line break stands, before an item of a list with a bullet.
  ///
  /// Twice over, for what was written for a page is at times written for a page again: `&amp;ouml;`, `&lt;br&gt;`. What
  /// is no known reference or tag stays as it stands. A reference to what is no character is U+FFFD.
  /// - Returns: nil where nothing of the kind is in it.
  package static func shown(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return nil }
    let once = withReferencesRead(withoutTags(text)[...])
    let twice = withReferencesRead(withoutTags(once[...])[...])
    return twice.elementsEqual(text) ? nil : twice
  }
}

// MARK: Tags

extension MarkupText {
  private static func withoutTags(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let tag = tag(at: rest) {
        result += Array(tag.replacement.utf8)
        rest = rest.dropFirst(tag.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The tag that a text begins with, by its number of bytes and by what stands in its place; nil where it is none that
  /// is known, or is not closed.
  private static func tag(at text: ArraySlice<UInt8>) -> (count: Int, replacement: String)? {
    if text.starts(with: "<!--".utf8) {
      let close = Array("-->".utf8)
      return (4...max(4, text.count)).first { text.dropFirst($0).starts(with: close) }.map { ($0 + 3, "") }
    }
    guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let inside = text[text.startIndex..<end].dropFirst()
    let isEnd = inside.first == UInt8(ascii: "/")
    let name = (isEnd ? inside.dropFirst() : inside).prefix(while: isLetterOrDigit)
    let following = inside[name.endIndex...].first
    // A space, or a slash as in `<br/>`, ends the name.
    guard following == nil || following == UInt8(ascii: "/") || following.map(isSpace) == true,
      let row = ReferenceTables.markupTags.row(for: name.map { $0 | 0x20 })
    else { return nil }
    let replacement =
      switch row[.form] {
      case "item": isEnd ? "\n" : "\n• "
      case "line": "\n"
      default: ""
      }
    return (end + 1 - text.startIndex, replacement)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

// MARK: Character references

extension MarkupText {
  private static func withReferencesRead(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let reference = reference(at: rest) {
        result += Array(String(reference.scalar).utf8)
        rest = rest.dropFirst(reference.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The reference that a text begins with, by its number of bytes; nil where it is none that is known.
  private static func reference(at text: ArraySlice<UInt8>) -> (count: Int, scalar: Unicode.Scalar)? {
    let body = text.dropFirst()
    guard body.first == UInt8(ascii: "#") else { return namedReference(body) }
    let number = body.dropFirst()
    let isHexadecimal = number.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = (isHexadecimal ? number.dropFirst() : number).prefix { byte in
      isDigit(byte) || isHexadecimal && (0x61...0x66).contains(byte | 0x20)
    }
    guard !digits.isEmpty else { return nil }
    let isClosed = text[digits.endIndex...].first == UInt8(ascii: ";")
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    return (digits.endIndex - text.startIndex + (isClosed ? 1 : 0), value.map(scalar) ?? "\u{FFFD}")
  }

  /// Without a semicolon only names of Latin-1 are references, as browsers have it, and only where the word ends there.
  private static func namedReference(_ body: ArraySlice<UInt8>) -> (count: Int, scalar: Unicode.Scalar)? {
    let name = body.prefix(while: isLetterOrDigit)
    guard let scalar = scalar(named: Array(name)) else { return nil }
    if body[name.endIndex...].first == UInt8(ascii: ";") { return (name.count + 2, scalar) }
    return scalar.value < 0x100 ? (name.count + 1, scalar) : nil
  }

  private static func scalar(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number), let scalar = scalar(named: Array("#\(number)".utf8)) { return scalar }
    // A control character is none of a text, and NUL no character at all; line breaks and tabs are spaces.
    guard let scalar = Unicode.Scalar(number), number > 0x1F || (0x09...0x0D).contains(number) else {
      return "\u{FFFD}"
    }
    return scalar
  }

  private static func scalar(named name: [UInt8]) -> Unicode.Scalar? {
    guard let row = ReferenceTables.characterReferences.row(for: name) else { return nil }
    return UInt32(row[.scalar], radix: 16).flatMap(Unicode.Scalar.init)
  }
}
