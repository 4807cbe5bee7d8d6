package import Partnerships

/// How large a record may be before it is set aside as broken. Without limits one unclosed quote in a large
/// file would be kept in memory to the end of the file.
package struct CSVLimits: Sendable, Equatable {
  /// Bytes of one field, after unquoting.
  package var fieldBytes: Int
  /// Bytes of one record as it stands in the input. This bounds what a parser retains.
  package var recordBytes: Int
  /// Fields of one record.
  package var columns: Int
  /// Line breaks inside one record (in its quoted fields).
  package var lineBreaks: Int

  package init(fieldBytes: Int, recordBytes: Int, columns: Int, lineBreaks: Int) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.columns = columns
    self.lineBreaks = lineBreaks
  }

  /// 1 MiB a field, 16 MiB a record, 4,096 columns, 1,000 line breaks.
  package static let `default` = CSVLimits(
    fieldBytes: 1 << 20, recordBytes: 16 << 20, columns: 4096, lineBreaks: 1000)

  /// The limit that a fault is to exceed; 0 for one that exceeds none.
  package func limit(of fault: CSVFault) -> Int {
    switch fault {
    case .textAfterQuote, .unclosedQuote: 0
    case .tooLongCell: fieldBytes
    case .tooLongRow: recordBytes
    case .tooManyCells: columns
    case .tooManyLineBreaks: lineBreaks
    }
  }
}
