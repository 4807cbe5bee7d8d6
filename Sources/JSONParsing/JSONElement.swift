package import Partnerships

/// One element of an array, or one line of JSON Lines. Made to be used again: reading the next element into it
/// keeps its buffers.
package struct JSONElement: Sendable {
  /// Its index among the elements. Blank lines of JSON Lines are none.
  package internal(set) var index = 0
  /// Where its first byte stands in the input.
  package internal(set) var byteOffset = 0
  /// Its bytes in the input, without the white space round it.
  package internal(set) var byteCount = 0
  /// The physical line of its first byte, from 1. LF ends a line.
  package internal(set) var line = 1
  /// Its bytes in the input, and after them what is written with escapes, unescaped.
  package internal(set) var bytes: [UInt8] = []
  /// Its values; the first is the element itself. Empty where there is a problem.
  package internal(set) var nodes: [JSONNode] = []
  /// Whether one of its objects names a key twice.
  package internal(set) var hasRepeatedKeys = false
  /// Why it could not be read, or nil.
  package internal(set) var problem: JSONFault?
  /// Where in the input the problem is; the element's first byte where that is not known more closely.
  package internal(set) var problemOffset = 0

  package init() {}

  /// Where in the input a value stands. A string with escapes stands in `bytes` only: then where the element does.
  package func byteOffset(of node: JSONNode) -> Int {
    node.text.lowerBound < byteCount ? byteOffset + node.text.lowerBound : byteOffset
  }
}
