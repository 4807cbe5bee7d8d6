import Messages
import Partnerships

/// What a row of a table is.
enum RowKind: Equatable {
  case record
  /// No record (rule 1).
  case other(NonRecord)
  /// The heading of the rows below it, and what it says instead of their cells; nil where it names no place.
  case section(Heading?)
  /// The heading of a raion, which lies within that of its region.
  case subsection
  /// One text that is no heading that is known: a heading all the same where records stand below it, else a note.
  case loneText(String)
  /// - Parameter declared: how many records it says there are; nil where it does not.
  /// - Parameter closed: the place that is totalled: the heading that names it holds no longer.
  case total(declared: Int?, closed: Heading?)
  /// A second header with the columns in another order.
  case reordered([String])
}

/// A place that a heading names, for the rows below it.
struct Heading: Equatable {
  let field: Field
  /// What a cell of the field would say.
  let cell: [UInt8]
}
