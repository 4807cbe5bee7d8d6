import Agreements
import Loaders
import Messages
import Partnerships

/// How many records of each input have which fate (rule 1).
struct FateCounts {
  private(set) var counted: [Int]
  private(set) var duplicates: [Int]
  /// By input.
  private(set) var outOfScope: [ClosedTally<OutOfScopeReason>]
  private let inputs: [InputReport]

  init(_ count: DayCount) {
    inputs = count.reading.inputs
    counted = Array(repeating: 0, count: inputs.count)
    duplicates = inputs.map(\.repeats)
    outOfScope = Array(repeating: ClosedTally(), count: inputs.count)
    for (record, agreement) in count.reading.agreements.enumerated() {
      let input = Int(agreement.input)
      switch count.fate(of: record) {
      case .counted: counted[input] += 1
      case .duplicate: duplicates[input] += 1
      case .outOfScope(let reason): outOfScope[input][reason] += 1
      case .rejected: break  // rejected records are not among the readable ones
      }
    }
  }

  /// Records of all inputs by reason, in the order of rule 2.
  var outOfScopeByReason: [(reason: OutOfScopeReason, records: Int)] {
    OutOfScopeReason.allCases.map { reason in (reason, outOfScope.reduce(0) { $0 + $1[reason] }) }
  }

  /// Rejected records of all inputs, by the reasons that occurred.
  var rejectedByReason: [(reason: RejectionReason, records: Int)] {
    var sum = ClosedTally<RejectionReason>()
    for input in inputs { sum += input.rejectedByReason }
    return sum.found.map { (reason: $0.word, records: $0.records) }
  }

  var reconciliation: Reconciliation {
    var sum = Reconciliation()
    for input in inputs {
      sum.read += input.read
      sum.rejected += input.rejected
      sum.blankRows += input.blankRows
      sum.titleRows += input.titleRows
      sum.totalRows += input.totalRows
    }
    sum.counted = counted.reduce(0, +)
    sum.duplicates = duplicates.reduce(0, +)
    sum.outOfScope = outOfScope.reduce(0) { $0 + $1.total }
    return sum
  }
}
