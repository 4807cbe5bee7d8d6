import Loaders
package import Messages
package import Partnerships

/// `read = counted + outOfScope + duplicates + rejected`, or nothing is published (rule 1).
package struct Reconciliation: Hashable, Sendable {
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  package var nonRecords = ClosedTally<NonRecord>()

  package init() {}

  /// Records that have one of the four fates.
  package var accounted: Int { counted + outOfScope + duplicates + rejected }
  package var holds: Bool { read == accounted }
}

extension Reconciliation {
  /// What is known of an input before its readable records are looked at.
  init(of input: InputReport) {
    (read, rejected, duplicates) = (input.read, input.rejected, input.repeats)
    nonRecords = input.nonRecords
  }

  static func += (sum: inout Reconciliation, other: Reconciliation) {
    let numbers: [WritableKeyPath<Reconciliation, Int>] = [
      \.read, \.counted, \.outOfScope, \.duplicates, \.rejected,
    ]
    for number in numbers { sum[keyPath: number] += other[keyPath: number] }
    sum.nonRecords += other.nonRecords
  }
}
