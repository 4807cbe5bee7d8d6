import Aggregation
import Partnerships

// Sections that show one table, and what is to be known of it.
extension SummaryMarkdown {
  var years: [Block] {
    let undated = summary.figure(.undated)?.value ?? 0
    var notes: [Note] = [.changeOnRowAbove]
    if summary.periods.yearUnknown != nil { notes.append(.agreementsSoFar) }
    notes.append(.notToBeAdded)
    notes += note(Note.spansAtEdge, of: summary.notes.spansAtEdge)
    // Undated agreements lie in no year, and are in the total where the run was told so (rules 9 and 18).
    notes += note(Note.undatedInTotal, of: summary.options.includeUndated ? undated : 0)
    return picture(.byYear) + [table(.byYear, under: .years), .paragraph(notes)]
  }

  var kinds: [Block] {
    [
      table(.byKind, under: .kinds),
      .paragraph([.notToBeAdded] + excess(of: .byKind, by: summary.notes.excessByKind)),
    ]
  }

  var pipeline: [Block] {
    guard summary.stages.contains(where: { $0.stage.isPipeline && $0.records > 0 }) else {
      return [.paragraph([.nothingInPipeline])]
    }
    let table = MarkdownTable(Table.pipeline(summary), showing: [.records, .pairs, .overdue], in: language)
    return [.table(.pipeline, table), .paragraph([.pairsByFurthestStage])]
  }

  /// What the tables are that no section shows, and which of them do not add up.
  var files: [Block] {
    let notes = summary.notes
    let notShown = ReportTables.names.filter(\.shown.isEmpty)
    return [
      .paragraph(
        [.tableFiles(notShown: notShown), .recordsFile]
          + excess(of: .regionByCountry, by: notes.excessByRegionAndCountry)
          + excess(of: .byArea, by: notes.excessByArea)
          + note(Note.withoutArea, of: notes.withoutArea))
    ]
  }
}
