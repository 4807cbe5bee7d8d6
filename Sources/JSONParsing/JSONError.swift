package import Partnerships

/// The input as a whole cannot be read.
package struct JSONError: Error, Equatable {
  package let problem: JSONFault
  /// Where in the input, as exactly as it is known.
  package let byteOffset: Int
  /// The physical line of that byte, from 1.
  package let line: Int
  /// The element in which it is; nil outside of arrays.
  package let element: JSONElementPlace?

  package init(problem: JSONFault, byteOffset: Int, line: Int, element: JSONElementPlace? = nil) {
    (self.problem, self.byteOffset, self.line, self.element) = (problem, byteOffset, line, element)
  }
}

/// What is kept in memory at once, at most.
package struct JSONLimits: Sendable, Equatable {
  /// Bytes of one element; also of all of a document that lies outside of its arrays.
  package var elementBytes: Int

  package init(elementBytes: Int) { self.elementBytes = elementBytes }

  /// 16 MiB.
  package static let `default` = JSONLimits(elementBytes: 16 << 20)
}
