package import Agreements
package import Messages
import Partnerships

/// What the counting rules made of everything that was read.
package struct Counted: Sendable {
  /// What is counted on the as-of date.
  package let count: DayCount
  package let summary: Summary
  /// Records whose date is not that of the first record under their registration number (rule 13).
  package let numbersWithSeveralDates: [Int]

  /// What was counted: everything that was read, each survivor with the end that its duplicates state (rule 14).
  package var reading: Reading { count.reading }

  /// For a planned record that a signed one has overtaken: that record's index (rule 16).
  package var supersededBy: [Int: Int] { count.pipeline.supersededBy }

  /// Every counted partnership, in no order that has a meaning.
  package var partnerships: [PartnershipHistory] { PartnershipHistory.all(count) }

  /// What became of a readable record.
  /// - Parameter record: an index into the agreements of the reading.
  package func fate(of record: Int) -> Fate { count.fate(of: record) }

  /// The first readable record that has another fate than a published report gives it; nil where there is none.
  /// - Parameter published: by the index of the record in the reading.
  package func firstDifference(from published: [Fate]) -> Int? {
    published.indices.first { fate(of: $0) != published[$0] }
  }
}
