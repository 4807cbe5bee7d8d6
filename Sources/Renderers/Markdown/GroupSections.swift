import Aggregation

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
    writer.table(
      .pipeline,
      MarkdownTable(table, [.records, .pairs, .overdue], label: .name(.stage, language), in: language))
    writer.paragraph([.pairsByFurthestStage])
  }

  mutating func appendSources() {
    let columns: [Column] = [.read, .counted, .onlyHere, .shared, .outOfScope, .duplicates, .rejected]
    writer.table(.sources, MarkdownTable(Table.bySource(summary), columns, label: .source, in: language))
    writer.paragraph([.namedExportsOnly])
  }

  mutating func appendFiles() {
    writer.list(Table.Name.allCases.map { "\($0.path): \(language.words.title(.table($0)))" })
    let notes = summary.notes
    var sentences: [Note] = [.recordsFile]
    if notes.excessByRegionAndCountry > 0 {
      sentences.append(.rowsExceedTotal(.regionByCountry, by: notes.excessByRegionAndCountry))
    }
    if notes.excessByArea > 0 { sentences.append(.rowsExceedTotal(.byArea, by: notes.excessByArea)) }
    if notes.withoutArea > 0 { sentences.append(.withoutArea(notes.withoutArea)) }
    writer.paragraph(sentences)
  }
}
