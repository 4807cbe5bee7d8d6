import Interning
import JSONParsing

/// Reads an array once to learn its elements' keys, before anything is decided about a record.
struct JSONSurvey {
  /// An array inside the elements, over all of them.
  struct Nested {
    let key: String
    var objectCount = 0
    /// The keys of its objects, in the order of first sight.
    var keys: [String] = []
    var known = Interner()
  }

  /// In the order of first sight.
  private(set) var keys: [String] = []
  private var known = Interner()
  /// By the index of its key in `keys`.
  private var nestedAtKey: [Int: Nested] = [:]

  mutating func read(_ array: JSONArray, of text: ExportText) throws {
    var elements = JSONElements(of: array, in: try text.source())
    var element = JSONElement()
    while try elements.next(into: &element) { add(element) }
  }

  /// In the order of first sight.
  var nested: [Nested] { nestedAtKey.sorted { $0.key < $1.key }.map(\.value) }

  private mutating func add(_ element: JSONElement) {
    for (index, node) in element.nodes.enumerated() where node.depth == 1 {
      guard let key = node.key else { continue }
      let (number, isNew) = known.intern(element.bytes.span.extracting(key))
      if isNew { keys.append(text(key, of: element)) }
      if node.kind == .array { addNested(in: element, at: index, keyNumber: number) }
    }
  }

  private mutating func addNested(in element: JSONElement, at index: Int, keyNumber: Int) {
    var nested = nestedAtKey.removeValue(forKey: keyNumber) ?? Nested(key: keys[keyNumber])
    for node in element.nodes[(index + 1)..<element.nodes[index].end] {
      if node.depth == 2, node.kind == .object { nested.objectCount += 1 }
      if node.depth == 3, let key = node.key,
        nested.known.intern(element.bytes.span.extracting(key)).isNew
      {
        nested.keys.append(text(key, of: element))
      }
    }
    nestedAtKey[keyNumber] = nested
  }

  private func text(_ range: Range<Int>, of element: JSONElement) -> String {
    String(decoding: element.bytes[range], as: UTF8.self)
  }
}
