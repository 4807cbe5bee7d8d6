import Partnerships

/// What each input contributes (rule 21).
enum SourceTable {
  static func rows(_ counted: CountedAgreements, _ fates: FateCounts) -> [SourceRow] {
    var rows = counted.reading.inputs.indices.map(SourceRow.init(input:))
    for (index, input) in counted.reading.inputs.enumerated() {
      rows[index].read = input.read
      rows[index].rejected = input.rejected
      rows[index].counted = fates.counted[index]
      rows[index].duplicates = fates.duplicates[index]
      rows[index].outOfScope = fates.outOfScope[index].reduce(0, +)
    }
    for item in counted.items {
      counted.forEachInput(of: item) { input, isOnlyOne in
        if isOnlyOne { rows[input].onlyHere += 1 } else { rows[input].shared += 1 }
      }
    }
    return rows
  }
}
