/// One record: where it stands in the input, and which fields of its batch are its own.
public struct CSVRecord: Sendable, Equatable {
  /// The physical line of its first byte, from 1. CRLF, LF and CR each end a line, inside quotes too.
  public let line: Int
  /// Where its first byte stands in the input.
  public let byteOffset: Int
  /// Its bytes in the input, without the line end. Of a broken record: those of the line on which it began.
  public let byteCount: Int
  /// The index of its first field in the batch.
  public let firstField: Int
  /// How many fields it has; 0 for a broken record.
  public let fieldCount: Int
  /// What is wrong with it, or nil.
  public let problem: CSVProblem?
}

/// The records that a parser completed since it was last emptied, in flat arrays: no allocation per field.
public struct CSVBatch: Sendable {
  /// The bytes that the fields are ranges of.
  public internal(set) var bytes: [UInt8] = []
  /// The records in the order of the input. Blank lines are none.
  public internal(set) var records: [CSVRecord] = []
  /// How many blank lines there were between them; those inside quotes are text and do not count.
  public internal(set) var blankLines = 0
  /// The fields of all records, one after another.
  var fields: [Range<Int>] = []

  /// How many records there are.
  public var count: Int { records.count }

  /// A field, as a range in `bytes`: unquoted, and without the spaces and tabs round an unquoted field.
  /// - Parameters:
  ///   - record: an index in `records`.
  ///   - column: from 0 to the record's `fieldCount` - 1.
  public func field(record: Int, column: Int) -> Range<Int> {
    fields[records[record].firstField + column]
  }
}
