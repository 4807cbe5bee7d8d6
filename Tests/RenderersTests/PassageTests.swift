import Agreements
import Gazetteer
import Messages
import Partnerships
import Reports
import TestSupport
import Testing

@testable import Aggregation
@testable import Loaders
@testable import Renderers

@Suite struct `What a report says is as it is recorded` {
  @Test func `Notes`() throws {
    var recording = Recording(notes) { $0.sentence }
    #expect(
      try recording.cases.union(["change"])
        == Recording.cases(of: "Note", in: "Renderers/Sentences/Note.swift"))
    recording.add(CountingRule.allCases) { $0.sentence }
    #expect(try recording.difference(from: "notes") == nil)
  }

  @Test func `Facts of inputs`() throws {
    let recording = Recording(facts) { $0.sentence }
    #expect(try recording.difference(from: "input-facts") == nil)
    #expect(
      try recording.cases == Recording.cases(of: "InputFact", in: "Renderers/Sentences/InputFact.swift"))
  }

  @Test func `Changes`() throws {
    var recording = Recording(changeNotes) { $0.sentence }
    #expect(
      try recording.cases == Recording.cases(of: "ChangeNote", in: "Renderers/Sentences/ChangeNote.swift"))
    recording.add(changeCaptions) { $0.text }
    recording.add(changeHeadings) { $0.text }
    recording.add(Change.Kind.allCases) { $0.name }
    recording.add(EffectReason.allCases) { $0.phrase(since: march) }
    let fates: [Fate] = [.counted, .duplicate(of: 3), .outOfScope(.notSigned), .rejected(.unknownRegion)]
    recording.add(fates) { $0.phraseOfLost }
    recording.add("title", .title(from: march, to: june))
    recording.add("title", .title(from: june, to: june))
    #expect(try recording.difference(from: "changes") == nil)
  }

  @Test func `Explanations and names`() throws {
    var recording = Recording(Measure.allCases) { $0.declaration.name }
    recording.add(remarks) { $0.phrase }
    recording.add(reasons) { $0.phrase(other: "a.csv:12") }
    recording.add(NameRemark.allCases) { $0.phrase }
    #expect(try recording.difference(from: "explanations") == nil)
  }

  @Test func `Headings`() throws {
    var recording = Recording(Section.allCases) { $0.heading }
    recording.add(captions) { $0.text }
    recording.add(Chart.allCases) { $0.caption }
    recording.add(files) { $0.title }
    for table in ReportTables.names { recording.add(table.id, table.title) }
    for column in columns { recording.add(column.id, column.fullHeading) }
    for file in schemas {
      for field in file.fields { recording.add(field.name, field.title) }
    }
    recording.add(KeyFigure.Measure.allCases) { $0.name }
    recording.add(ProbableDuplicate.Reason.allCases) { $0.phrase }
    recording.add("not stated", .notStated)
    recording.add("total", .total)
    recording.add("others", .others)
    recording.add("table", .tableNumber(2))
    recording.add("picture", .pictureNumber(3))
    #expect(try recording.difference(from: "headings") == nil)
  }

  @Test func `The title of a table fits on a sheet of Excel, and no two are alike`() {
    let sheets = ReportTables.names.map(ReportFile.table) + [.records, .rejected]
    for language in Language.allCases {
      let titles = sheets.map { $0.title[language] }
      #expect(Set(titles.map { $0.lowercased() }).count == titles.count)
      #expect(titles.allSatisfy { $0.count <= 31 && !$0.contains { "[]:*?/\\'".contains($0) } })
    }
  }

  @Test(arguments: Language.allCases)
  func `No two columns of records.csv have one heading`(language: Language) {
    let headings = RecordsCSV.schema.fields.map { $0.title[language] }
    #expect(Set(headings).count == headings.count && !headings.contains(""))
  }
}

private let (march, june) = (day("2026-03-31"), day("2026-06-30"))
private func day(_ iso: String) -> Day { Sample.day(iso) }

private func country(_ code: String) -> CountryID {
  guard case .found(let id) = Countries.named(Folding.fold(code)) else { return .notStated }
  return id
}

private let reconciliation: Reconciliation = {
  var sum = Reconciliation()
  (sum.read, sum.counted, sum.outOfScope, sum.duplicates, sum.rejected) = (12_001, 11_902, 94, 3, 2)
  return sum
}()

private let notes: [Note] = [
  .period(since: day("2022-01-01"), asOf: day("2026-07-15")), .asOfInferred(day("2026-07-15")),
  .namedExportsOnly, .includesUndated, .includesUnconfirmed,
  .comparedWith(quarterDay: day("2026-06-30"), yearDay: day("2025-07-15")),
  .comparedWith(quarterDay: day("2022-03-31"), yearDay: nil), .nothingToCompare, .recomputed,
  .ended([
    Summary.EarlierDay(day: day("2026-06-30"), endedSince: 2),
    Summary.EarlierDay(day: day("2025-09-30"), endedSince: 5),
  ]),
  .blankParties(1), .notToBeAdded, .changeOnRowAbove, .agreementsSoFar, .changeSince(day("2026-06-30")),
  .unfinished(asOf: day("2026-07-15")), .spansAtEdge(5), .undatedInTotal(12),
  .rowsExceedTotal(.byCountry, by: 3), .othersNotAdded, .fullTable(.byRegion), .withoutArea(4),
  .pairsByFurthestStage, .reconciliation(reconciliation),
  .skippedRows(rows([.blank: 2, .title: 1, .total: 5])),
  .skippedRows(rows([.title: 2])),
  .skippedRows(rows(Dictionary(uniqueKeysWithValues: NonRecord.allCases.map { ($0, 1) }))),
  .nothingOutOfScope, .nothingRejected,
  .recordsFile,
  .rejected([
    RejectedReason(reason: .unknownCountry, records: 2), RejectedReason(reason: .noParties, records: 3),
  ]),
  .largestCountries([country("DE")], agreements: 39, of: 60),
  .largestCountries([country("PL"), country("DE"), country("AT")], agreements: 10_001, of: 100_000),
  .fastestGrowing([country("PL")], change: 3, since: day("2026-03-31")),
  .fastestGrowing([country("PL"), country("DE")], change: 1, since: day("2026-03-31")),
  .regionsWithoutAgreements([RegionID(index: 18), RegionID(index: 26)], of: 27),
  .regionsWithAgreements([RegionID(index: 26)], of: 27), .everyRegionHasAgreements(27), .nothingInPipeline,
  .tableFiles(notShown: [.byStage, .byArea]), .probableDuplicates(2),
  .probablePair(Origin(file: "a.csv", line: 3), Origin(file: "b.json", element: "3.2"), .nearbyDates),
  .readingChoice, .furtherProbableDuplicates(11), .leftOut(["a.csv"]), .leftOut(["a.csv", "b.json"]),
]

private let facts: [InputFact] = [
  .format(.csv, bytes: 1), .format(.json, bytes: 12_345), .format(.jsonLines, bytes: 22),
  .encoding(.utf8, nil),
  .encoding(
    .windows1251,
    .likeliest(EncodingMargin(encoding: .windows1251, percent: 97, next: .koi8u, nextPercent: 14))),
  .encoding(.utf16LittleEndian, .zeroBytes), .encoding(.utf8, .markOverrules(.cp866)),
  .delimiter(UInt8(ascii: ","), isGuessed: false), .delimiter(UInt8(ascii: ";"), isGuessed: true),
  .delimiter(UInt8(ascii: "\t"), isGuessed: false), .delimiter(UInt8(ascii: "|"), isGuessed: false),
  .delimiter(UInt8(ascii: "!"), isGuessed: false), .header(line: 3), .noHeader,
  .recordsPath("hromadas.partners"), .unreadArrays([.init(path: "meta", count: 2)]),
  .totalDiffers(.init(path: "total", declared: 5, found: 2)),
  .morePages([.init(path: "hasMore", value: "true")]),
  .columns([.init(field: .country, header: "Країна"), .init(field: .signedOn, header: "date")]),
  .provenance(Provenance(source: "RGRE", licence: "CC-BY-4.0", date: "2026-06-30")),
  .provenance(Provenance(source: nil, licence: "CC-BY-4.0", date: nil)),
  .constants([.init(field: .country, value: "DE"), .init(field: .stage, value: "підписано")]),
  .unreadColumns(["Телефон", "E-mail"]), .skippedRows(rows([.blank: 1, .title: 2])),
  .filledDown([.init(field: .region, header: "Область"), .init(field: .hromada, header: "Громада")]),
]

private let changeNotes: [ChangeNote] = [
  .compared(old: "reports/a", asOf: march, new: "reports/b", newAsOf: june),
  .previous("reports/a", asOf: march), .newerEndsEarlier, .optionsDiffer,
  .option("--since", then: "2022-01-01", now: "2023-01-01"),
  .option("--encoding", then: nil, now: "koi8-u"), .option("--encoding", then: "koi8-u", now: nil),
  .flag("--include-undated", isGivenNow: true), .flag("--include-undated", isGivenNow: false),
  .version(then: "0.1.0", now: "0.2.0"),
  .renamedExport(Comparison.RenamedExport(then: "a.csv", now: "b.csv")), .howMatched, .nothingChanged,
  .figuresAgree(march), .recomputed(march), .addedAndMoved, .onlyChangedRows, .more(12_345), .retold(1),
  .retold(5), .doubtful(lost: 2, new: 3),
]

private let changeCaptions: [ChangeCaption] = [
  .figures, .reasons, .countries, .regions, .list(.signed, since: march), .list(.lost, since: march),
]

private let changeHeadings: [ChangeHeading] = [
  .reason, .recomputed(march), .asOf(june), .inPrint, .countedNow, .hromada, .partner, .country, .date,
  .change, .record,
]

private let remarks: [ExplanationRemark] = [
  .report("reports/2026-Q2", asOf: Sample.day("2026-06-30")), .counted, .leftOut(1), .leftOut(22),
  .hromadaNotStated, .partnerNotStated, .undated, .rejected(5),
]

private let reasons: [Explanation.Reason] = [
  .duplicate(of: 3), .outOfScope(.undated), .superseded(by: 3), .noPair, .placed(by: 3), .noCountry,
  .sameAgreement(as: 3), .furtherStage(3), .notOverdue,
]

private let captions: [Caption] = [
  .keyFigures, .years, .countries(first: nil), .countries(first: 15), .regions, .kinds, .pipeline,
  .outOfScope, .sources, .change(.figures),
]

private let files: [ReportFile] = [
  .summary(.ukrainian), .chart(.byYear, .english), .records, .partnerships, .probableDuplicates, .rejected,
  .changesDocument(.english), .changes,
]

private let columns: [Column] = [
  .code(.country), .code(.region), .code(.kind), .code(.stage), .code(.reason), .name(.country, .english),
  .name(.region, .ukrainian), .name(.kind, .english), .name(.stage, .english), .name(.reason, .english),
  .regionISO, .measure, .year, .quarter, .area, .source, .agreements, .partnerships, .renewed, .hromadas,
  .partners, .countries, .cumulativeAgreements, .agreements(in: 2026), .agreementsYearUnknown, .undated,
  .sharePercent, .agreementsPreviousQuarter, .change, .value, .previousQuarter, .changeOnPreviousQuarter,
  .previousYear, .changeOnPreviousYear, .records, .pairs, .overdue, .read, .counted, .outOfScope,
  .duplicates, .rejected, .onlyHere, .shared, .printedThen, .recomputedThen, .difference, .agreementsThen,
  .added, .removed, .movedIn, .movedOut,
]

private let schemas = [
  RecordsCSV.schema, PartnershipsCSV.schema, ProbableDuplicatesCSV.schema, ChangesCSV.schema,
  RejectedCSV(fields: [.signedOn]).schema,
]

private func rows(_ counts: [NonRecord: Int]) -> ClosedTally<NonRecord> {
  var tally = ClosedTally<NonRecord>()
  for (sort, count) in counts { tally[sort] = count }
  return tally
}
