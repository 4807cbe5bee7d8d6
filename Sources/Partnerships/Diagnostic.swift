/// Something that a person must be told: where, and what as a code with arguments. The words are in `Renderers/Messages`.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: Sendable { case error, warning, note }

  package let severity: Severity
  package let origin: Origin?
  /// The column's header as the export spells it.
  package let column: String?
  package let message: Message

  package init(_ severity: Severity, at origin: Origin? = nil, column: String? = nil, _ message: Message) {
    self.severity = severity
    self.origin = origin
    self.column = column
    self.message = message
  }

  package enum Message: Hashable, Sendable {
    // Records
    case rejected(Rejection)
    case warning(RecordWarning, value: String)
    case severalDatesUnderOneNumber(number: String)
    case rejectionsOmitted(reason: RejectionReason, count: Int)
    case warningsOmitted(warning: RecordWarning, count: Int)

    // Inputs that stop the run
    case inputEmpty
    case inputHasNoRecords
    case inputIsHTML
    case inputIsSpreadsheet
    case inputIsArchive
    case encodingNotSupported(name: String)
    case encodingUndecided
    case invalidByte(byteOffset: Int)
    case noCountryColumn(found: [String])
    case noHeader(firstCells: [String])
    case twoColumnsForField(field: Field, first: String, second: String)
    case columnNotFound(field: Field, header: String, found: [String])
    case noArrayOfRecords(found: [String])
    case severalArraysOfRecords(found: [String])
    case recordsPathNotFound(path: String, found: [String])
    case brokenJSON(JSONFault, byteOffset: Int)

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

  package init(_ reason: RejectionReason, field: Field? = nil, value: String = "", candidates: [String] = [])
  {
    self.reason = reason
    self.field = field
    self.value = value
    self.candidates = candidates
  }
}

/// What can be wrong with a JSON document or element.
package enum JSONFault: String, CaseIterable, Sendable {
  case empty, truncated, twoDocuments, trailingComma, missingElement, syntax, number, string, encoding,
    tooDeep
  case tooLong, notAnObject
}
