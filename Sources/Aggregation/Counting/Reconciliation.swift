import Loaders

/// `read = counted + outOfScope + duplicates + rejected`, or nothing is published (rule 1).
package struct Reconciliation: Hashable, Sendable {
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  package var blankRows = 0
  package var titleRows = 0
  package var totalRows = 0

  package init() {}

  /// Records that have one of the four fates.
  package var accounted: Int { counted + outOfScope + duplicates + rejected }
  package var holds: Bool { read == accounted }
}

extension Reconciliation {
  /// What is known of an input before its readable records are looked at.
  init(of input: InputReport) {
    (read, rejected, duplicates) = (input.read, input.rejected, input.repeats)
    (blankRows, titleRows, totalRows) = (input.blankRows, input.titleRows, input.totalRows)
  }

  static func += (sum: inout Reconciliation, other: Reconciliation) {
    let numbers: [WritableKeyPath<Reconciliation, Int>] = [
      \.read, \.counted, \.outOfScope, \.duplicates, \.rejected, \.blankRows, \.titleRows, \.totalRows,
    ]
    for number in numbers { sum[keyPath: number] += other[keyPath: number] }
  }
}
