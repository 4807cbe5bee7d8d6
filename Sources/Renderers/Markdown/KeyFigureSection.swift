import Aggregation

extension SummaryMarkdown {
  mutating func appendKeyFigures() {
    appendFindings()
    var table = MarkdownTable(
      headings: [Column.measure, .value, .changeOnPreviousQuarter, .changeOnPreviousYear].map {
        $0.heading[language]
      })
    for figure in summary.keyFigures {
      table.append(
        figure.measure.name[language],
        [
          grouped(figure.value),
          summary.hasPreviousQuarter ? signed(figure.value - figure.previousQuarter) : "",
          summary.hasPreviousYear ? signed(figure.value - figure.previousYear) : "",
        ])
    }
    writer.table(.keyFigures, table)
    writer.paragraph(comparison)
    writer.paragraph(blankParties)
  }

  private var comparison: [Note] {
    guard summary.hasPreviousQuarter else { return [.nothingToCompare] }
    let yearDay = summary.hasPreviousYear ? summary.previousYear.day : nil
    var ended = [
      EndedSince(day: summary.previousQuarter.day, agreements: summary.previousQuarter.endedSince)
    ]
    if let yearDay { ended.append(EndedSince(day: yearDay, agreements: summary.previousYear.endedSince)) }
    return [
      .comparedWith(quarterDay: summary.previousQuarter.day, yearDay: yearDay), .recomputed, .ended(ended),
    ]
  }

  private var blankParties: [Note] {
    summary.notes.blankParties > 0 ? [.blankParties(summary.notes.blankParties)] : []
  }
}
