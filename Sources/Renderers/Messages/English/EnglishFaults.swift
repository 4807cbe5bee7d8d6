package import Partnerships

extension English {
  /// - Parameter limit: the most that is read, where the fault is to exceed it.
  func sentence(_ fault: CSVFault, limit: Int) -> String {
    let unclosed = "look for a quotation mark that is never closed."
    return switch fault {
    case .textAfterQuote:
      "text follows a closing quotation mark; double the marks inside a cell, and close every mark that opens one."
    case .unclosedQuote:
      "a quotation mark opens a cell and is not closed; close it, or double the marks inside the cell."
    case .tooLongCell:
      "a cell is longer than \(count(limit, "byte", "bytes")), the most that is read; \(unclosed)"
    case .tooLongRow:
      "the row is longer than \(count(limit, "byte", "bytes")), the most that is read; \(unclosed)"
    case .tooManyCells:
      "the row has more than \(count(limit, "cell", "cells")), the most that are read; check its delimiters."
    case .tooManyLineBreaks:
      "the row has more than \(count(limit, "line break", "line breaks")) inside its cells, the most that are read; "
        + unclosed
    }
  }

  package func phrase(_ fault: JSONFault) -> String {
    switch fault {
    case .empty: "there is nothing in it"
    case .truncated: "it breaks off"
    case .twoDocuments: "something follows the end"
    case .trailingComma: "a comma before the closing bracket"
    case .missingElement: "nothing between two commas"
    case .syntax: "a bracket, comma or word out of place"
    case .number: "a number that JSON does not allow"
    case .string: "a string that is not closed or holds a forbidden character"
    case .encoding: "bytes that are not UTF-8"
    case .tooDeep: "more than 1024 levels"
    case .tooLong: "more than 16 MiB"
    case .notAnObject: "not an object"
    case .notAnArray: "not a list"
    case .notAValue: "an object and not a value"
    case .repeatedKey: "a key that stands twice"
    }
  }
}
