import Partnerships

/// Finds where a document goes wrong that simdjson has refused: simdjson itself does not say. Here only the
/// order of the tokens is judged; simdjson judges each string, number and word alone.
struct FaultFinder {
  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
  }

  /// What is wrong, and the index of the byte where it is.
  struct Fault {
    let problem: JSONFault
    let index: Int
  }

  private var expected = Expected.value
  private var isObject: [Bool] = []

  /// The first token that is wrong, or the end.
  /// - Parameters:
  ///   - problem: why simdjson refuses the document.
  ///   - bytes: the document, with padding after it.
  static func fault(
    _ problem: JSONFault, in bytes: [UInt8], at range: Range<Int>, by simdjson: borrowing SimdJSON
  ) -> Fault {
    var finder = FaultFinder()
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      index = endOfToken(in: bytes, start..<range.upperBound)
      if isSpace(bytes[start]) { continue }
      let isAfterComma = finder.isAfterComma
      if !finder.accepts(bytes[start]) {
        let closes = bytes[start] == UInt8(ascii: "}") || bytes[start] == UInt8(ascii: "]")
        return Fault(problem: isAfterComma && closes ? .trailingComma : .syntax, index: start)
      }
      if finder.isObject.count > SimdJSON.maximumDepth { return Fault(problem: .tooDeep, index: start) }
      if !isStructural(bytes[start]), let problem = simdjson.problem(in: bytes, at: start..<index) {
        return Fault(problem: problem, index: start)
      }
    }
    return Fault(problem: finder.expected == .nothing ? problem : .truncated, index: range.upperBound)
  }

  /// In an array a value is expected after a comma only.
  private var isAfterComma: Bool { expected == .key || expected == .value && isObject.last == false }

  private mutating func accepts(_ first: UInt8) -> Bool {
    switch (first, expected) {
    case (UInt8(ascii: "{"), .value), (UInt8(ascii: "{"), .valueOrEnd):
      isObject.append(true)
      expected = .keyOrEnd
    case (UInt8(ascii: "["), .value), (UInt8(ascii: "["), .valueOrEnd):
      isObject.append(false)
      expected = .valueOrEnd
    case (UInt8(ascii: "}"), .keyOrEnd), (UInt8(ascii: "]"), .valueOrEnd): close()
    case (UInt8(ascii: "}"), .commaOrEnd) where isObject.last == true: close()
    case (UInt8(ascii: "]"), .commaOrEnd) where isObject.last == false: close()
    case (UInt8(ascii: ","), .commaOrEnd): expected = isObject.last == true ? .key : .value
    case (UInt8(ascii: ":"), .colon): expected = .value
    case (UInt8(ascii: "\""), .key), (UInt8(ascii: "\""), .keyOrEnd): expected = .colon
    case (_, .value) where !Self.isStructural(first), (_, .valueOrEnd) where !Self.isStructural(first):
      closeValue()
    default: return false
    }
    return true
  }

  private mutating func close() {
    isObject.removeLast()
    closeValue()
  }

  private mutating func closeValue() {
    expected = isObject.isEmpty ? .nothing : .commaOrEnd
  }

  private static func endOfToken(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let first = bytes[range.lowerBound]
    var index = range.lowerBound + 1
    if isStructural(first) || isSpace(first) { return index }
    if first == UInt8(ascii: "\"") {
      while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(index + 1, range.upperBound)
    }
    while index < range.upperBound, !isStructural(bytes[index]), !isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isStructural(_ byte: UInt8) -> Bool { "{}[],:".utf8.contains(byte) }
}
