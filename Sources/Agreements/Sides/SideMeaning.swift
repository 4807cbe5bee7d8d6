import Messages
import Partnerships

/// What the cells of one side of a record mean together: its parties with the places they lie in, or why it has none.
struct SideMeaning<Party, Place> {
  /// Each once, in the order of the cell.
  var parties: [Party] = []
  /// The regions or countries of the parties, or those that the record names where it names no party.
  var places: [Place] = []
  /// What is to be said of the record's side, such as that no party of it is in scope (rule 7).
  var marks = Agreement.Marks()
  /// What was assumed in resolving it (rule 22).
  var assumptions = Assumptions()
  var warnings = RecordWarnings()
  /// Rejects a record that is signed; one on its way to a signature is kept without the party (rule 3).
  var problem: Rejection?
  /// Rejects a record at any stage.
  var contradiction: Rejection?

  func rejection(at stage: Stage) -> Rejection? {
    contradiction ?? (stage.isSignedOrLater ? problem : nil)
  }
}

/// One side of a record in a few bytes: all that the usual record needs of it.
struct SideSummary<Party, Place> {
  let party: Party
  let place: Place
  let marks: Agreement.Marks
  let assumptions: Assumptions
  let warnings: RecordWarnings
  /// 0, or one more than the index of the whole meaning, where this is not all: several parties, or a problem.
  let details: UInt32
}
