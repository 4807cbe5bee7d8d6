/// What is wrong with a record. Only `bareQuote` leaves the record its fields.
public enum CSVProblem: UInt8, Sendable, CaseIterable {
  /// A quote inside an unquoted field, as in `ТГ "Північ";…`, was read as a letter. Believe the record when it
  /// has as many fields as its header; otherwise its fields may be cut at the wrong places.
  case bareQuote
  /// Text follows a closing quote, as in `"Північ" ТГ;…`; often the sign of a quote that was never closed.
  case textAfterQuote
  /// A quote that is not closed before the input ends; in a record with bare quotes too, not on its line; or not
  /// before one in a later row of the table.
  case unclosedQuote
  /// A field exceeds `CSVLimits.fieldBytes`.
  case tooLongField
  /// The record exceeds `CSVLimits.recordBytes`.
  case tooLongRecord
  /// The record exceeds `CSVLimits.columns`.
  case tooManyColumns
  /// The record exceeds `CSVLimits.lineBreaks`: nearly always a quote that was never closed.
  case tooManyLines
}
