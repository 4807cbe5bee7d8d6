package import Partnerships

// What must hold before the numbers of a count are used.

extension Reconciliation {
  /// Records that have one of the four fates.
  package var accounted: Int { counted + outOfScope + duplicates + rejected }
}

extension Summary {
  /// The first sum, of an input or of all, in which a record is missing or has two fates (rule 1); nil where every sum
  /// holds.
  package var brokenReconciliation: Reconciliation? {
    (sources.map(\.reconciliation) + [reconciliation]).first { !$0.holds }
  }
}

extension Counted {
  /// The first readable record that has another fate than a published report gives it; nil where there is none.
  /// - Parameter published: by the index of the record in the reading.
  package func firstDifference(from published: [Fate]) -> Int? {
    published.indices.first { fate(of: $0) != published[$0] }
  }
}
