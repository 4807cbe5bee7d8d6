import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendYears() {
    let columns: [Column] = [
      .agreements, .change, .cumulativeAgreements, .partnerships, .renewed, .hromadas, .partners, .countries,
    ]
    picture(.byYear)
    writer.table(.years, MarkdownTable(Table.byYear(summary), columns, label: .year, in: language))
    var notes: [Note] = [.changeOnRowAbove, .notToBeAdded]
    if summary.notes.spansAtEdge > 0 { notes.append(.spansAtEdge(summary.notes.spansAtEdge)) }
    if undatedInTotal > 0 { notes.append(.undatedInTotal(undatedInTotal)) }
    writer.paragraph(notes)

    writer.table(.quarters, quarters)
    writer.paragraph(
      (summary.quarters.contains(where: \.isUnfinished) ? [.unfinished(asOf: summary.asOf)] : [])
        + [.fullTable(.byQuarter)])
  }

  /// A row for each year and a column for each quarter: quarters add up to years (rule 8). What lies in no year is in
  /// the table of years.
  private var quarters: MarkdownTable {
    let words = language.words
    var table = MarkdownTable(
      headings: [words.heading(.year)] + (1...4).map(words.quarterOfYear)
        + [words.quarterUnknown, words.heading(.agreements)])
    for year in summary.years {
      let unknown = summary.quarterUnknown.first { $0.period == year.period }?.measures.agreements ?? 0
      table.append(
        "\(year.period)",
        (1...4).map { agreements(year.period, quarter: $0) }
          + [grouped(unknown), grouped(year.measures.agreements)])
    }
    return table
  }

  /// Empty for a quarter outside the period, starred for an unfinished one.
  private func agreements(_ year: Int, quarter: Int) -> String {
    let row = summary.quarters.first { $0.period.year == year && $0.period.number == quarter }
    return row.map { grouped($0.measures.agreements) + ($0.isUnfinished ? "\\*" : "") } ?? ""
  }

  /// Undated agreements lie in no year, and are in the total where the run was told so (rules 9 and 18).
  private var undatedInTotal: Int {
    summary.options.includeUndated ? summary.figure(.undated)?.value ?? 0 : 0
  }
}
