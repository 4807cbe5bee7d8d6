package import Aggregation
package import Partnerships

/// The sections of a summary, in their order.
package enum Section: CaseIterable, Sendable {
  case keyFigures, changes, years, countries, regions, kinds, pipeline, outside, files, reading, rules
}

/// What a table in the summary shows.
package enum Caption: Hashable, Sendable {
  case keyFigures, years
  /// `first` countries have a row of their own, the others one together; nil when all have their own.
  case countries(first: Int?)
  case regions, kinds, pipeline, outOfScope, sources
  case change(ChangeCaption)
}

/// A sentence beside a table.
package enum Note: Hashable, Sendable {
  // What is counted
  case period(since: Day, asOf: Day)
  case asOfInferred(Day)
  case namedExportsOnly
  case includesUndated
  case includesUnconfirmed

  // What the figures say
  /// The country with the most agreements; several where they have the same number.
  case largestCountries([String], agreements: Int, of: Int)
  /// Where agreements have increased most, each by the same number, since a day.
  case fastestGrowing([String], change: Int, since: Day)
  /// Whichever list is the shorter.
  case regionsWithoutAgreements([String], of: Int)
  case regionsWithAgreements([String], of: Int)
  case everyRegionHasAgreements(Int)

  // Under the key figures
  case comparedWith(quarterDay: Day, yearDay: Day?)
  case nothingToCompare
  case recomputed
  case ended([EndedSince])
  case blankParties(Int)

  // Under tables
  case notToBeAdded
  case changeOnRowAbove
  case agreementsSoFar
  case changeSince(Day)
  case unfinished(asOf: Day)
  case spansAtEdge(Int)
  case undatedInTotal(Int)
  /// By how much the rows of a table exceed its total (rule 17).
  case rowsExceedTotal(Table.Name, by: Int)
  case othersNotAdded
  case fullTable(Table.Name)
  case withoutArea(Int)
  case pairsByFurthestStage
  case nothingInPipeline

  // What is in no table
  case reconciliation(Reconciliation)
  case skippedRows(blank: Int, title: Int, total: Int)
  case nothingOutOfScope
  case nothingRejected
  case rejected([RejectedReason])
  case probableDuplicates(Int)
  case probablePair(Origin, Origin, ProbableDuplicate.Reason)
  case furtherProbableDuplicates(Int)

  // Where the rest is
  case tableFiles(notShown: [Table.Name])
  case recordsFile

  // Under what was read
  case readingChoice

  // From report to report
  case change(ChangeNote)
}

/// What was read of an input, and what was assumed (rule 22).
package enum InputFact: Hashable, Sendable {
  case format(InputReport.Format, bytes: Int)
  case encoding(InputReport.Encoding, InputReport.EncodingRemark?)
  case delimiter(UInt8, isGuessed: Bool)
  case header(line: Int)
  case noHeader
  case recordsPath(String)
  case unreadArrays([InputReport.UnreadArray])
  case totalDiffers(InputReport.DeclaredTotal)
  case skippedRows(blank: Int, title: Int, total: Int)
  case columns([InputReport.Column])
  case unreadColumns([String])

  case stageAssumedSigned(Int)
  case kindFromTitle(Int)
  case regionFromHromada(Int)
  case countryFromPartner(Int)
  case hromadaFromFormerName(Int)
  case hromadaFromInflectedName(Int)
  case partnerByOtherName(Int)
  case partnerByTranscription(Int)
  case partnerNameIsShared(Int)
  case partnerPlaced(Int)
  case decided(InputReport.AppliedDecisions)
  case warning(RecordWarning, records: Int)
}

/// How many agreements have ended or been suspended since a day.
package struct EndedSince: Hashable, Sendable {
  /// The day before the first that is looked at.
  package let day: Day
  package let agreements: Int
}

/// How many records were rejected for a reason.
package struct RejectedReason: Hashable, Sendable {
  package let reason: RejectionReason
  package let records: Int
}

/// What there is to say of how a name is read, beside the name itself.
package enum NameRemark: CaseIterable, Sendable {
  case notFound
  /// Names that are alike follow.
  case perhaps
  /// Those that bear the name follow.
  case severalCountries, severalHromadas
  /// No table has it: it stands for itself (rule 3).
  case asSpelled
  /// A place was known by the rules of writing its name in Ukrainian.
  case transcribed
  /// Several places of the country bear the name.
  case shared
  case countryNotStated
  /// The country is not stated, and these have a place of the name.
  case inTheseCountries
}

/// What stands between the records of an explanation.
package enum ExplanationRemark: Hashable, Sendable {
  case report(String, asOf: Day)
  /// The records that follow are in the number, or not in it.
  case counted
  case leftOut(Int)
  case hromadaNotStated, partnerNotStated, undated
  /// Rejected records, of which nobody knows whether they belong there.
  case rejected(Int)
}

/// The counting rules as each report prints them in short.
package enum CountingRule: CaseIterable, Sendable {
  case fates, scope, notUnderstood, blank, stages, kinds, dates, asOf, change, duplicates, measures,
    partnerships
  case guesses
}
