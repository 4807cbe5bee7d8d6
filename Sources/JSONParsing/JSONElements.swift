import Partnerships

/// Reads the elements of an array, or the lines of JSON Lines, one after another in constant memory.
package struct JSONElements: ~Copyable {
  private var input: JSONInput
  private var finder: ElementFinder
  private let simdjson = SimdJSON()

  /// - Parameter array: an array of the same input's `JSONShape`.
  package init(
    of array: JSONArray, in source: @escaping JSONSource, limits: JSONLimits = .default
  ) {
    input = JSONInput(source, offset: array.byteRange.lowerBound, line: array.line)
    finder = ElementFinder(isLines: array.isLines, limits: limits)
  }

  /// Reads the next element. One that cannot be read is delivered too, with its problem.
  /// - Returns: whether there was one.
  /// - Throws: what the source throws, and `JSONError` if the input is no longer what the shape was read from.
  package mutating func next(into element: inout JSONElement) throws -> Bool {
    guard let location = try finder.next(in: &input) else { return false }
    element.index = finder.count - 1
    element.byteOffset = location.byteOffset
    element.byteCount = location.byteCount
    element.line = location.line
    if let problem = location.problem {
      element.fail(problem)
    } else {
      simdjson.read(input.bytes, at: location.range, into: &element)
      if let problem = element.problem {
        let fault = FaultFinder.fault(problem, in: input.bytes, at: location.range, by: simdjson)
        element.problem = fault.problem
        element.problemOffset = input.offset + fault.index
      }
    }
    return true
  }
}

extension JSONElement {
  fileprivate mutating func fail(_ problem: JSONFault) {
    self.problem = problem
    problemOffset = byteOffset
    hasRepeatedKeys = false
    bytes.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
  }
}
