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
      "Signed agreements without a date are counted (--include-undated)."
    case .includesUnconfirmed:
      "Mentions and hypotheses are counted (--include-unconfirmed)."

    case .largestCountries(let names, let number, let total):
      names.count == 1
        ? "The country with the most agreements is \(names[0]): \(part(number, of: total))."
        : "The countries with the most agreements are \(enumeration(names, last: "and")): \(part(number, of: total)) each."
    case .fastestGrowing(let names, let change, let day):
      "Agreements have grown most since \(self.day(day)) with \(enumeration(names, last: "and")): "
        + "\(signed(change))\(names.count == 1 ? "" : " each")."
    case .regionsWithoutAgreements(let names, let all):
      "Regions without any agreement (\(names.count) of \(all)): \(names.joined(separator: ", "))."
    case .regionsWithAgreements(let names, let all):
      "Only these regions have agreements (\(names.count) of \(all)): \(names.joined(separator: ", "))."
    case .everyRegionHasAgreements(let all):
      "All \(all) regions have agreements."

    case .comparedWith(let quarterDay, let yearDay?):
      "Compared with \(day(quarterDay)) (previous quarter) and \(day(yearDay)) (previous year)."
    case .comparedWith(let quarterDay, nil):
      "Compared with \(day(quarterDay)) (previous quarter); a year earlier the period had not begun."
    case .nothingToCompare:
      "Nothing to compare with: on the earlier days the period had not begun."
    case .recomputed:
      "Earlier figures are recomputed from today's inputs; the figure printed then may differ."
    case .ended(let counts):
      "Ended or suspended: "
        + counts.map { "since \(day($0.day)) \(agreements($0.agreements))" }.joined(separator: ", ") + "."
    case .blankParties(let number):
      "Naming no hromada or no partner: \(agreements(number)), counted under agreements and nowhere else."

    case .notToBeAdded:
      "Hromadas and partners are distinct within each row, and in the total, and are not to be added."
    case .changeOnRowAbove:
      "Change: agreements less those of the row above; blank in the first and in unfinished rows."
    case .agreementsSoFar:
      "Agreements so far: all that were signed by the end of the year, also those whose year is unknown."
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
        + "an agreement counts in each of its rows, and once in the total."
    case .othersNotAdded:
      "Others: numbers that cannot be added are left out; the full table has each country."
    case .fullTable(let table):
      "The full table: \(table.path)."
    case .withoutArea(let number):
      "Stating no area, and so in no row of \(Table.Name.byArea.rawValue): \(agreements(number))."
    case .pairsByFurthestStage:
      "A pair stands at its furthest stage; pairs with a signed agreement are left out. "
        + "Overdue: planned for a day more than 90 days before the last day of the report."
    case .nothingInPipeline:
      "There are no records of intents, negotiations, drafts or plans."

    case .reconciliation(let sum):
      "\(records(sum.read)) read = \(grouped(sum.counted)) counted + \(grouped(sum.outOfScope)) out of "
        + "scope + "
        + "\(count(sum.duplicates, "duplicate", "duplicates")) + \(grouped(sum.rejected)) rejected."
    case .skippedRows(let blank, let title, let total):
      "Also skipped: \(skipped(blank, title, total))."
    case .nothingOutOfScope:
      "No record is out of scope."
    case .nothingRejected:
      "No record was rejected."
    case .rejected(let reasons):
      rejected(reasons, all: reasons.reduce(0) { $0 + $1.records })
    case .probableDuplicates(let number):
      "Probable duplicates, listed and not merged: \(count(number, "pair", "pairs")) of records."
    case .probablePair(let first, let second, let reason):
      "\(first) and \(second): \(phrase(reason))."
    case .furtherProbableDuplicates(let number):
      "and \(count(number, "more pair", "more pairs")); a report written with --output lists them all in "
        + "probable-duplicates.csv."

    case .tableFiles(let notShown):
      "All tables lie in the folder tables; not shown here are "
        + notShown.map { "\($0.rawValue).csv" }.joined(separator: ", ") + "."
    case .recordsFile:
      "Each partnership, with its first and its latest agreement: partnerships.csv. Each record, with its origin, "
        + "its fate and the reason: records.csv. Both are left out with --no-records."

    case .readingChoice:
      "Another choice is made with --encoding, --delimiter, --records and --column FIELD=HEADER; the field stands in "
        + "brackets. The cells of a column that was not read go nowhere. Checksums of the exports: datapackage.json."
    case .change(let note): sentence(note)
    }
  }

  private func rejected(_ reasons: [RejectedReason], all number: Int) -> String {
    "\(were(number)) rejected: "
      + reasons.map { "\(phrase($0.reason)), \(grouped($0.records))" }.joined(separator: "; ")
      + (number == 1
        ? ". Where it stands and what to do about it" : ". Where they stand and what to do about them")
      + " is in rejected.csv."
  }

  /// `39 of 60 (65.0%)`
  private func part(_ number: Int, of total: Int) -> String {
    let share = Table.Cell.share(number, of: total).shown(as: .share, in: .english)
    return "\(grouped(number)) of \(grouped(total)) (\(share)%)"
  }

  func skipped(_ blank: Int, _ title: Int, _ total: Int) -> String {
    [(blank, "blank"), (title, "title"), (total, "total")].filter { $0.0 > 0 }
      .map { count($0.0, "\($0.1) row", "\($0.1) rows") }.joined(separator: ", ")
  }
}
