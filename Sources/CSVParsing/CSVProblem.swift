public import Partnerships

/// What is wrong with a record.
public enum CSVProblem: Sendable, Equatable {
  /// A quote inside an unquoted field, as in `ТГ "Північ";…`, was read as a letter. Believe the record when it
  /// has as many fields as its header; otherwise its fields may be cut at the wrong places.
  case bareQuote
  /// It cannot be read, and has no fields.
  case broken(CSVFault)
}
