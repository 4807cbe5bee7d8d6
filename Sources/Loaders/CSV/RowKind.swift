import Messages
import Partnerships

/// What a row of a table is.
enum RowKind: Equatable {
  case record
  /// No record (rule 1).
  case other(NonRecord)
  /// The heading of the rows below it, whose cell of a field it stands for; nil where it names no place.
  case section(Field?)
  /// - Parameter declared: how many records it says there are; nil where it does not.
  case total(declared: Int?)
  /// A second header with the columns in another order.
  case reordered([String])
}
