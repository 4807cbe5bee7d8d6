import Aggregation
import Messages
import Partnerships

extension SummaryMarkdown {
  /// How many countries have a row of their own.
  private static let countriesShown = 15

  var countries: [Block] {
    let stated = summary.places.countries.filter { $0.place != .notStated }.count
    // "Others" in place of a single country would save no room.
    let isCut = stated > Self.countriesShown + 1
    let table =
      isCut
      ? table(firstCountries(stated: stated), under: .countries(first: Self.countriesShown))
      : table(.byCountry, under: .countries(first: nil))
    return picture(.byCountry) + [
      table,
      .paragraph(
        notes(.byCountry, excess: summary.notes.excessByCountry) + (isCut ? [.othersNotAdded] : [])
          + [.fullTable(.byCountry)]),
    ]
  }

  var regions: [Block] {
    picture(.byRegion) + [
      table(.byRegion, under: .regions),
      .paragraph(notes(.byRegion, excess: summary.notes.excessByRegion) + [.fullTable(.byRegion)]),
    ]
  }

  private func notes(_ table: Table.Name, excess: Int) -> [Note] {
    (summary.hasPreviousQuarter ? [.changeSince(summary.previousQuarter.day)] : []) + [.notToBeAdded]
      + self.excess(of: table, by: excess)
  }

  /// The first countries, all others in one row, "not stated", the total.
  private func firstCountries(stated: Int) -> Table {
    let all = report.tables[.byCountry]
    return all.withRows { rows in
      let others = rows[Self.countriesShown..<stated]
      let row = Table.Row(
        label: Text.others.map { "\($0) (\(others.count))" },
        cells: all.columns.map { sum(of: $0, over: others, in: all) })
      return Array(rows[..<Self.countriesShown]) + [row] + rows[stated...]
    }
  }

  /// What the rows have together, where it can be told: hromadas and partners are not to be added, and agreements only
  /// when none of them stands in two rows (rule 17).
  private func sum(of column: Column, over rows: ArraySlice<Table.Row>, in table: Table) -> Table.Cell {
    guard summary.notes.excessByCountry == 0 else { return .blank }
    let agreements = rows.reduce(0) { sum, row in
      if case .integer(let number) = table.cell(.agreements, of: row) { sum + number } else { sum }
    }
    switch column {
    case .agreements: return .integer(agreements)
    case .sharePercent: return .share(agreements, of: summary.total.agreements)
    default: return .blank
    }
  }
}
