/// Rows of CSV as bytes in UTF-8, with quotes only where they are needed (RFC 4180).
///
/// The caller writes `bytes` out and calls `removeAll` as often as it likes; between rows is a good place.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var isInRow = false
  private let dialect: OutputDialect

  /// Begins a file: with its byte-order mark, where the dialect has one.
  package init(_ dialect: OutputDialect = .open) {
    self.dialect = dialect
    bytes = dialect.byteOrderMark
  }

  /// Forgets the bytes and keeps their room.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Ends the row; the next cell begins another.
  package mutating func endRow() {
    bytes.append(contentsOf: dialect.lineEnd)
    isInRow = false
  }

  /// A whole row, such as a header.
  mutating func appendRow(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
    endRow()
  }

  /// A cell of text, in quotes where it needs them.
  package mutating func append(_ text: String) {
    separate()
    if text.isEmpty { return }
    let escape = dialect.formulaEscape(for: text.utf8.span)
    if needsQuotes(text.utf8.span) {
      appendQuoted(text.utf8.span, after: escape)
    } else {
      bytes.append(contentsOf: escape)
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// The same of bytes in UTF-8, which are not looked at as characters.
  package mutating func append(_ text: Span<UInt8>) {
    separate()
    let escape = dialect.formulaEscape(for: text)
    if needsQuotes(text) {
      appendQuoted(text, after: escape)
    } else {
      bytes.append(contentsOf: escape)
      bytes.append(addingCapacity: text.count) { room in
        for index in text.indices { room.append(text[index]) }
      }
    }
  }

  /// A cell of a whole number, its digits not grouped.
  package mutating func append(_ number: Int) {
    separate()
    appendDigits(number)
  }

  /// The same; nil is an empty cell.
  package mutating func append(_ number: Int?) {
    if let number { append(number) } else { appendBlank() }
  }

  /// An empty cell.
  package mutating func appendBlank() { separate() }

  /// A share in tenths of a percent.
  package mutating func append(tenths: Int) {
    separate()
    appendDigits(tenths / 10)
    bytes.append(dialect.decimalMark)
    bytes.append(UInt8(ascii: "0") + UInt8(tenths % 10))
  }

  private mutating func separate() {
    if isInRow { bytes.append(dialect.delimiter) } else { isInRow = true }
  }

  private mutating func appendDigits(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Also where white space stands at an edge: many readers, libcsv among them, would trim it.
  private func needsQuotes(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return false }
    if isBlank(text[0]) || isBlank(text[text.count - 1]) { return true }
    // Without an early exit the loop runs on many bytes at once.
    let delimiter = dialect.delimiter
    var special: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      special |= byte == delimiter ? 1 : 0
      special |= byte == UInt8(ascii: "\"") ? 1 : 0
      special |= byte == UInt8(ascii: "\n") ? 1 : 0
      special |= byte == UInt8(ascii: "\r") ? 1 : 0
    }
    return special != 0
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private mutating func appendQuoted(_ text: Span<UInt8>, after escape: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: escape)
    for index in text.indices {
      if text[index] == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\"")) }
      bytes.append(text[index])
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
