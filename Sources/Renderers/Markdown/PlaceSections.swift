import Aggregation
import Partnerships

extension SummaryMarkdown {
  /// How many countries have a row of their own.
  private static let countriesShown = 15

  private var columns: [Column] {
    [.agreements, .sharePercent, .change, .partnerships, .hromadas, .partners, .undated]
  }

  mutating func appendCountries() {
    let all = Table.byCountry(summary, order: language)
    let stated = summary.places.countries.filter { $0.place != .notStated }.count
    // "Others" in place of a single country would save no room.
    let isCut = stated > Self.countriesShown + 1
    let table = isCut ? firstCountries(of: all, stated: stated) : wholeTable(all, .country)
    let caption = Caption.countries(first: isCut ? Self.countriesShown : nil)
    picture(.byCountry)
    writer.table(caption, table)
    writer.paragraph(
      notes(.byCountry, excess: summary.notes.excessByCountry) + (isCut ? [.othersNotAdded] : [])
        + [.fullTable(.byCountry)])
  }

  mutating func appendRegions() {
    let table = Table.byRegion(summary, order: language)
    picture(.byRegion)
    writer.table(.regions, wholeTable(table, .region))
    writer.paragraph(notes(.byRegion, excess: summary.notes.excessByRegion) + [.fullTable(.byRegion)])
  }

  private func wholeTable(_ table: Table, _ subject: Column.Subject) -> MarkdownTable {
    MarkdownTable(table, columns, label: .name(subject, language), in: language)
  }

  private func notes(_ table: Table.Name, excess: Int) -> [Note] {
    var notes: [Note] = summary.hasPreviousQuarter ? [.changeSince(summary.previousQuarter.day)] : []
    notes.append(.notToBeAdded)
    if excess > 0 { notes.append(.rowsExceedTotal(table, by: excess)) }
    return notes
  }

  /// The first countries, all others in one row, "not stated", the total.
  private func firstCountries(of all: Table, stated: Int) -> MarkdownTable {
    var table = MarkdownTable(headings: ([.name(.country, language)] + columns).map { $0.heading[language] })
    func append(_ rows: ArraySlice<Table.Row>) {
      for row in rows { table.append(row.label[language], row.shown(columns, of: all, in: language)) }
    }
    append(all.rows[..<Self.countriesShown])
    let others = all.rows[Self.countriesShown..<stated]
    table.append(
      "\(Text.others[language]) (\(others.count))",
      columns.map { sum($0, of: others, in: all).shown(as: $0.type, in: language) })
    append(all.rows[stated...])
    if let total = all.total {
      table.appendTotal(total.label[language], total.shown(columns, of: all, in: language))
    }
    return table
  }

  /// What the rows have together, where it can be told: hromadas and partners are not to be added, and agreements only
  /// when none of them stands in two rows (rule 17).
  private func sum(_ column: Column, of rows: ArraySlice<Table.Row>, in table: Table) -> Table.Cell {
    guard summary.notes.excessByCountry == 0, let place = table.columns.firstIndex(of: .agreements) else {
      return .blank
    }
    let agreements = rows.reduce(0) { sum, row in
      if case .integer(let number) = row.cells[place] { sum + number } else { sum }
    }
    switch column {
    case .agreements: return .integer(agreements)
    case .sharePercent: return .share(agreements, of: summary.total.agreements)
    default: return .blank
    }
  }
}
