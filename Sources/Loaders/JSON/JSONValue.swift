import JSONParsing

/// A value of a small document that is read whole, with what it holds.
package struct JSONValue {
  private let element: JSONElement
  private let index: Int

  private var node: JSONNode { element.nodes[index] }

  /// The one value that a document is; nil where it is none.
  package init?(document bytes: [UInt8]) {
    // As the only element of an array: elements come out flattened, a document does not.
    let array = [UInt8(ascii: "[")] + bytes + [UInt8(ascii: "]")]
    let source: JSONSource = { buffer, offset in
      let part = array[min(offset, array.count)...].prefix(buffer.count)
      for (index, byte) in part.enumerated() { buffer[index] = byte }
      return part.count
    }
    guard case .array(let shape)? = try? JSONShape(of: source, as: .document) else { return nil }
    var elements = JSONElements(of: shape, in: source)
    var element = JSONElement()
    guard (try? elements.next(into: &element)) ?? false, element.problem == nil else { return nil }
    self.init(element, at: 0)
  }

  /// A value of an element that was read.
  /// - Returns: nil where there is none.
  init?(of element: JSONElement) {
    if element.nodes.isEmpty { return nil }
    self.init(element, at: 0)
  }

  private init(_ element: JSONElement, at index: Int) {
    self.element = element
    self.index = index
  }

  /// The name that a member of an object has; nil for a value that is none.
  package var name: String? { node.key.map { String(decoding: element.bytes[$0], as: UTF8.self) } }

  /// The values directly in an object or an array, in their order; none in others.
  package var elements: [JSONValue] {
    var values: [JSONValue] = []
    var next = index + 1
    while next < node.end {
      values.append(JSONValue(element, at: next))
      next = element.nodes[next].end
    }
    return values
  }

  /// The value of an object's member.
  package subscript(name: String) -> JSONValue? {
    elements.first { value in
      value.node.key.map { element.bytes[$0].elementsEqual(name.utf8) } ?? false
    }
  }

  /// A string without its quotes and escapes, or a number as written; nil for what is neither.
  package var text: String? {
    switch node.kind {
    case .string, .number: String(decoding: element.bytes[node.text], as: UTF8.self)
    default: nil
    }
  }

  package var truth: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }
}
