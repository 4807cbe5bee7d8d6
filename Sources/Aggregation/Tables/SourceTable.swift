import Agreements
import Loaders
import Partnerships

/// What one input contributes (rule 21).
package struct SourceRow: Hashable, Sendable {
  package var input: Int
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  /// Counted agreements that this input shows and no other.
  package var onlyHere = 0
  /// Counted agreements that this input and another show.
  package var shared = 0
  package init(input: Int) { self.input = input }

  /// Of the input's records (rule 1).
  package var reconciliation: Reconciliation {
    var sum = Reconciliation()
    (sum.read, sum.counted, sum.outOfScope) = (read, counted, outOfScope)
    (sum.duplicates, sum.rejected) = (duplicates, rejected)
    return sum
  }
}

extension SourceRow {
  /// What each input contributes (rule 21), in the order of the inputs.
  static func all(_ count: DayCount, fates: FateCounts) -> [SourceRow] {
    var rows = count.reading.inputs.enumerated().map { index, input in
      var row = SourceRow(input: index)
      (row.read, row.rejected) = (input.read, input.rejected)
      (row.counted, row.duplicates) = (fates.counted[index], fates.duplicates[index])
      row.outOfScope = fates.outOfScope[index].total
      return row
    }
    for item in count.agreements.items {
      count.agreements.forEachInput(of: item) { input, isOnlyOne in
        if isOnlyOne { rows[input].onlyHere += 1 } else { rows[input].shared += 1 }
      }
    }
    return rows
  }
}
