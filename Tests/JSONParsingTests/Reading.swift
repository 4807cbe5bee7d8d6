import JSONParsing
import Partnerships

/// An input held in memory, given out in blocks of at most some bytes.
func source(_ bytes: [UInt8], blocks: Int = .max) -> JSONSource {
  { buffer, offset in
    let count = min(buffer.count, blocks, bytes.count - offset)
    buffer.replaceSubrange(0..<count, with: bytes[offset..<offset + count])
    return count
  }
}

func source(_ text: String, blocks: Int = .max) -> JSONSource { source(Array(text.utf8), blocks: blocks) }

/// An element as tests like to compare it: `value` is its nodes, written again as JSON without white space.
struct ReadElement: Equatable, CustomStringConvertible {
  var index: Int
  var byteOffset: Int
  var byteCount: Int
  var line: Int
  var value: String
  var problem: JSONFault?
  var hasRepeatedKeys = false

  var description: String {
    "\(index) \(line)@\(byteOffset)+\(byteCount) \(problem.map { "\($0)" } ?? value)"
  }
}

/// Reads all elements of an array.
func read(
  _ array: JSONArray, in source: @escaping JSONSource, limits: JSONLimits = .default
) throws -> [ReadElement] {
  var elements = JSONElements(of: array, in: source, limits: limits)
  var element = JSONElement()
  var read: [ReadElement] = []
  while try elements.next(into: &element) {
    read.append(
      ReadElement(
        index: element.index, byteOffset: element.byteOffset, byteCount: element.byteCount,
        line: element.line,
        value: element.nodes.isEmpty ? "" : rewritten(element, 0), problem: element.problem,
        hasRepeatedKeys: element.hasRepeatedKeys))
  }
  return read
}

/// Reads the shape and then the elements of all arrays or lines.
func read(
  _ text: String, as format: JSONFormat = .automatic, blocks: Int = .max, limits: JSONLimits = .default
) throws -> [ReadElement] {
  let source = source(text, blocks: blocks)
  return try JSONShape(of: source, as: format, limits: limits).arrays.flatMap {
    try read($0, in: source, limits: limits)
  }
}

extension JSONShape {
  var arrays: [JSONArray] {
    switch self {
    case .array(let array), .lines(let array): [array]
    case .object(let arrays, _, _): arrays
    case .scalar: []
    }
  }
}

private func rewritten(_ element: JSONElement, _ index: Int) -> String {
  let node = element.nodes[index]
  let text = String(decoding: element.bytes[node.text], as: UTF8.self)
  let name = node.key.map { "\"" + String(decoding: element.bytes[$0], as: UTF8.self) + "\":" } ?? ""
  var children: [String] = []
  var child = index + 1
  while child < node.end {
    children.append(rewritten(element, child))
    child = element.nodes[child].end
  }
  return switch node.kind {
  case .object: name + "{" + children.joined(separator: ",") + "}"
  case .array: name + "[" + children.joined(separator: ",") + "]"
  case .string: name + "\"" + text + "\""
  case .number, .true, .false, .null: name + text
  }
}
