package import Partnerships

/// A stage: how many records stand at it and, on the way to a signature, how many pairs have come this far (rule 16).
package struct StageRow: Hashable, Sendable {
  package var stage: Stage
  package var records = 0
  package var pairs = 0
  /// Pairs whose planned date is more than 90 days before the as-of date.
  package var overdue = 0
  package init(stage: Stage) { self.stage = stage }
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
