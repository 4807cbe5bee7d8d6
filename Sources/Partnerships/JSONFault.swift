/// Why a JSON document or an element of it cannot be read. Raw values stand in the column `value` of `rejected.csv`.
package enum JSONFault: String, CaseIterable, Sendable {
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
  /// More levels, or more bytes, than are read.
  case tooDeep, tooLong
  /// JSON, but of another kind than a record has in this place.
  case notAnObject, notAnArray, notAValue
}

/// Where an element of a JSON array, or a line of JSON Lines, begins.
package struct JSONElementPlace: Hashable, Sendable {
  /// Its index among the elements, from 1.
  package let number: Int
  /// The physical line of its first byte, from 1.
  package let line: Int
  package let byteOffset: Int

  package init(number: Int, line: Int, byteOffset: Int) {
    (self.number, self.line, self.byteOffset) = (number, line, byteOffset)
  }
}
