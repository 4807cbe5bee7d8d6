import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendPipeline() {
    let table = Table.pipeline(summary)
    guard summary.stages.contains(where: { $0.stage.isPipeline && $0.records > 0 }) else {
      return writer.paragraph([.nothingInPipeline])
    }
    writer.table(
      .pipeline,
      MarkdownTable(table, [.records, .pairs, .overdue], label: .name(.stage, language), in: language))
    writer.paragraph([.pairsByFurthestStage])
  }
}
