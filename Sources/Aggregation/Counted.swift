package import Partnerships

/// What the counting rules made of everything that was read.
package struct Counted: Sendable {
  /// What was counted: everything that was read, each survivor with the end that its duplicates state (rule 14).
  package let reading: Reading
  package let summary: Summary
  let fates: Fates
  /// For a planned record that a signed one has overtaken: that record's index (rule 16).
  package let supersededBy: [Int: Int]
  /// Records whose date is not that of the first record under their registration number (rule 13).
  package let numbersWithSeveralDates: [Int]

  /// What became of a readable record.
  /// - Parameter index: into the agreements of the reading.
  package func fate(of index: Int) -> Fate { fates.fate(of: index, in: reading) }
}

/// The fates of the readable records, looked up and not stored: they follow from the record and its survivor.
struct Fates: Sendable {
  /// For each record of `Reading.agreements` the index of its survivor (rule 14), or its own.
  let survivors: [UInt32]
  let scope: Scope

  /// What became of a readable record.
  /// - Parameter index: into the agreements of the reading that was counted.
  func fate(of index: Int, in reading: Reading) -> Fate {
    let survivor = Int(survivors[index])
    if survivor != index { return .duplicate(of: survivor) }
    return scope.reasonOutside(reading.agreements[index]).map { .outOfScope($0) } ?? .counted
  }
}
