/// Why a document or an element is not JSON (RFC 8259), or not JSON that is read here.
package enum JSONProblem: Sendable, Equatable, CaseIterable {
  /// Nothing but white space.
  case empty
  /// The input ends inside an object, an array or a string.
  case truncated
  /// Something follows the end of the document.
  case twoDocuments
  /// A comma before the end of an array or object.
  case trailingComma
  /// Two commas, or a comma at the beginning of an array, with nothing between.
  case missingElement
  /// Brackets, commas, colons, or a word that is none of JSON's.
  case syntax
  /// A number that JSON does not write so: `+1`, `01`, `.5`.
  case number
  /// A string with an unknown escape or a control character, or without its closing quote.
  case string
  /// Bytes that are not UTF-8.
  case encoding
  /// More than 1024 levels.
  case tooDeep
  /// Longer than `JSONLimits.elementBytes`.
  case tooLong
}

/// The input as a whole cannot be read.
package struct JSONError: Error, Equatable {
  package let problem: JSONProblem
  /// Where in the input, as exactly as it is known.
  package let byteOffset: Int
  /// The physical line of that byte, from 1.
  package let line: Int
  /// The element in which it is; nil outside of arrays.
  package let element: Element?

  /// Where an element of an array, or a line of JSON Lines, begins.
  package struct Element: Sendable, Equatable {
    /// Its number among the elements, from 1.
    package let number: Int
    package let byteOffset: Int
    package let line: Int

    package init(number: Int, byteOffset: Int, line: Int) {
      (self.number, self.byteOffset, self.line) = (number, byteOffset, line)
    }
  }

  package init(problem: JSONProblem, byteOffset: Int, line: Int, element: Element? = nil) {
    self.problem = problem
    self.byteOffset = byteOffset
    self.line = line
    self.element = element
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
