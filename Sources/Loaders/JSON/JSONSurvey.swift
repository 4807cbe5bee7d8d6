import JSONParsing

/// Reads an array once to learn its elements' keys, before anything is decided about a record.
struct JSONSurvey {
  /// In the order of first sight.
  private(set) var keys: [String] = []
  /// The keys inside each nested array of objects.
  private(set) var keysOfNested: [String: [String]] = [:]
  /// How many objects each nested array has, over all elements.
  private(set) var nestedCounts: [String: Int] = [:]
  /// What is wrong with the first element that cannot be read.
  private(set) var firstProblem: JSONError?
  private var known = Interner()
  private var knownNested: [String: Interner] = [:]

  mutating func read(_ array: JSONArray, of export: some ExportBytes) throws {
    var elements = JSONElements(of: array, in: { try export.read(into: &$0, at: $1) })
    var element = JSONElement()
    while try elements.next(into: &element) {
      if firstProblem == nil, let problem = element.problem {
        firstProblem = JSONError(problem: problem, byteOffset: element.byteOffset, line: element.line)
      }
      add(element)
    }
  }

  /// The nested array that holds partners: the only one, or the one that is called so.
  func nestedKey(among names: Set<String>) -> String? {
    nestedCounts.count == 1
      ? nestedCounts.keys.first : nestedCounts.keys.sorted().first(where: names.contains)
  }

  private mutating func add(_ element: JSONElement) {
    for (index, node) in element.nodes.enumerated() where node.depth == 1 {
      guard let key = node.key else { continue }
      if known.intern(element.bytes.span.extracting(key)).isNew { keys.append(text(key, element)) }
      if node.kind == .array { addNested(in: element, at: index, key: text(key, element)) }
    }
  }

  private mutating func addNested(in element: JSONElement, at index: Int, key: String) {
    for node in element.nodes[(index + 1)..<element.nodes[index].end] {
      if node.depth == 2, node.kind == .object { nestedCounts[key, default: 0] += 1 }
      if node.depth == 3, let name = node.key {
        let isNew = knownNested[key, default: Interner()].intern(element.bytes.span.extracting(name)).isNew
        if isNew { keysOfNested[key, default: []].append(text(name, element)) }
      }
    }
  }

  private func text(_ range: Range<Int>, _ element: JSONElement) -> String {
    String(decoding: element.bytes[range], as: UTF8.self)
  }
}
