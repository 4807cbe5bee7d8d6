import Messages
import Partnerships

/// What a row of a table is.
enum RowKind: Equatable {
  case record
  /// No record (rule 1).
  case other(NonRecord)
  /// The heading of the rows below it, and what it says instead of their cells; nil where it names no place.
  case section(Heading?)
  /// - Parameter declared: how many records it says there are; nil where it does not.
  case total(declared: Int?)
  /// A second header with the columns in another order.
  case reordered([String])
}

/// A place that a heading names, for the rows below it.
struct Heading: Equatable {
  let field: Field
  /// What a cell of the field would say.
  let cell: [UInt8]
}
