internal import CSimdJSON
internal import Partnerships

/// simdjson's DOM parser and its buffers. The only file with unsafe code.
@safe struct SimdJSON: ~Copyable {
  /// Bytes that must stand after a document.
  static let padding = Int(csimdjson_padding)

  /// Objects and arrays inside one another, at most.
  static let maximumDepth = 1024

  private let parser: OpaquePointer

  init() {
    guard let parser = unsafe csimdjson_new() else { fatalError("out of memory") }
    unsafe self.parser = parser
  }

  deinit {
    unsafe csimdjson_delete(parser)
  }

  /// Validates the JSON document that is a part of some bytes, with the padding after it.
  func problem(in bytes: [UInt8], at range: Range<Int>) -> JSONFault? {
    unsafe parse(bytes, at: range, flatten: false).status.problem
  }

  /// Reads the JSON document that is a part of some bytes into the element, or its problem.
  func read(_ bytes: [UInt8], at range: Range<Int>, into element: inout JSONElement) {
    let result = unsafe parse(bytes, at: range, flatten: true)
    element.problem = unsafe result.status.problem
    element.hasRepeatedKeys = unsafe result.has_repeated_keys
    element.bytes.removeAll(keepingCapacity: true)
    element.bytes.append(contentsOf: bytes[range])
    unsafe element.bytes.append(
      contentsOf: UnsafeBufferPointer(start: result.unescaped, count: result.unescaped_count))
    element.nodes.removeAll(keepingCapacity: true)
    let nodes = unsafe UnsafeBufferPointer(start: result.nodes, count: result.node_count)
    for index in nodes.indices { element.nodes.append(unsafe JSONNode(nodes[index])) }
  }

  private func parse(_ bytes: [UInt8], at range: Range<Int>, flatten: Bool) -> csimdjson_result {
    precondition(range.upperBound + Self.padding <= bytes.count, "simdjson reads past the document")
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe csimdjson_parse(parser, bytes.baseAddress?.advanced(by: range.lowerBound), range.count, flatten)
    }
  }
}

extension JSONNode {
  fileprivate init(_ node: csimdjson_node) {
    guard let kind = JSONKind(rawValue: node.kind) else { preconditionFailure("a kind that C does not have") }
    self.init(
      kind: kind, depth: Int(node.depth), key: node.has_key ? Int(node.key_start)..<Int(node.key_end) : nil,
      text: Int(node.text_start)..<Int(node.text_end), end: Int(node.end))
  }
}

extension csimdjson_status {
  fileprivate var problem: JSONFault? {
    switch self {
    case csimdjson_ok: nil
    case csimdjson_empty: .empty
    case csimdjson_number: .number
    case csimdjson_string: .string
    case csimdjson_utf8: .encoding
    case csimdjson_too_deep: .tooDeep
    case csimdjson_out_of_memory: .tooLong
    default: .syntax
    }
  }
}
