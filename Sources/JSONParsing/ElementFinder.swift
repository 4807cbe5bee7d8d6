import Partnerships

/// Goes from element to element of an array, or from line to line of JSON Lines.
struct ElementFinder {
  /// An element as it stands in the window, without the white space round it.
  struct Location {
    let range: Range<Int>
    let byteOffset: Int
    let byteCount: Int
    let line: Int
    /// Why there is nothing to parse, or nil.
    let problem: JSONFault?
  }

  let isLines: Bool
  let limits: JSONLimits
  /// Whether the array's end, its closing bracket included, is passed.
  private(set) var isAtEnd = false
  /// How many elements were passed.
  private(set) var count = 0
  private var isAfterComma = false

  init(isLines: Bool, limits: JSONLimits) {
    self.isLines = isLines
    self.limits = limits
  }

  /// The next element, or nil at the end of the array or the lines.
  /// - Throws: `JSONError` where an array is not closed, or by a brace; or what the source throws.
  mutating func next(in input: inout JSONInput) throws -> Location? {
    while !isAtEnd {
      if isLines { try input.skipBetweenLines() } else { try input.skipSpace() }
      if let location = try isLines ? nextLine(in: &input) : nextElement(in: &input) {
        count += 1
        return location
      }
    }
    return nil
  }

  private mutating func nextElement(in input: inout JSONInput) throws -> Location? {
    var ends = ElementEnds()
    let span = try passElement(in: &input) { ends.advance(through: $0, from: $1, to: $2) }
    let line = input.line
    input.line += ends.lineBreaks
    guard span.end < input.count else { throw error(.truncated, after: span, line: line, in: input) }
    input.next = span.end + 1
    let closes = input.bytes[span.end] != UInt8(ascii: ",")
    if closes, input.bytes[span.end] != UInt8(ascii: "]") {
      throw error(.syntax, after: span, line: line, in: input)
    }
    let isFirst = !isAfterComma
    isAfterComma = !closes
    isAtEnd = closes
    let location = location(span, line: line, in: input)
    guard location.byteCount == 0 else { return location }
    if closes, isFirst { return nil }
    return Location(
      range: location.range, byteOffset: location.byteOffset, byteCount: 0, line: line,
      problem: closes ? .trailingComma : .missingElement)
  }

  private mutating func nextLine(in input: inout JSONInput) throws -> Location? {
    let span = try passElement(in: &input) { bytes, start, end in
      bytes[start..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
    }
    let line = input.line
    input.next = span.end
    isAtEnd = span.end == input.count
    let location = location(span, line: line, in: input)
    return location.byteCount == 0 ? nil : location
  }

  private struct Span {
    let byteOffset: Int
    /// Where in the window it begins and ends; only the end counts when it is too long.
    let start: Int
    let end: Int
    let isTooLong: Bool
  }

  /// The array goes wrong after an element; one that has no byte yet is none.
  private func error(
    _ problem: JSONFault, after span: Span, line: Int, in input: borrowing JSONInput
  ) -> JSONError {
    let end = input.offset + span.end
    return JSONError(
      problem: problem, byteOffset: end, line: input.line,
      element: span.byteOffset < end
        ? JSONElementPlace(number: count + 1, line: line, byteOffset: span.byteOffset) : nil)
  }

  /// Lets the window grow until the element ends; of one that is too long, only the end is kept.
  private func passElement(
    in input: inout JSONInput, advance: (_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int
  ) throws -> Span {
    let byteOffset = input.nextOffset
    var isTooLong = false
    var scanned = input.next
    while true {
      scanned = advance(input.bytes, scanned, input.count)
      if input.offset + scanned - byteOffset > limits.elementBytes { isTooLong = true }
      if scanned < input.count { break }
      if isTooLong { input.next = input.count }
      scanned -= input.next
      input.slide()
      guard try input.grow() else { break }
    }
    return Span(
      byteOffset: byteOffset, start: isTooLong ? scanned : input.next, end: scanned, isTooLong: isTooLong)
  }

  private func location(_ span: Span, line: Int, in input: borrowing JSONInput) -> Location {
    var end = span.end
    while end > span.start, isSpace(input.bytes[end - 1]) { end -= 1 }
    return Location(
      range: span.start..<end, byteOffset: span.byteOffset, byteCount: input.offset + end - span.byteOffset,
      line: line, problem: span.isTooLong ? .tooLong : nil)
  }
}
