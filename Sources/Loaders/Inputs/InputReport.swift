package import Messages
package import Partnerships

/// What was read of one input, and what was assumed in reading it (rule 22).
package struct InputReport: Hashable, Sendable {
  package enum Format: String, Sendable {
    case csv, json
    case jsonLines = "jsonl"
  }

  /// An array of objects in a JSON document that was not read, with its size.
  package struct UnreadArray: Hashable, Sendable {
    package let path: String
    package let count: Int
    package init(path: String, count: Int) {
      self.path = path
      self.count = count
    }
  }

  /// The name as the user gave it; `-` is standard input.
  package var name: String
  /// nil where nothing describes it.
  package var provenance: Provenance?
  package var byteCount: Int
  /// Lower-case hexadecimal.
  package var sha256: String
  package var format: Format
  package var encoding: TextEncoding
  /// nil where nothing had to be concluded.
  package var encodingRemark: EncodingRemark?
  /// nil for JSON.
  package var delimiter: UInt8?
  package var delimiterIsGuessed: Bool
  /// The physical line of the header row; nil for JSON and for a table without one.
  package var headerLine: Int?
  /// The path of the array that was read, such as `hromadas.partners`; nil for CSV and JSON Lines.
  package var recordsPath: String?
  package var columns: [FieldColumn] = []
  /// What holds for every record.
  package var constants: [LoadingOptions.Constant] = []
  /// Headers that no field is known for; their cells go nowhere.
  package var unreadColumns: [String] = []
  /// What a record must say that no column gives; nil where columns give all of it.
  package var missingColumns: MissingColumns?
  package var unreadArrays: [UnreadArray] = []
  package var differingTotals: [DeclaredTotal] = []
  /// What says that a JSON document is one page of several.
  package var morePages: [MorePages] = []
  /// The columns whose merged cells were filled down.
  package var filledDown: [FieldColumn] = []

  // Records, and the rows beside them (rule 1)
  package var read = 0
  package var rejected = 0
  /// Readable records that repeat an earlier one of the input word for word: duplicates of it (rule 14).
  package var repeats = 0
  package var nonRecords = ClosedTally<NonRecord>()
  /// Where those stand that were met below the header, but for blank ones.
  package var passedOver: [PassedOverRows] = []
  package var rejectedByReason = ClosedTally<RejectionReason>()
  package var assumptions = ClosedTally<Assumption>()
  package var warnings = ClosedTally<RecordWarning>()
  /// That of `--decisions`, as the user gave it; nil where there is none.
  package var decisionsFile: String?

  package init(
    name: String, byteCount: Int, sha256: String, format: Format, encoding: TextEncoding,
    encodingRemark: EncodingRemark? = nil, delimiter: UInt8? = nil, delimiterIsGuessed: Bool = false,
    headerLine: Int? = nil,
    recordsPath: String? = nil
  ) {
    (self.name, self.byteCount, self.sha256, self.format) = (name, byteCount, sha256, format)
    (self.encoding, self.encodingRemark) = (encoding, encodingRemark)
    (self.delimiter, self.delimiterIsGuessed) = (delimiter, delimiterIsGuessed)
    (self.headerLine, self.recordsPath) = (headerLine, recordsPath)
  }

  /// Where a record stands in the input.
  /// - Parameter position: the line or, in a JSON document, the element.
  /// - Parameter part: the index of a nested partner, from 1; 0 where records are not nested.
  package func origin(position: Int, part: Int, byteOffset: Int? = nil) -> Origin {
    let nested = part > 0 ? ".\(part)" : ""
    return format == .json
      ? Origin(file: name, element: "\(position)\(nested)", byteOffset: byteOffset)
      : Origin(file: name, line: position, element: part > 0 ? "\(part)" : nil, byteOffset: byteOffset)
  }
}
