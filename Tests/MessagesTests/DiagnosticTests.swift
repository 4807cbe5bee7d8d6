import Messages
import Partnerships
import TestSupport
import Testing

@Suite struct `Diagnostics are sentences on one line` {
  @Test func `Every message has its sentence as it is recorded`() throws {
    var recording = Recording(messages) { $0.sentence }
    #expect(
      try recording.cases.union([
        "input", "header", "columns", "records", "report", "decision", "description", "run", "failure",
      ])
        == Recording.cases(of: "Message", in: "Messages/Diagnostic.swift"))
    recording = try recorded(recording, inputs, "InputFault", "Inputs") { .input($0) }
    recording = try recorded(recording, headers, "HeaderFault", "Inputs") { .header($0) }
    recording = try recorded(recording, columns, "ColumnRemark", "Inputs") { .columns($0) }
    recording = try recorded(recording, records, "RecordsFault", "Inputs") { .records($0) }
    recording = try recorded(recording, reports, "ReportFault", "Inputs") { .report($0) }
    recording = try recorded(recording, decisions, "DecisionFault", "Inputs") { .decision($0) }
    recording = try recorded(recording, descriptions, "DescriptionFault", "Inputs") { .description($0) }
    recording = try recorded(recording, runs, "RunFault", "Run") { .run($0) }
    #expect(try recording.difference(from: "diagnostics") == nil)
  }

  /// Says every fault as a diagnostic, and sees that the samples have every case.
  private func recorded<Fault>(
    _ recording: Recording, _ faults: [Fault], _ name: String, _ folder: String,
    _ message: (Fault) -> Diagnostic.Message
  ) throws -> Recording {
    let own = Recording(faults) { message($0).sentence }
    #expect(try own.cases == Recording.cases(of: name, in: "Messages/\(folder)/\(name).swift"))
    var recording = recording
    recording.add(faults) { message($0).sentence }
    return recording
  }

  private let rejection = Diagnostic.Message.rejected(
    Rejection(.unknownCountry(cell: "Польшча", like: []), in: .country))

  @Test func `A line names the origin, the severity and the column before the sentence`() {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: "partnerships.csv", line: 118), column: "Країна", rejection)
    #expect(
      diagnostic.line(in: .english)
        == "partnerships.csv:118: error: Країна: \"Польшча\" is not a country; correct the cell. "
        + "The record was set aside.")
    #expect(
      diagnostic.line(in: .ukrainian)
        == "partnerships.csv:118: помилка: Країна: «Польшча» — не країна; виправте клітинку. Запис відкладено."
    )
  }

  @Test func `A column without a header is named by its number`() {
    let diagnostic = Diagnostic(.error, at: Origin(file: "a.csv", line: 3), columnNumber: 4, rejection)
    #expect(diagnostic.line(in: .english).hasPrefix("a.csv:3: error: column 4: \"Польшча\""))
    #expect(diagnostic.line(in: .ukrainian).hasPrefix("a.csv:3: помилка: колонка 4: «Польшча»"))
  }

  @Test func `What has no origin and no column begins with its severity`() {
    #expect(
      Diagnostic(.note, .input(.empty)).line(in: .english) == "note: the file is empty; export it again.")
    #expect(
      Diagnostic(.warning, .input(.empty)).line(in: .ukrainian)
        == "попередження: файл порожній; зробіть вивантаження знову.")
    #expect(
      Diagnostic(.error, .failure(.inputMissing(path: "a.csv"))).line(in: .english)
        == "error: a.csv does not exist; check the name.")
  }

  @Test func `Line breaks and control characters of a cell cannot forge a message or steer a terminal`() {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: "a\nb.csv", line: 2), column: "К\r\nр",
      .rejected(Rejection(.unknownRegion(cell: "x\u{1B}[2J\u{2028}b.csv:3: error", like: []))))
    #expect(
      diagnostic.line(in: .english)
        == "a b.csv:2: error: К  р: \"x<U+001B>[2J b.csv:3: error\" is not a region of Ukraine; correct the cell. "
        + "The record was set aside.")
  }
}

private func day(_ iso: String) -> Day { Day(iso: iso) ?? .first(ofYear: 1) }

private let messages: [Diagnostic.Message] = [
  .rejected(Rejection(.unknownCountry(cell: "Польшча", like: []))),
  .warning(.dayFirst, cell: "09/02/2023"),
  .severalDatesUnderOneNumber(number: "12-А"),
  .rejectionsOmitted(reason: .unknownStage, count: 1),
  .rejectionsOmitted(reason: .unknownCountry, count: 12_345),
  .warningsOmitted(warning: .dayFirst, count: 21),
  .warningsOmitted(warning: .cityAssumed, count: 5),
  .encodingConcluded(
    .koi8u, .likeliest(EncodingMargin(encoding: .koi8u, percent: 97, next: .windows1251, nextPercent: 14))),
  .encodingConcluded(.utf16BigEndian, .zeroBytes),
  .encodingConcluded(.utf8, .markOverrules(.windows1251)),
  .totalDiffers(DeclaredTotal(path: "meta.total", declared: 21, found: 2)),
  .sameAsEarlierInput(name: "exports/a.csv"),
  .morePages([MorePages(path: "pagination.pages", value: "12"), MorePages(path: "hasMore", value: "true")]),
  .rowTotalDiffers(RowTotal(declared: 12, found: 10, foundSince: 10)),
  .rowTotalDiffers(RowTotal(declared: 1, found: 1, foundSince: 0)),
  .passedOver([passedOver(.total, lines: [5, 9]), passedOver(.signature, lines: [12])]),
  .passedOver([passedOver(.note, lines: Array(1...12))]),
  .headingNotUnderstood(cell: "Інші країни"),
  .perhapsMerged([FieldColumn(field: .country, header: "Країна")]),
  .perhapsMerged([
    FieldColumn(field: .region, header: "Область"), FieldColumn(field: .hromada, header: "Громада"),
  ]),
  .notUnderstood(Rejection(.unknownCountry(cell: "Польшча", like: []), in: .country)),
]

private let inputs: [InputFault] = [
  .empty, .noRecords, .html, .spreadsheet, .archive, .publishedRecords,
  .encodingNotSupported(.utf16LittleEndian),
  .encodingUndecided(EncodingMargin(encoding: .cp866, percent: 41, next: .cp1125, nextPercent: 38)),
  .invalidByte(0x98, .windows1251, byteOffset: 12_345),
  .unpairedSurrogate(.utf16LittleEndian, byteOffset: 12_344),
  .textCutOff(.utf16BigEndian, byteOffset: 12_344),
]

private let headers: [HeaderFault] = [
  .noCountryColumn(found: ["Громада", "Партнер"], likely: nil),
  .noCountryColumn(found: ["Громада", "Де"], likely: FieldColumn(field: .country, header: "Де")),
  .noCountryColumn(found: [], likely: nil),
  .noCountryColumn(found: ["Громада", "Країна, місто"], likely: nil, mixed: "Країна, місто"),
  .noUkrainianSide(
    MissingColumns(
      fields: [.hromada], unread: ["city"], likely: [FieldColumn(field: .hromada, header: "city")])),
  .noUkrainianSide(MissingColumns(fields: [.hromada], unread: ["Телефон"], likely: [])),
  .noUkrainianSide(
    MissingColumns(
      fields: [.hromada], unread: ["Громада, область"], likely: [], mixed: ["Громада, область"])),
  .noHeader(firstCells: ["1", "Дніпро", "Кельн"]), .noHeader(firstCells: []),
  .tooLate(headers: ["Громада", "Країна"], rowsLookedAt: 20),
  .secondHeader(headers: ["Партнер", "Телефон"]),
  .inTwoRows(header: "Дата", first: 1, second: 2),
  .noCountryNumber(columns: 1), .noCountryNumber(columns: 12),
  .columnNumberNotFound(.country, number: "9", columns: 3),
  .twoColumnsForField(
    .hromada, first: .init(header: "Громада", number: 2), second: .init(header: "Місто", number: 5)),
  .twoColumnsForField(.country, first: .init(header: "country"), second: .init(header: "Land")),
  .repeatedHeader(
    .country, first: .init(header: "Країна", number: 3), second: .init(header: "КРАЇНА", number: 4)),
  .columnNotFound(.country, header: "Держва", found: ["Громада", "Держава"]),
]

private let columns: [ColumnRemark] = [
  .missing(MissingColumns(fields: [.stage], unread: [], likely: [])),
  .missing(
    MissingColumns(
      fields: [.hromada, .partner, .signedOn], unread: ["Хто", "З \"ким\"", "Коли"],
      likely: [
        FieldColumn(field: .partner, header: "З \"ким\""), FieldColumn(field: .signedOn, header: "Коли"),
      ])),
  .missing(
    MissingColumns(fields: [.partner, .stage], unread: (1...33).map { "Колонка \($0)" }, likely: [])),
  .looksLike(FieldColumn(field: .stage, header: "Позначка"), insteadOf: nil),
  .looksLike(FieldColumn(field: .country, header: "country1"), insteadOf: "country2"),
  .unnamed([4]), .unnamed([2, 28]),
  .countryIsUkraine(
    header: "Land",
    MissingColumns(
      fields: [.country], unread: ["Staat"], likely: [FieldColumn(field: .country, header: "Staat")])),
  .undated(count: 1), .undated(count: 12),
  .namesNobody(
    count: 2,
    MissingColumns(
      fields: [.partner], unread: ["З ким"], likely: [FieldColumn(field: .partner, header: "З ким")])
  ),
]

private let records: [RecordsFault] = [
  .noArray(found: []), .noArray(found: ["meta", "log"]), .severalArrays(found: ["rows", "items"]),
  .pathNotFound(path: "row", found: ["rows"]), .pathNotFound(path: "row", found: []),
  .noObjects(path: "", found: []), .noObjects(path: "tags", found: ["rows"]), .repeatedArray(path: "rows"),
  .brokenJSON(.number, byteOffset: 99, element: nil),
  .brokenJSON(
    .truncated, byteOffset: 12_345, element: JSONElementPlace(number: 7, line: 3, byteOffset: 11_000)),
  .brokenJSON(.twoDocuments, byteOffset: 99, element: nil),
]

private let reports: [ReportFault] = [
  .columnsMissing(["evidence", "ended_on"]), .cellUnknown(value: "marriage"),
  .fateDiffers(record: "a.csv:12"),
]

private let decisions: [DecisionFault] = [
  .noHeader(firstCells: ["Громада", "Партнер"]), .fieldUnknown("stage", known: [.country, .partner]),
  .noSpelling, .contradicts(spelling: "Кельн", otherLine: 12_345), .unused(.partner, spelling: "Кельн"),
]

private let descriptions: [DescriptionFault] = [
  .noPackage, .noResources, .pathMissing, .severalPaths, .unknownQuote("'"), .notDate("31.02.2026"),
  .pathOutside("../a.csv"), .notThere(path: "exports/a.csv"),
  .describedTwice(path: "exports/a.csv"), .unknownFormat("xlsx"), .unknownEncoding("ebcdic"),
  .unknownDelimiter("ab"), .notTruth, .notText, .unknownKey("column", known: ["columns", "set"]),
  .unknownField("land", known: ["country", "partner"]), .columnNumberNeeded("Країна"),
  .notUnderstood(Rejection(.unknownCountry(cell: "Польшча", like: []), in: .country)),
]

private let runs: [RunFault] = [
  .exportsUnreadable(1, of: 2), .exportsUnreadable(3, of: 5), .exportsUnreadable(2, of: 2),
  .exportsLeftOut(1, of: 2), .exportsLeftOut(3, of: 5),
  .rejectedSaved(path: "reports/2026-Q3.rejected.csv"), .asOfNeeded,
  .asOfImplausible(newest: day("2062-03-01"), before: day("2026-01-02")),
  .tooManyRejected(
    rejected: 21, read: 121, limit: "10%", saved: "reports/2026-Q3.rejected.csv", missing: nil),
  .tooManyRejected(
    rejected: 3, read: 5, limit: "1", saved: nil,
    missing: MissingColumns(
      fields: [.partner], unread: ["З ким"], likely: [FieldColumn(field: .partner, header: "З ким")])),
  .doesNotReconcile(read: 102, accounted: 101),
]

private func passedOver(_ sort: NonRecord, lines: [Int]) -> PassedOverRows {
  var rows = PassedOverRows(sort)
  for line in lines { rows.add(line: line) }
  return rows
}
