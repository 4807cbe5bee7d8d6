package import Aggregation
import Partnerships

extension Table {
  /// Records and pairs at each stage, in its natural order (rule 16).
  package static func byStage(_ summary: Summary) -> Table {
    stages(summary.stages)
  }

  /// The stages on the way to a signature, with their total.
  static func pipeline(_ summary: Summary) -> Table {
    let rows = summary.stages.filter(\.stage.isPipeline)
    var total = StageRow(stage: .planned)
    // A record stands at one stage and a pair at its furthest, so that these can be added.
    for row in rows {
      total.records += row.records
      total.pairs += row.pairs
      total.overdue += row.overdue
    }
    return stages(rows, total: Cell.blankNames + counts(total))
  }

  private static func stages(_ rows: [StageRow], total: [Cell]? = nil) -> Table {
    Table(
      .byStage,
      Column.coded(.stage) + [.records, .pairs, .overdue],
      rows.sorted { $0.stage }.map { row in
        Row(row.stage.name, code: row.stage.code, counts(row))
      }, total: total)
  }

  private static func counts(_ row: StageRow) -> [Cell] {
    [.integer(row.records), .integer(row.pairs), .integer(row.overdue)]
  }
}
