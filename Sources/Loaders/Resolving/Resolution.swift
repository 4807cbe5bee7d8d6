import Partnerships

/// What became of one record on its way in: readable, or rejected with the reason.
enum Resolution {
  case readable(Agreement, RecordWarnings)
  case rejected(Rejection)
  /// A row with nothing in it, which is no record (rule 1).
  case blankRow
  /// A row of totals, which is no record (rule 1).
  case totalRow
}

/// What was assumed in resolving a record, counted per input (rule 22).
struct Assumptions: OptionSet {
  let rawValue: UInt8
  static let stageAssumedSigned = Assumptions(rawValue: 1 << 0)
  static let kindFromTitle = Assumptions(rawValue: 1 << 1)
  static let regionFromHromada = Assumptions(rawValue: 1 << 2)
}
