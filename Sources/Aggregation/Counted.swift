package import Partnerships

/// What the counting rules made of everything that was read.
package struct Counted: Sendable {
  package let summary: Summary
  /// The fate of each record of `Reading.agreements`, in the same order.
  package let fates: [Fate]
  /// For a planned record that a signed one has overtaken: that record's index (rule 16).
  package let supersededBy: [Int: Int]
}
