import Interning
import JSONParsing
import Partnerships

/// The values that the objects of an array have, each by the keys that lead to it: `partner.country.code`.
///
/// An object inside an object is a step of the path. What stands for one value is one: `{}`, and
/// `{"type": …, "value": …}`, as SPARQL results have it.
struct KeyPaths {
  /// By path, in the order of first sight.
  private(set) var texts: [String] = []
  /// Whether some element has a value there, and not only an object with others.
  private(set) var hasValues: [Bool] = []
  private var hasOthersBelow: [Bool] = []
  /// By path, the strings that the first objects have there, each under the number of its object.
  private(set) var samples: [[Int: String]] = []
  private var objectsSurveyed = 0
  static let objectsSampled = 50
  /// By text, the first path that has it: a key may have dots of its own, as where objects were flattened.
  private var paths: [String: Int] = [:]
  private var keys = Interner()
  /// By the number of a key, its path at the top.
  private var top: [Int?] = []
  /// By the number of a key, and of the path of the object that it stands in.
  private var below: [Step: Int] = [:]

  private struct Step: Hashable {
    let parent: Int
    let key: Int
  }

  /// The path of a key; nil for one that was not surveyed.
  /// - Parameter parent: the path of the object that it stands in; nil at the top.
  mutating func path(of key: borrowing Span<UInt8>, under parent: Int?) -> Int? {
    let number = number(of: key)
    guard let parent else { return top[number] }
    return below[Step(parent: parent, key: number)]
  }

  /// Says that an object at a path is no step to others.
  mutating func close(_ path: Int) { hasOthersBelow[path] = false }

  /// The paths that go on from one.
  func below(_ path: Int) -> [Int] {
    texts.indices.filter { texts[$0].hasPrefix(texts[path] + ".") }
  }

  /// Whether a path is read as the same header as a shorter one that has values: `country.name` and `country`.
  func sharesHeaderAbove(_ path: Int) -> Bool {
    let shorter = shorter(than: texts[path]).filter { hasValues[$0] }
    guard !shorter.isEmpty else { return false }
    let header = PathHeader(texts[path]).text
    return shorter.contains { PathHeader(texts[$0]).text == header }
  }

  /// The paths that lead to one, the longest first.
  private func shorter(than text: String) -> [Int] {
    var found: [Int] = []
    var rest = text[...]
    // A key of a million dots leads nowhere.
    for _ in 0..<Self.mostSteps {
      guard let dot = rest.lastIndex(of: ".") else { break }
      rest = rest[..<dot]
      if let path = paths[String(rest)] { found.append(path) }
    }
    return found
  }

  private static let mostSteps = 64

  /// Whether an object at a path is a step to other values.
  func leadsOn(_ path: Int) -> Bool { hasOthersBelow[path] }

  private mutating func number(of key: borrowing Span<UInt8>) -> Int {
    let (number, isNew) = keys.intern(key)
    if isNew { top.append(nil) }
    return number
  }

  /// Adds the values of an object.
  /// - Parameter visit: is given each value, by its index among the nodes, with its path.
  mutating func survey(
    _ element: JSONElement, at object: Int, under parent: Int? = nil,
    _ visit: (Int, Int) -> Void = { _, _ in }
  ) {
    var index = object + 1
    while index < element.nodes[object].end {
      let node = element.nodes[index]
      if let key = node.key {
        let path = insert(element.bytes.span.extracting(key), at: key, of: element, under: parent)
        if node.kind == .object, element.scalar(at: index) == nil {
          hasOthersBelow[path] = true
          survey(element, at: index, under: path, visit)
        } else {
          hasValues[path] = true
          if objectsSurveyed < Self.objectsSampled, node.kind == .string {
            samples[path][objectsSurveyed] = String(decoding: element.bytes[node.text], as: UTF8.self)
          }
          visit(index, path)
        }
      }
      index = node.end
    }
    if parent == nil { objectsSurveyed += 1 }
  }

  private mutating func insert(
    _ key: borrowing Span<UInt8>, at range: Range<Int>, of element: JSONElement, under parent: Int?
  ) -> Int {
    if let path = path(of: key, under: parent) { return path }
    let name = String(decoding: element.bytes[range], as: UTF8.self)
    let path = texts.count
    let text = parent.map { "\(texts[$0]).\(name)" } ?? name
    texts.append(text)
    if paths[text] == nil { paths[text] = path }
    hasValues.append(false)
    samples.append([:])
    hasOthersBelow.append(false)
    let number = number(of: key)
    if let parent { below[Step(parent: parent, key: number)] = path } else { top[number] = path }
    return path
  }
}
