import Loaders
import Messages
import Partnerships

/// Counts what became of an input's records, and tells what a person must know (rules 1 and 22): of each kind of
/// message the first ten, then how many more there were.
struct InputTally {
  private(set) var report: InputReport
  private let headers: HeaderMap
  /// Kinds that are not understood are told once per spelling (rule 3).
  private var toldKinds: Set<String> = []

  /// The rows that are no records, by their sort.
  private var passedOver = NonRecord.allCases.map(PassedOverRows.init)
  /// Texts that stand alone in their rows, until it is known whether records follow.
  private var loneTexts: [Diagnostic] = []
  private var toldHeadings = 0
  /// How many records were read before the table, and before each total and heading in it.
  private var readBefore = [0]

  /// A million rows with one fault are ten messages and a number.
  private static let mostOfOneKind = 10

  /// What is so of a whole column, and not of one of its cells, is said of the first.
  private static func mostTold(of warning: RecordWarning) -> Int {
    switch warning {
    case .dateSerial, .dayFirst, .stageAssumed: 1
    default: mostOfOneKind
    }
  }

  init(of report: InputReport, headers: HeaderMap) { (self.report, self.headers) = (report, headers) }

  mutating func add(_ resolution: Resolution, of record: RawRecord, tell: (Diagnostic) -> Void) {
    if !loneTexts.isEmpty { settleLoneTexts(before: resolution, tell: tell) }
    switch resolution {
    case .nonRecord(let sort): add(sort, of: record, tell: tell)
    case .rejected(let rejection):
      report.read += 1
      report.rejected += 1
      report.rejectedByReason[rejection.reason] += 1
      guard report.rejectedByReason[rejection.reason] <= Self.mostOfOneKind else { return }
      tell(diagnostic(.error, of: record, about: rejection.field, .rejected(rejection)))
    case .readable(let agreement, let warnings, let assumptions):
      report.read += 1
      report.assumptions.add(assumptions)
      if !warnings.isEmpty { add(warnings, of: record, in: agreement.region, tell: tell) }
    }
  }

  private mutating func add(_ sort: NonRecord, of record: RawRecord, tell: (Diagnostic) -> Void) {
    if sort == .unreadHeading {
      let cell = record.loneText ?? ""
      loneTexts.append(diagnostic(.warning, of: record, about: nil, .headingNotUnderstood(cell: cell)))
      return
    }
    report.nonRecords[sort] += 1
    passedOver[sort.index].add(line: record.position)
    if let declared = record.declaredTotal { check(declared, at: record, tell: tell) }
    if sort == .total || sort == .section { readBefore.append(report.read) }
  }

  /// A text above a record that does not say itself where it lies is a heading that was not understood; any other is a
  /// note.
  private mutating func settleLoneTexts(before next: Resolution, tell: (Diagnostic) -> Void) {
    switch next {
    case .nonRecord(.blank), .nonRecord(.unreadHeading): return
    case .readable(let agreement, _, _)
    where agreement.country == .notStated || agreement.region == .notStated:
      settleLoneTexts(as: .unreadHeading, tell: tell)
    case .rejected: settleLoneTexts(as: .unreadHeading, tell: tell)
    case .readable, .nonRecord: settleLoneTexts(as: .note, tell: tell)
    }
  }

  private mutating func settleLoneTexts(as sort: NonRecord, tell: (Diagnostic) -> Void) {
    for text in loneTexts {
      report.nonRecords[sort] += 1
      passedOver[sort.index].add(line: text.origin?.line ?? 0)
      guard sort == .unreadHeading, toldHeadings < Self.mostOfOneKind else { continue }
      toldHeadings += 1
      tell(text)
    }
    if sort == .unreadHeading { readBefore.append(report.read) }
    loneTexts = []
  }

  /// A total counts the records since the last one, or since one before that, or all of them.
  private func check(_ declared: Int, at record: RawRecord, tell: (Diagnostic) -> Void) {
    if readBefore.contains(where: { report.read - $0 == declared }) { return }
    let total = RowTotal(
      declared: declared, found: report.read, foundSince: report.read - (readBefore.last ?? 0))
    tell(diagnostic(.warning, of: record, about: nil, .rowTotalDiffers(total)))
  }

  /// Says which rows were passed over, but for blank ones.
  mutating func tellPassedOver(tell: (Diagnostic) -> Void) {
    settleLoneTexts(as: .note, tell: tell)
    let rows = passedOver.filter { $0.count > 0 && $0.sort != .blank }
    report.passedOver = rows
    if !rows.isEmpty { tell(Diagnostic(.note, at: Origin(file: report.name), .passedOver(rows))) }
  }

  private mutating func add(
    _ warnings: RecordWarnings, of record: RawRecord, in region: RegionID, tell: (Diagnostic) -> Void
  ) {
    for warning in warnings.words {
      report.warnings[warning] += 1
      guard report.warnings[warning] <= Self.mostTold(of: warning) || warning == .kindUnknown else {
        continue
      }
      let field = field(of: warning, in: record)
      let value = field.map { spelled(record.bytes[record[$0].range]) } ?? ""
      if warning == .kindUnknown, !toldKinds.insert(value).inserted { continue }
      let letters = warning == .lookAlikeLetters ? field.map { record.lookAlikeLetters(in: $0) } ?? [] : []
      // Only for what is told: each is a look through a whole table.
      let like =
        warning == .hromadaAsSpelled
        ? HromadaCell(record.bytes[record[.hromada].range]).likeUnknown(in: region) : []
      let message = Diagnostic.Message.warning(warning, cell: value, letters: letters, like: like)
      tell(diagnostic(.warning, of: record, about: field, message))
    }
  }

  /// Counts a readable record that repeats an earlier one.
  mutating func addRepeat() { report.repeats += 1 }

  /// Says how many messages were left out.
  func tellOmitted(tell: (Diagnostic) -> Void) {
    let file = Origin(file: report.name)
    for reason in RejectionReason.allCases {
      let more = report.rejectedByReason[reason] - Self.mostOfOneKind
      if more > 0 { tell(Diagnostic(.note, at: file, .rejectionsOmitted(reason: reason, count: more))) }
    }
    for warning in RecordWarning.allCases where warning != .kindUnknown {
      let more = report.warnings[warning] - Self.mostTold(of: warning)
      if more > 0 { tell(Diagnostic(.note, at: file, .warningsOmitted(warning: warning, count: more))) }
    }
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity, of record: RawRecord, about field: Field?, _ message: Diagnostic.Message
  ) -> Diagnostic {
    Diagnostic(
      severity,
      at: report.origin(position: record.position, part: record.part, byteOffset: record.byteOffset),
      column: headers.areNumbers ? nil : field.flatMap { headers.header(of: $0, in: record) },
      columnNumber: headers.areNumbers
        ? field.flatMap { headers.column(of: $0, in: record) }.map { $0 + 1 } : nil,
      message)
  }
}

extension InputTally {
  /// The fields in which letters of two alphabets and markup are told: those whose words mean something.
  private static let wordFields: [Field] = [
    .hromada, .hromadaCode, .region, .regionCode, .partner, .country, .countryCode, .hromadaCountry,
    .hromadaCountryCode, .kind, .stage, .evidence,
    .signedOn, .endedOn, .areas,
  ]

  /// The field that a warning is about.
  private func field(of warning: RecordWarning, in record: RawRecord) -> Field? {
    switch warning {
    case .countryPart:
      [Field.country, .countryCode, .hromadaCountry].first { !record[$0].isEmpty } ?? .hromadaCountryCode
    case .invisibleCharacters: record.firstField { $0 == .invisible }
    case .lookAlikeLetters: Self.wordFields.first { !record.lookAlikeLetters(in: $0).isEmpty }
    case .markup: Self.wordFields.first { record.hasMarkup(in: $0) }
    default: warning.field
    }
  }
}
