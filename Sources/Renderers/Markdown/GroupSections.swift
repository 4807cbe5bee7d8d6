import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendKinds() {
    let columns: [Column] = [.agreements, .sharePercent, .partnerships, .hromadas, .partners]
    let table = Table.byKind(summary, order: language)
    writer.table(.kinds, MarkdownTable(table, columns, label: .name(.kind, language), in: language))
    let excess = summary.notes.excessByKind
    writer.paragraph([.notToBeAdded] + (excess > 0 ? [.rowsExceedTotal(.byKind, by: excess)] : []))
  }

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

  mutating func appendFiles() {
    let notes = summary.notes
    var sentences: [Note] = [
      .tableFiles(notShown: [.byQuarter, .regionByCountry, .byStage, .byArea]), .recordsFile,
    ]
    if notes.excessByRegionAndCountry > 0 {
      sentences.append(.rowsExceedTotal(.regionByCountry, by: notes.excessByRegionAndCountry))
    }
    if notes.excessByArea > 0 { sentences.append(.rowsExceedTotal(.byArea, by: notes.excessByArea)) }
    if notes.withoutArea > 0 { sentences.append(.withoutArea(notes.withoutArea)) }
    writer.paragraph(sentences)
  }
}
