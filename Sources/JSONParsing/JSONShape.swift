/// How the input is to be understood.
package enum JSONFormat: Sendable {
  /// JSON Lines when its first lines are values of their own, else one document.
  case automatic
  /// One document.
  case document
  /// One value a line.
  case lines
}

/// An array of a document, or the lines of JSON Lines: what elements can be read from.
package struct JSONArray: Sendable, Equatable {
  /// The keys that lead to it, joined by dots: `rows`, `results.bindings`; empty for the document itself.
  package internal(set) var path: String
  /// The elements, those with problems included.
  package internal(set) var elementCount = 0
  /// The elements that are objects.
  package internal(set) var objectCount = 0
  /// The elements that cannot be read, and the first of them.
  package internal(set) var problemCount = 0
  package internal(set) var firstProblem: JSONError?
  /// Where it stands in the input: from after its opening bracket to before its closing one.
  package internal(set) var byteRange: Range<Int>
  /// The physical line of its first byte, from 1.
  package internal(set) var line: Int
  /// Whether its elements are lines, not parted by commas.
  package let isLines: Bool
}

/// A string, number, `true`, `false` or `null` of a document outside of its arrays, such as `meta.total`.
package struct JSONScalar: Sendable, Equatable {
  /// The keys that lead to it, joined by dots.
  package let path: String
  package let kind: JSONKind
  /// A string unescaped, any other value as written.
  package let text: String

  package init(path: String, kind: JSONKind, text: String) {
    self.path = path
    self.kind = kind
    self.text = text
  }
}

/// What a JSON input consists of.
package enum JSONShape: Sendable, Equatable {
  /// The document is an array.
  case array(JSONArray)
  /// The document is an object: its arrays inside at most three objects, in the order of the source, and its
  /// scalars inside at most two, the first 256 of them. Repeated keys make paths ambiguous.
  case object(arrays: [JSONArray], scalars: [JSONScalar], hasRepeatedKeys: Bool)
  /// The document is a single string, number, `true`, `false` or `null`.
  case scalar(JSONScalar)
  /// JSON Lines.
  case lines(JSONArray)
}
