/// A document without what its arrays hold: `{"meta":{"total":2},"rows":[]}`. It is small, and simdjson can
/// validate it and name its parts, while the arrays are read element by element.
///
/// Arrays are left out where at most three objects, and no array, hold them.
struct Skeleton {
  /// What the walk through the document meets next.
  enum Stop {
    /// An array that is left out begins after this byte.
    case array
    /// The document's outermost object or array ends with this byte.
    case end
    /// The bytes at hand are passed.
    case needsMore
  }

  private(set) var bytes: [UInt8] = []
  /// Where in the input the pieces stand that the skeleton is made of.
  private var pieces: [(start: Int, byteOffset: Int, line: Int)] = []
  private var openObjects = 0
  /// Open brackets of both kinds inside an array that is kept.
  private var openInKeptArray = 0
  private var isInString = false
  private var isEscaped = false

  static let maximumDepth = 3

  /// Whether the document could end here.
  var isComplete: Bool { openObjects == 0 && openInKeptArray == 0 && !isInString }

  /// Takes over bytes up to and including the one at which to stop.
  mutating func take(_ input: inout JSONInput) -> Stop {
    let start = input.next
    pieces.append((bytes.count, input.nextOffset, input.line))
    var stop = Stop.needsMore
    while input.next < input.count, case .needsMore = stop {
      let byte = input.bytes[input.next]
      input.next += 1
      if byte == 0x0A { input.line += 1 }
      stop = isInString ? takeInString(byte) : takeOutside(byte)
    }
    bytes.append(contentsOf: input.bytes[start..<input.next])
    return stop
  }

  /// The array that was left out ended.
  /// - Returns: whether the document ended with it.
  mutating func closeArray() -> Bool {
    bytes.append(UInt8(ascii: "]"))
    return isComplete
  }

  /// Where in the input a byte of the skeleton stands.
  func origin(of index: Int) -> (byteOffset: Int, line: Int) {
    guard let piece = pieces.last(where: { $0.start <= index }) else { return (0, 1) }
    let lineBreaks = bytes[piece.start..<index].count { $0 == 0x0A }
    return (piece.byteOffset + index - piece.start, piece.line + lineBreaks)
  }

  private mutating func takeInString(_ byte: UInt8) -> Stop {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
    return .needsMore
  }

  private mutating func takeOutside(_ byte: UInt8) -> Stop {
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "["):
      if openInKeptArray == 0, openObjects <= Self.maximumDepth { return .array }
      openInKeptArray += 1
    case UInt8(ascii: "{"):
      if openInKeptArray > 0 { openInKeptArray += 1 } else { openObjects += 1 }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if openInKeptArray > 0 { openInKeptArray -= 1 } else { openObjects -= 1 }
      if isComplete || openObjects < 0 { return .end }
    default: break
    }
    return .needsMore
  }
}
