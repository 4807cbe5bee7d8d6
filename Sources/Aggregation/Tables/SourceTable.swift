/// What one input contributes (rule 21).
package struct SourceRow: Hashable, Sendable {
  package var input: Int
  /// Of the input's records (rule 1).
  package var records = Reconciliation()
  /// Counted agreements that this input shows and no other.
  package var onlyHere = 0
  /// Counted agreements that this input and another show.
  package var shared = 0
  package init(input: Int) { self.input = input }
}

extension SourceRow {
  /// What each input contributes (rule 21), in the order of the inputs.
  static func all(_ count: DayCount, fates: FateCounts) -> [SourceRow] {
    var rows = fates.byInput.enumerated().map { index, records in
      var row = SourceRow(input: index)
      row.records = records
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
