extension JSONShape {
  /// Names the arrays and scalars of a document, from what simdjson read of its skeleton.
  init(root: JSONElement, arrays: [JSONArray]) {
    var arrays = arrays
    var scalars: [JSONScalar] = []
    var unnamed = arrays.indices[...]
    var keys: [String] = []
    var index = 0
    while index < root.nodes.count {
      let node = root.nodes[index]
      keys.removeLast(keys.count - max(0, node.depth - 1))
      if let key = node.key { keys.append(root.text(key)) }
      let path = keys.joined(separator: ".")
      switch node.kind {
      case .object: index += 1
      case .array:
        // In the order of the source, and by the same rule as the arrays were left out.
        if node.depth <= Skeleton.maximumDepth, let array = unnamed.popFirst() { arrays[array].path = path }
        index = node.end
      default:
        if node.depth < Skeleton.maximumDepth, scalars.count < Self.maximumScalars {
          scalars.append(JSONScalar(path: path, kind: node.kind, text: root.text(node.text)))
        }
        index += 1
      }
    }
    switch root.nodes.first?.kind {
    case .array: self = .array(arrays[0])
    case .object: self = .object(arrays: arrays, scalars: scalars, hasRepeatedKeys: root.hasRepeatedKeys)
    default: self = .scalar(scalars[0])
    }
  }

  private static let maximumScalars = 256
}

extension JSONElement {
  fileprivate func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
