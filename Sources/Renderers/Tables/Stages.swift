package import Aggregation
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let byStage = Table.Name(
    "by-stage", title: Text(uk: "Стани", en: "Stages"), key: [.code(.stage)])
}

extension Table {
  /// Records and pairs at each stage, in its natural order (rule 16).
  package static func byStage(_ summary: Summary) -> Table { stages(summary.stages) }

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
    return stages(rows, total: total)
  }

  private static func stages(_ rows: [StageRow], total: StageRow? = nil) -> Table {
    Table(
      .byStage, rows: RowsByLanguage(rows.sorted { $0.stage }), label: \.stage.name,
      columns: TableColumn.coded(.stage, code: \.stage.code, name: \.stage.name) + [
        TableColumn(.records, number: \.records), TableColumn(.pairs, number: \.pairs),
        TableColumn(.overdue, number: \.overdue),
      ], total: total)
  }
}

extension Column {
  static let pairs = Column(.pairs)
  static let overdue = Column(.overdue)
}
