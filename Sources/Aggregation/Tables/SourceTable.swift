import Agreements
import Loaders
import Partnerships

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

extension StageRow {
  /// A row for every stage of the vocabulary, in its order.
  static func all(_ pipeline: Pipeline) -> [StageRow] {
    Stage.allCases.map { stage in
      var row = StageRow(stage: stage)
      row.records = pipeline.recordsByStage[stage]
      for pair in pipeline.pairs where pair.furthest == stage {
        row.pairs += 1
        if pair.isOverdue { row.overdue += 1 }
      }
      return row
    }
  }
}
