import Messages
import Partnerships

/// What became of one record on its way in: readable, or rejected with the reason.
enum Resolution {
  case readable(Agreement, RecordWarnings, Assumptions)
  case rejected(Rejection)
  /// A row that is no record (rule 1).
  case nonRecord(NonRecord)
}
