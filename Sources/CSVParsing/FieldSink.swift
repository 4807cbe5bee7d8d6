import Partnerships

/// Where fields are put until their record is complete: they are only appended, and what exceeds a limit is
/// noted and left out.
struct FieldSink {
  let limits: CSVLimits
  private(set) var batch = CSVBatch()
  /// The fields of the record that is not complete yet.
  private(set) var openFields = 0
  /// The first limit that this record exceeded.
  private(set) var overflow: CSVFault?
  private var closedBytes = 0

  init(limits: CSVLimits) {
    self.limits = limits
  }

  /// Appends bytes, for fields that are then ranges of them.
  /// - Returns: where they begin.
  mutating func append(_ bytes: borrowing Span<UInt8>) -> Int {
    let start = batch.bytes.count
    CSVParsing.append(bytes, to: &batch.bytes)
    return start
  }

  /// Appends a field of the open record.
  /// - Parameter range: its bytes in the batch.
  mutating func appendField(_ range: Range<Int>) {
    if openFields >= limits.columns {
      overflow = .tooManyCells
    } else if range.count > limits.fieldBytes {
      overflow = .tooLongCell
    } else {
      openFields += 1
      batch.fields.append(range)
    }
  }

  /// How many fields there are up to the last one that is not empty.
  var filledOpenFields: Int {
    openFields - batch.fields.suffix(openFields).reversed().prefix(while: \.isEmpty).count
  }

  /// Makes the open fields a record of the batch.
  mutating func completeRecord(line: Int, byteOffset: Int, byteCount: Int, problem: CSVProblem?) {
    batch.records.append(
      CSVRecord(
        line: line, byteOffset: byteOffset, byteCount: byteCount,
        firstField: batch.fields.count - openFields, fieldCount: openFields, problem: problem))
    openFields = 0
    closedBytes = batch.bytes.count
  }

  /// A line with nothing on it but spaces and tabs.
  mutating func countBlankLine() { batch.blankLines += 1 }

  /// Forgets the open fields.
  mutating func dropOpenFields() {
    batch.fields.removeLast(openFields)
    batch.bytes.removeLast(batch.bytes.count - closedBytes)
    openFields = 0
    overflow = nil
  }

  /// Forgets the records, not the open fields.
  mutating func removeClosedRecords() {
    let open = batch.fields.suffix(openFields).map { field in
      field.lowerBound - closedBytes..<field.upperBound - closedBytes
    }
    let openBytes = Array(batch.bytes[closedBytes...])
    batch.records.removeAll(keepingCapacity: true)
    batch.blankLines = 0
    batch.fields.removeAll(keepingCapacity: true)
    batch.bytes.removeAll(keepingCapacity: true)
    batch.fields += open
    batch.bytes += openBytes
    closedBytes = 0
  }
}
