package import Partnerships

/// Something that a person must be told: where, and what as a value. The words follow from the language.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: Sendable { case error, warning, note }

  package let severity: Severity
  package let origin: Origin?
  /// The column's header as the export spells it.
  package let column: String?
  /// The column's number, from 1, in a table without headers.
  package let columnNumber: Int?
  package let message: Message

  package init(
    _ severity: Severity, at origin: Origin? = nil, column: String? = nil, columnNumber: Int? = nil,
    _ message: Message
  ) {
    self.severity = severity
    self.origin = origin
    self.column = column
    self.columnNumber = columnNumber
    self.message = message
  }

  /// `file:line: error: column: what, and what to do`, on one line whatever the data hold; without a line feed.
  package func line(in language: Language) -> String {
    line(in: language, severity: severity.label[language])
  }

  /// The same where the severity goes without saying: `file:line: column: what, and what to do`.
  package func phrase(in language: Language) -> String { line(in: language, severity: nil) }

  private func line(in language: Language, severity: String?) -> String {
    let column = column ?? columnNumber.map { Text.column($0)[language] }
    let parts = [origin?.description, severity, column, message.sentence[language]]
    return oneLine(parts.compactMap(\.self).joined(separator: ": "))
  }
}

extension Diagnostic {
  package enum Message: Hashable, Sendable {
    case rejected(Rejection)
    /// - Parameter letters: those that stand in words of another alphabet, for `lookAlikeLetters`.
    /// - Parameter like: what may have been meant by a hromada's name that is not known, the likeliest first.
    case warning(RecordWarning, cell: String, letters: [Unicode.Scalar] = [], like: [HromadaID] = [])
    case severalDatesUnderOneNumber(number: String)
    case rejectionsOmitted(reason: RejectionReason, count: Int)
    case warningsOmitted(warning: RecordWarning, count: Int)

    case encodingConcluded(TextEncoding, EncodingRemark)
    case input(InputFault)
    case header(HeaderFault)
    case columns(ColumnRemark)
    case records(RecordsFault)
    /// A report, read back.
    case report(ReportFault)
    /// A document of JSON says that it has more records, or fewer, than are there.
    case totalDiffers(DeclaredTotal)
    /// A document of JSON says that it is one page of several.
    case morePages([MorePages])
    /// A row of totals in a table says so.
    case rowTotalDiffers(RowTotal)
    case passedOver([PassedOverRows])
    /// A heading between the rows of a table that names no place which is known.
    case headingNotUnderstood(cell: String)
    /// Columns with blank cells that may be merged ones: their fields and headers.
    case perhapsMerged([FieldColumn])
    /// - Parameter name: the earlier input that has the same bytes.
    case sameAsEarlierInput(name: String)

    /// A name outside of the records: of an option, or among the decisions.
    case notUnderstood(Rejection)
    case decision(DecisionFault)
    case description(DescriptionFault)

    case run(RunFault)
    case failure(RunFailure)
  }
}

extension Diagnostic.Message {
  package var sentence: Text {
    switch self {
    case .rejected(let rejection):
      Text(
        uk: "\(rejection.sentence) Запис відкладено.", en: "\(rejection.sentence) The record was set aside.")
    case .warning(let warning, let cell, let letters, let like):
      warning.sentence(cell: cell, letters: letters, like: like)
    case .severalDatesUnderOneNumber(let number):
      Text(
        uk: "записи під номером \(quoted: number) мають різні дати; їх враховано як одну угоду. Перевірте номер і дати.",
        en: "records under the number \(quoted: number) have different dates; they are counted as one agreement. Check the number and the dates.")
    case .rejectionsOmitted(let reason, let number):
      Text(
        uk: "з тієї самої причини (\(reason.phrase)) відхилено ще \(records: number); звіт, записаний із --output, перелічує їх усі в rejected.csv.",
        en: "\(number, one: "more record was", many: "more records were") rejected for the same reason (\(reason.phrase)); a report written with --output lists them all in rejected.csv.")
    case .warningsOmitted(let warning, let number):
      Text(
        uk: "таке саме попередження (\(warning.code)) стосується ще \(number, one: "запису", few: "записів", many: "записів"); звіт, записаний із --output, показує його біля кожного з них у records.csv.",
        en: "the warning \"\(warning.code)\" applies to \(number, one: "more record", many: "more records"); a report written with --output names it beside each of them in records.csv.")
    case .encodingConcluded(let encoding, let remark): remark.sentence(readAs: encoding)
    case .input(let fault): fault.sentence
    case .header(let fault): fault.sentence
    case .columns(let remark): remark.sentence
    case .records(let fault): fault.sentence
    case .report(let fault): fault.sentence
    case .totalDiffers(let total): total.sentence
    case .morePages(let pages): MorePages.sentence(pages)
    case .rowTotalDiffers(let total): total.sentence
    case .passedOver(let rows):
      Text(
        uk: "пропущено рядки, які не є записами: \(Text.joined(rows.map(\.phrase), by: ", ")).",
        en: "rows that are no records were passed over: \(Text.joined(rows.map(\.phrase), by: ", ")).")
    case .headingNotUnderstood(let cell):
      Text(
        uk: "із заголовка \(quoted: cell) не зрозуміло, який це регіон чи країна, тож для рядків під ним не прочитано ні того, ні іншого; напишіть їх у рядках або лише назву регіону чи країни в заголовку.",
        en: "the heading \(quoted: cell) names no region or country that is known, so neither was read for the rows below it; write them in the rows, or the name of the region or country alone in the heading.")
    case .perhapsMerged(let columns): columns.perhapsMerged
    case .sameAsEarlierInput(let name):
      Text(
        uk: "вміст той самий, що й у \(name); прочитано один раз. Задайте лише один із них.",
        en: "the bytes are those of \(name); read once. Leave one of them out.")
    case .notUnderstood(let rejection): rejection.sentence
    case .decision(let fault): fault.sentence
    case .description(let fault): fault.sentence
    case .run(let fault): fault.sentence
    case .failure(let failure): failure.sentence
    }
  }
}

extension Diagnostic.Severity {
  package var label: Text {
    switch self {
    case .error: Text(uk: "помилка", en: "error")
    case .warning: Text(uk: "попередження", en: "warning")
    case .note: Text(uk: "примітка", en: "note")
    }
  }
}
