package import Partnerships

extension English {
  package func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  package func column(_ number: Int) -> String { "column \(grouped(number))" }

  package func sentence(_ message: Diagnostic.Message) -> String {
    switch message {
    case .rejected(let rejection):
      "\(sentence(rejection)) The record was set aside."
    case .warning(let warning, let value, let letters):
      sentence(warning, value: value, letters: letters)
    case .severalDatesUnderOneNumber(let number):
      "records under the number \(quoted(number)) have different dates; they are counted as one agreement. "
        + "Check the number and the dates."
    case .rejectionsOmitted(let reason, let number):
      "\(count(number, "more record was", "more records were")) rejected for the same reason "
        + "(\(phrase(reason))); "
        + "a report written with --output lists them all in rejected.csv."
    case .warningsOmitted(let warning, let number):
      "the warning \"\(warning.code)\" applies to \(count(number, "more record", "more records")); "
        + "a report written with --output names it beside each of them in records.csv."

    case .encodingConcluded(let encoding, let remark):
      sentence(encoding, remark)

    case .inputEmpty:
      "the file is empty; export it again."
    case .inputHasNoRecords:
      "the file holds no records; export it again, or name the array with --records PATH if it is JSON."
    case .inputIsHTML:
      "this is a web page and not an export; download the data file itself, CSV or JSON."
    case .inputIsSpreadsheet:
      "this is a spreadsheet workbook; save its sheet as CSV (UTF-8) and pass that file."
    case .inputIsArchive:
      "this is a compressed archive; unpack it and pass the files in it."
    case .encodingNotSupported(let name):
      "the encoding \(quoted(name)) cannot be read; save the file as UTF-8."
    case .encodingUndecided(let margin):
      "the encoding cannot be told from the text: it is \(margin.percent)% like Ukrainian "
        + "in \(margin.encoding.rawValue), the likeliest, and \(margin.nextPercent)% in \(margin.next.rawValue); "
        + "pass --encoding with one of \(encodings)."
    case .invalidByte(let byte, let encoding, let byteOffset):
      "the byte \(hexadecimal(byte)) at offset \(grouped(byteOffset)) stands for no character "
        + "in \(encoding.rawValue); save the file as UTF-8, or pass --encoding with one of \(encodings)."
    case .unpairedSurrogate(let encoding, let byteOffset):
      "the bytes at offset \(grouped(byteOffset)) are half of a character in \(encoding.rawValue), "
        + "without the other half; export the file again, or pass --encoding with one of \(encodings)."
    case .textCutOff(let encoding, let byteOffset):
      "the file breaks off inside a character of \(encoding.rawValue), at offset \(grouped(byteOffset)); "
        + "export it again, or copy it again as a whole."
    case .noCountryColumn(let found):
      "no column gives the country; \(columns(found)) Name one with --column country=HEADER."
    case .noCountryNumber(let columns):
      "no column gives the country: without a header row each is known by its number only, "
        + "and there \(columns == 1 ? "is" : "are") \(count(columns, "column", "columns")). "
        + "Name one, such as --column country=4."
    case .noHeader(let cells):
      "no row was recognised as a header; \(firstCells(cells)) Name a column, "
        + "such as --column country=HEADER, or, if there is no header row, pass --no-header and name columns "
        + "by their numbers, such as --column country=4."
    case .headerTooLate(let headers, let rowsLookedAt):
      "this row looks like the header (\(list(headers, last: "and"))), which is looked for among the first "
        + "\(count(rowsLookedAt, "row", "rows")) only; delete the rows above it."
    case .headerInTwoRows(let header, let first, let second):
      "the header is split over lines \(grouped(first)) and \(grouped(second)): \(quoted(header)) stands in one of "
        + "them where the cell of the other is empty; write all headers into one row."
    case .twoColumnsForField(let field, let first, let second):
      "\(name(first)) and \(name(second)) are both read as \(field.rawValue); "
        + "say which one counts with --column \(field.rawValue)=HEADER."
    case .repeatedHeader(let field, let first, let second):
      "\(name(first)) and \(name(second)) have the same header and are both read as \(field.rawValue); "
        + "rename one of them in the file."
    case .columnNotFound(let field, let header, let found):
      "there is no column \(quoted(header)) for --column \(field.rawValue)=HEADER; \(columns(found)) "
        + "Write the header as it stands there."
    case .columnNumberNotFound(let field, let number, let columns):
      "there is no column \(number) for --column \(field.rawValue)=\(number): the table has "
        + "\(count(columns, "column", "columns")). Correct the number."
    case .noArrayOfRecords(let found):
      found.isEmpty
        ? "the document has no array of records; export the records as an array of objects, or as JSON Lines."
        : "no array has a name that is usual for records; \(nameOne(of: found))"
    case .severalArraysOfRecords(let found):
      "several arrays may hold the records: \(list(found, last: "and")). Name one with --records PATH."
    case .recordsPathNotFound(let path, let found):
      "there is no array \(quoted(path))"
        + (found.isEmpty ? ", nor another of objects; leave out --records." : "; \(nameOne(of: found))")
    case .recordsAreNoObjects(let path, let found):
      "the elements\(path.isEmpty ? "" : " of the array \(quoted(path))") are not objects with keys; "
        + (found.isEmpty
          ? "export each record as an object, such as {\"country\": \"DE\"}, or the whole table as CSV."
          : nameOne(of: found))
    case .repeatedArray(let path):
      "the array \(quoted(path)) is there more than once, and it is not clear which one holds the records; "
        + "keep one, or rename the others."
    case .brokenJSON(let fault, let byteOffset, let element):
      "the JSON is broken at byte \(grouped(byteOffset)) (\(phrase(fault)))\(place(element)); \(remedy(fault))"

    case .publishedColumnsMissing(let columns):
      "the columns \(columns.joined(separator: ", ")) are missing: the report was made by an earlier version of this "
        + "program; build it anew."
    case .publishedCellUnknown(let value):
      "\(quoted(value)) is not what this program writes here: the report was made by another version; build it anew."
    case .publishedFateDiffers(let record):
      "by the rules of this version \(record) has another fate: the report was made by another version; build it anew."
    case .inputIsPublishedRecords:
      "this is the list of records of a published report, duplicates and records out of scope included; "
        + "name the exports that the report was built from."

    case .totalDiffers(let total):
      "under \(quoted(total.path)) the document says that it has \(records(total.declared)), "
        + "and \(grouped(total.found)) are there; if it is one page of several, pass them all, "
        + "otherwise export it again."

    case .sameAsEarlierInput(let name):
      "the bytes are those of \(name); read once. Leave one of them out."

    case .notUnderstood(let rejection):
      sentence(rejection)
    case .decisionsWithoutHeader(let cells):
      "this is not the header of a file of decisions; \(firstCells(cells)) "
        + "The first row names the columns: field, as_spelled, canonical, and note if there is one."
    case .decisionFieldUnknown(let text, let known):
      "\(quoted(text)) is not a field that decisions are made for; write one of "
        + "\(known.map(\.rawValue).joined(separator: ", "))."
    case .decisionWithoutSpelling:
      "the cell is blank; write the name as the exports have it."
    case .decisionContradicts(let spelling, let line):
      "for \(quoted(spelling)) line \(grouped(line)) decides otherwise; keep one of the two."
    case .decisionUnused(let field, let spelling):
      "no record has \(quoted(spelling)) as \(field.rawValue), so that this decision changes nothing; "
        + "correct it, or take it out."

    case .asOfNeeded:
      "no record has a signing date, so the last day to count cannot be inferred; "
        + "pass --as-of YYYY-MM-DD or --quarter YYYY-QN."
    case .asOfImplausible(let newest, let before):
      "the newest signing date, \(day(newest)), lies more than two years after the one before it, "
        + "\(day(before)); "
        + "correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN."
    case .tooManyRejected(let rejected, let read, let limit, let saved):
      "\(grouped(rejected)) of \(records(read)) \(rejected == 1 ? "was" : "were") rejected, more than --max-rejected \(limit) allows; "
        + "no report was written. "
        + correction(ofRejected: rejected, saved)
        + ", or raise --max-rejected."
    case .rejectedSaved(let path):
      "the rejected records are in \(path); no report was written."
    case .doesNotReconcile(let read, let accounted):
      "this is a fault of the program: \(records(read)) read, but \(grouped(accounted)) accounted for; "
        + "nothing was published. Please report it."
    }
  }

  private func name(_ column: Diagnostic.NamedColumn) -> String {
    quoted(column.header) + (column.number.map { " (\(self.column($0)))" } ?? "")
  }

  private func sentence(
    _ encoding: InputReport.Encoding, _ remark: InputReport.EncodingRemark
  ) -> String {
    switch remark {
    case .zeroBytes:
      "read as \(encoding.rawValue) because of its zero bytes; "
        + "if letters are garbled, pass --encoding with one of \(encodings)."
    case .likeliest(let margin):
      "read as \(encoding.rawValue), in which the text is \(margin.percent)% like Ukrainian, "
        + "and \(margin.nextPercent)% in \(margin.next.rawValue), the next; "
        + "if letters are garbled, pass --encoding with one of \(encodings)."
    case .markOverrules(let stated):
      "read as \(encoding.rawValue), because the file begins with its byte-order mark, "
        + "and not as \(stated.rawValue); leave out --encoding, or export the file again."
    }
  }

  private func correction(ofRejected number: Int, _ saved: String?) -> String {
    let (what, them) = number == 1 ? ("record is", "it") : ("records are", "them")
    return saved.map { "The rejected \(what) in \($0): correct \(them)" } ?? "Correct \(them)"
  }

  private func columns(_ found: [String]) -> String {
    found.isEmpty ? "no columns found." : "columns found: \(list(found, last: "and"))."
  }

  private func nameOne(of arrays: [String]) -> String {
    "arrays found: \(list(arrays, last: "and")). Name one with --records PATH."
  }

  private func place(_ element: JSONElementPlace?) -> String {
    element.map {
      " in element \(grouped($0.number)), which begins in line \(grouped($0.line)) at byte \(grouped($0.byteOffset))"
    } ?? ""
  }

  private func remedy(_ fault: JSONFault) -> String {
    fault == .twoDocuments
      ? "save each document as a file of its own, or, if each line is one, pass --format jsonl."
      : "correct the file, or export it again."
  }

  private func firstCells(_ cells: [String]) -> String {
    cells.isEmpty ? "the first row is blank." : "the first row begins with \(list(cells, last: "and"))."
  }
}
