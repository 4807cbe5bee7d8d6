/// A sentence that must be true of any bytes: what the fuzzer tries to break, and what the tests try again with
/// everything that broke it once.
package enum Law: String, CaseIterable, Sendable {
  /// An export is read to its end or refused, and its records add up.
  case decoding
  /// The same after a header, so that the records are reached; and the parser, fed whole and in pieces, agrees.
  case csv
  /// The same for JSON: documents, arrays and elements.
  case json
  /// What is written as CSV is read back as it was, and a cell of Markdown stays one cell.
  case rendering

  /// Throws the `Violation` that the bytes prove.
  package func check(_ bytes: [UInt8]) throws {
    switch self {
    case .decoding: try checkDecoding(bytes)
    case .csv: try checkCSV(bytes)
    case .json: try checkJSON(bytes)
    case .rendering: try checkRendering(bytes)
    }
  }
}

/// What is not as a law says.
package struct Violation: Error, CustomStringConvertible {
  package let description: String
}

package func require(_ holds: Bool, _ sentence: @autoclosure () -> String) throws {
  if !holds { throw Violation(description: sentence()) }
}
