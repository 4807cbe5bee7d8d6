import Aggregation

extension English {
  package func sentence(_ note: Note) -> String {
    switch note {
    case .period(let since, let asOf):
      "Counted from \(day(since)) to \(day(asOf)), both days included."
    case .asOfInferred(let asOf):
      "The last day, \(day(asOf)), was inferred: it is the newest signing date in the exports. "
        + "Another is set with --as-of or --quarter."
    case .namedExportsOnly:
      "These figures count what the named exports show; they are not the ministry's register or monitoring."
    case .includesUndated:
      "Signed records without a date are counted (--include-undated)."
    case .includesUnconfirmed:
      "Mentions and hypotheses are counted (--include-unconfirmed)."

    case .comparedWith(let quarterDay, let yearDay?):
      "Compared with \(day(quarterDay)) (previous quarter) and \(day(yearDay)) (previous year)."
    case .comparedWith(let quarterDay, nil):
      "Compared with \(day(quarterDay)) (previous quarter); a year earlier the period had not begun."
    case .nothingToCompare:
      "Nothing to compare with: on the earlier days the period had not begun."
    case .recomputed:
      "Earlier figures are recomputed from today's inputs; the figure printed then may differ."
    case .endedSince(let day, let number):
      "Ended or suspended since \(self.day(day)): \(agreements(number))."
    case .blankParties(let number):
      "Naming no hromada or no partner: \(agreements(number)), counted under agreements and nowhere else."

    case .notToBeAdded:
      "Hromadas and partners are distinct within each row and not to be added; totals are counted, not added."
    case .changeOnRowAbove:
      "Change: agreements less those of the row above; blank in the first and in unfinished rows."
    case .changeSince(let day):
      "Change: since \(self.day(day))."
    case .unfinished(let asOf):
      "* unfinished, as of \(day(asOf))."
    case .spansAtEdge(let number):
      "Counted, though the date may lie outside the period: \(records(number))."
    case .undatedInTotal(let number):
      "The total includes \(agreements(number)) without a date."
    case .rowsExceedTotal(let table, let excess):
      "The rows of \(table.rawValue) exceed the total by \(grouped(excess)): "
        + "an agreement counts once in each row that it belongs to, and once in the total."
    case .othersNotAdded:
      "Others: numbers that cannot be added are left out; the full table has each country."
    case .fullTable(let table):
      "The full table: \(table.path)."
    case .withoutArea(let number):
      "Stating no area, and so in no row of \(Table.Name.byArea.rawValue): \(agreements(number))."
    case .pairsByFurthestStage:
      "A pair stands at its furthest stage; pairs with a signed agreement are left out. "
        + "Overdue: planned for a day more than 90 days before the last day of the report."

    case .reconciliation(let sum):
      "\(records(sum.read)) read = \(grouped(sum.counted)) counted + \(grouped(sum.outOfScope)) out of "
        + "scope + "
        + "\(count(sum.duplicates, "duplicate", "duplicates")) + \(grouped(sum.rejected)) rejected."
    case .skippedRows(let blank, let title, let total):
      "Skipped beside them: \(skipped(blank, title, total))."
    case .nothingOutOfScope:
      "No record is out of scope."
    case .nothingRejected:
      "No record was rejected."
    case .recordsFile:
      "Each record, with its origin, its fate and the reason: records.csv, unless left out with --no-records."
    case .rejectedFile:
      "Each rejected record, with its origin and what to do: rejected.csv."
    case .probableDuplicates(let number):
      "Probable duplicates, listed and not merged: \(count(number, "pair", "pairs")) of records."
    case .probablePair(let first, let second, let reason):
      "\(first) and \(second): \(phrase(reason))."
    case .furtherProbableDuplicates(let number):
      "and \(count(number, "more pair", "more pairs"))."

    case .columnChoice:
      "Another column is chosen with --column FIELD=HEADER; the field stands in brackets. "
        + "The cells of a column that was not read go nowhere."
    }
  }

  func skipped(_ blank: Int, _ title: Int, _ total: Int) -> String {
    [(blank, "blank"), (title, "title"), (total, "total")].filter { $0.0 > 0 }
      .map { count($0.0, "\($0.1) row", "\($0.1) rows") }.joined(separator: ", ")
  }
}
