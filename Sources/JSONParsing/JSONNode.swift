/// What a JSON value is.
package enum JSONKind: UInt8, Sendable {
  case object, array, string, number, `true`, `false`, null
}

/// One value of an element. The nodes of an element stand in the order of the source, each before what it holds.
package struct JSONNode: Sendable, Equatable {
  package let kind: JSONKind
  /// How many objects and arrays of the element hold it; 0 is the element itself.
  package let depth: Int
  /// Its name in the object that holds it, unescaped: a range in the element's `bytes`.
  package let key: Range<Int>?
  /// A range in the element's `bytes`: a string unescaped and without quotes, any other value as written, so
  /// that `2023`, `2023.0` and `1e400` stay what they are.
  package let text: Range<Int>
  /// The index of the first node after this value and all that it holds: its next sibling, if it has one.
  package let end: Int
}
