/// Something that a person must be told: where, and what as a code with arguments. The words are in `Renderers/Messages`.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: Sendable { case error, warning, note }

  package let severity: Severity
  package let origin: Origin?
  /// The column's header as the export spells it.
  package let column: String?
  /// The column's number, from 1, in a table without headers.
  package let columnNumber: Int?
  package let message: Message

  package init(
    _ severity: Severity, at origin: Origin? = nil, column: String? = nil, columnNumber: Int? = nil,
    _ message: Message
  ) {
    self.severity = severity
    self.origin = origin
    self.column = column
    self.columnNumber = columnNumber
    self.message = message
  }

  /// A column as a person finds it: by its header and its number, from 1; the keys of JSON have no number.
  package struct NamedColumn: Hashable, Sendable {
    package let header: String
    package let number: Int?

    package init(header: String, number: Int? = nil) {
      self.header = header
      self.number = number
    }
  }

  package enum Message: Hashable, Sendable {
    // Records
    case rejected(Rejection)
    /// - Parameter letters: those that stand in words of another alphabet, for `lookAlikeLetters`.
    case warning(RecordWarning, value: String, letters: [Unicode.Scalar] = [])
    case severalDatesUnderOneNumber(number: String)
    case rejectionsOmitted(reason: RejectionReason, count: Int)
    case warningsOmitted(warning: RecordWarning, count: Int)

    // Inputs
    case encodingConcluded(InputReport.Encoding, InputReport.EncodingRemark)

    // Inputs that stop the run
    case inputEmpty
    case inputHasNoRecords
    case inputIsHTML
    case inputIsSpreadsheet
    case inputIsArchive
    case encodingNotSupported(name: String)
    case encodingUndecided(InputReport.EncodingMargin)
    case invalidByte(UInt8, InputReport.Encoding, byteOffset: Int)
    case unpairedSurrogate(InputReport.Encoding, byteOffset: Int)
    case textCutOff(InputReport.Encoding, byteOffset: Int)
    case noCountryColumn(found: [String])
    /// Without a header row: no column is said to give the country; how many there are.
    case noCountryNumber(columns: Int)
    case noHeader(firstCells: [String])
    /// A row of headers stands below the rows among which it is looked for.
    case headerTooLate(headers: [String], rowsLookedAt: Int)
    /// A header stands at an empty cell of the header row, in the row above or below; the lines of both.
    case headerInTwoRows(header: String, first: Int, second: Int)
    case twoColumnsForField(field: Field, first: NamedColumn, second: NamedColumn)
    /// Two columns of one field under one header, so that `--column` cannot tell them apart.
    case repeatedHeader(field: Field, first: NamedColumn, second: NamedColumn)
    case columnNotFound(field: Field, header: String, found: [String])
    /// Without a header row: the table has fewer columns.
    case columnNumberNotFound(field: Field, number: String, columns: Int)
    case noArrayOfRecords(found: [String])
    case severalArraysOfRecords(found: [String])
    case recordsPathNotFound(path: String, found: [String])
    case recordsAreNoObjects(path: String, found: [String])
    case repeatedArray(path: String)
    case brokenJSON(JSONFault, byteOffset: Int, element: JSONElementPlace?)

    // Published reports, read back
    /// A `records.csv` lacks columns that this version of the program writes.
    case publishedColumnsMissing([String])
    /// A cell of a `records.csv` holds what this version of the program does not write there.
    case publishedCellUnknown(value: String)
    /// By the rules of this version a record has another fate than the report says; where it stands.
    case publishedFateDiffers(record: String)
    /// The `records.csv` of a report among the exports of a run.
    case inputIsPublishedRecords

    // Inputs that may not be whole
    case totalDiffers(InputReport.DeclaredTotal)
    /// - Parameter name: the earlier input that has the same bytes.
    case sameAsEarlierInput(name: String)

    // Names, and what was decided about them
    case notUnderstood(Rejection)
    case decisionsWithoutHeader(firstCells: [String])
    case decisionFieldUnknown(String, known: [Field])
    case decisionWithoutSpelling
    case decisionContradicts(spelling: String, otherLine: Int)
    case decisionUnused(field: Field, spelling: String)

    // The run as a whole
    case asOfNeeded
    case asOfImplausible(newest: Day, before: Day)
    case tooManyRejected(rejected: Int, read: Int, limit: String, saved: String?)
    /// Beside a report that is not published, the rejected records are saved in this file.
    case rejectedSaved(path: String)
    case doesNotReconcile(read: Int, accounted: Int)
  }
}

/// Why a record was rejected: the field, what stood there, and what may have been meant.
package struct Rejection: Hashable, Sendable {
  package let reason: RejectionReason
  package let field: Field?
  /// As spelled, at most 200 bytes of it.
  package let value: String
  /// Names that may have been meant, the likeliest first; both sides of a contradiction.
  package let candidates: [String]
  /// Where in the input the fault itself is, if that is known more closely than the record's first byte.
  package let byteOffset: Int?

  package init(
    _ reason: RejectionReason, field: Field? = nil, value: String = "", candidates: [String] = [],
    byteOffset: Int? = nil
  ) {
    self.reason = reason
    self.field = field
    self.value = value
    self.candidates = candidates
    self.byteOffset = byteOffset
  }
}

/// What can be wrong with a row of CSV as such. Raw values stand in the column `value` of `rejected.csv`.
package enum CSVFault: String, CaseIterable, Sendable {
  // Broken quotation marks
  case textAfterQuote, unclosedQuote
  // More than can be read
  case tooLongCell, tooLongRow, tooManyCells, tooManyLineBreaks
}

/// What can be wrong with a JSON document or element.
package enum JSONFault: String, CaseIterable, Sendable {
  case empty, truncated, twoDocuments, trailingComma, missingElement, syntax, number, string, encoding,
    tooDeep
  case tooLong, notAnObject, notAnArray, notAValue, repeatedKey
}

/// Where an element of a JSON array, or a line of JSON Lines, begins.
package struct JSONElementPlace: Hashable, Sendable {
  /// Its place among the elements, from 1.
  package let number: Int
  /// The physical line of its first byte, from 1.
  package let line: Int
  package let byteOffset: Int

  package init(number: Int, line: Int, byteOffset: Int) {
    self.number = number
    self.line = line
    self.byteOffset = byteOffset
  }
}
