import Partnerships

extension JSONShape {
  /// Reads the whole input once: validates it, counts the elements of its arrays, and says where they stand.
  /// An element that cannot be read is counted as a problem of its array; it does not stop the reading.
  /// - Throws: `JSONError` where the document outside of its arrays' elements is not JSON, and what the source
  ///   throws.
  package init(
    of source: @escaping JSONSource, as format: JSONFormat = .automatic, limits: JSONLimits = .default
  ) throws {
    var reader = try ShapeReader(source, limits: limits)
    let isLines =
      switch format {
      case .automatic: try ShapeReader.looksLikeLines(source, limits: limits)
      case .document: false
      case .lines: true
      }
    self = isLines ? .lines(try reader.readArray(isLines: true)) : try reader.readDocument()
  }
}

/// Reads an input for its shape.
private struct ShapeReader: ~Copyable {
  private var input: JSONInput
  private let limits: JSONLimits
  private let simdjson = SimdJSON()

  init(_ source: @escaping JSONSource, limits: JSONLimits) throws {
    input = try JSONInput(source)
    self.limits = limits
  }

  /// Whether the first line is a value by itself, and another follows. Should the first have an error, two lines
  /// that each have the brackets of an object are enough: in one document a comma would part them.
  static func looksLikeLines(_ source: @escaping JSONSource, limits: JSONLimits) throws -> Bool {
    var input = try JSONInput(source)
    var finder = ElementFinder(isLines: true, limits: limits)
    let simdjson = SimdJSON()
    guard let first = try finder.next(in: &input), first.problem == nil else { return false }
    let isValue = simdjson.problem(in: input.bytes, at: first.range) == nil
    let isObject = input.hasBraces(first.range)
    guard isValue || isObject, let second = try finder.next(in: &input) else { return false }
    return isValue || (second.problem == nil && input.hasBraces(second.range))
  }

  /// Counts and validates the elements from here to the array's end.
  mutating func readArray(isLines: Bool) throws -> JSONArray {
    var array = JSONArray(
      path: "", byteRange: input.nextOffset..<input.nextOffset, line: input.line, isLines: isLines)
    var finder = ElementFinder(isLines: isLines, limits: limits)
    while let location = try finder.next(in: &input) {
      array.elementCount = finder.count
      if location.problem == nil, input.bytes[location.range.lowerBound] == UInt8(ascii: "{") {
        array.objectCount += 1
      }
      if let problem = location.problem ?? simdjson.problem(in: input.bytes, at: location.range) {
        array.problemCount += 1
        array.firstProblem = array.firstProblem ?? error(problem, at: location, number: finder.count)
      }
    }
    let end = isLines ? input.offset + input.count : input.nextOffset - 1
    array.byteRange = array.byteRange.lowerBound..<end
    return array
  }

  private func error(_ problem: JSONFault, at location: ElementFinder.Location, number: Int) -> JSONError {
    let fault =
      location.problem == nil
      ? FaultFinder.fault(problem, in: input.bytes, at: location.range, by: simdjson)
      : FaultFinder.Fault(problem: problem, index: location.byteOffset - input.offset)
    let lineBreaks = input.bytes[location.range].prefix(upTo: max(fault.index, location.range.lowerBound))
      .count { $0 == 0x0A }
    return JSONError(
      problem: fault.problem, byteOffset: input.offset + fault.index, line: location.line + lineBreaks,
      element: JSONElementPlace(number: number, line: location.line, byteOffset: location.byteOffset))
  }

  mutating func readDocument() throws -> JSONShape {
    try input.skipSpace()
    guard input.next < input.count else { throw error(.empty) }
    var skeleton = Skeleton()
    var arrays: [JSONArray] = []
    var isAtEnd = false
    while !isAtEnd {
      let stop = skeleton.take(&input)
      guard skeleton.bytes.count <= limits.elementBytes else {
        throw error(.tooLong, at: limits.elementBytes, of: skeleton)
      }
      switch stop {
      case .array:
        arrays.append(try readArray(isLines: false))
        isAtEnd = skeleton.closeArray()
      case .end: isAtEnd = true
      case .needsMore:
        input.slide()
        isAtEnd = try !input.grow()
        if isAtEnd, !skeleton.isComplete { throw error(.truncated) }
      }
    }
    let root = try read(skeleton)
    try input.skipSpace()
    guard input.next == input.count else { throw error(.twoDocuments) }
    return JSONShape(root: root, arrays: arrays)
  }

  private func read(_ skeleton: Skeleton) throws -> JSONElement {
    var root = JSONElement()
    let range = skeleton.bytes.indices
    let padded = skeleton.bytes + [UInt8](repeating: 0, count: SimdJSON.padding)
    simdjson.read(padded, at: range, into: &root)
    guard let problem = root.problem else { return root }
    let fault = FaultFinder.fault(problem, in: padded, at: range, by: simdjson)
    throw error(fault.problem, at: fault.index, of: skeleton)
  }

  private func error(_ problem: JSONFault, at index: Int, of skeleton: Skeleton) -> JSONError {
    let origin = skeleton.origin(of: index)
    return JSONError(problem: problem, byteOffset: origin.byteOffset, line: origin.line)
  }

  /// A problem at the next byte.
  private func error(_ problem: JSONFault) -> JSONError {
    JSONError(problem: problem, byteOffset: input.nextOffset, line: input.line)
  }
}

extension JSONInput {
  fileprivate func hasBraces(_ range: Range<Int>) -> Bool {
    bytes[range].first == UInt8(ascii: "{") && bytes[range].last == UInt8(ascii: "}")
  }
}
