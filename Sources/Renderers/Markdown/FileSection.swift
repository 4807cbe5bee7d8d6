import Aggregation

extension SummaryMarkdown {
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
