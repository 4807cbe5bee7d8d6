import Agreements
import Loaders
import Messages
import Partnerships

/// How many records have which fate (rule 1).
struct FateCounts {
  private(set) var byInput: [Reconciliation]
  private(set) var outOfScope = ClosedTally<OutOfScopeReason>()
  private(set) var rejected = ClosedTally<RejectionReason>()

  init(_ count: DayCount) {
    byInput = count.reading.inputs.map(Reconciliation.init)
    for (record, agreement) in count.reading.agreements.enumerated() {
      let input = Int(agreement.input)
      switch count.fate(of: record) {
      case .counted: byInput[input].counted += 1
      case .duplicate: byInput[input].duplicates += 1
      case .outOfScope(let reason):
        byInput[input].outOfScope += 1
        outOfScope[reason] += 1
      case .rejected: break  // rejected records are not among the readable ones
      }
    }
    for input in count.reading.inputs { rejected += input.rejectedByReason }
  }

  /// Of all inputs.
  var reconciliation: Reconciliation { byInput.reduce(into: Reconciliation()) { $0 += $1 } }
}
