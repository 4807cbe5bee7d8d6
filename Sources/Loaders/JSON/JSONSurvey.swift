import Interning
import JSONParsing

/// Reads an array once to learn its elements' keys, before anything is decided about a record.
struct JSONSurvey {
  /// An array inside the elements, over all of them.
  struct Nested {
    /// The path of its keys.
    let key: String
    /// The last of them.
    var name: String { key.split(separator: ".").last.map(String.init) ?? key }
    var objectCount = 0
    /// What its objects say.
    var paths = KeyPaths()
  }

  /// What the elements say.
  private(set) var paths = KeyPaths()
  /// By path.
  private var nestedAtPath: [Int: Nested] = [:]

  mutating func read(_ array: JSONArray, of text: ExportText) throws {
    var elements = JSONElements(of: array, in: try text.source())
    var element = JSONElement()
    while try elements.next(into: &element) { add(element) }
  }

  /// In the order of first sight.
  var nested: [Nested] { nestedAtPath.sorted { $0.key < $1.key }.map(\.value) }

  private mutating func add(_ element: JSONElement) {
    guard element.nodes.first?.kind == .object else { return }
    var lists: [(index: Int, path: Int)] = []
    paths.survey(element, at: 0) { index, path in
      if element.nodes[index].kind == .array { lists.append((index, path)) }
    }
    for list in lists { addNested(in: element, at: list.index, path: list.path) }
  }

  private mutating func addNested(in element: JSONElement, at index: Int, path: Int) {
    var nested = nestedAtPath.removeValue(forKey: path) ?? Nested(key: paths.texts[path])
    var item = index + 1
    while item < element.nodes[index].end {
      if element.nodes[item].kind == .object {
        nested.objectCount += 1
        nested.paths.survey(element, at: item)
      }
      item = element.nodes[item].end
    }
    nestedAtPath[path] = nested
  }
}
