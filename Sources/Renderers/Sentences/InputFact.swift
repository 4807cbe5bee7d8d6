package import Loaders
package import Messages
package import Partnerships

/// How an input was read (rule 22).
package enum InputFact: Hashable, Sendable {
  case provenance(Provenance)
  case format(InputReport.Format, bytes: Int)
  case encoding(TextEncoding, EncodingRemark?)
  case delimiter(UInt8, isGuessed: Bool)
  case header(line: Int)
  case noHeader
  case recordsPath(String)
  case unreadArrays([InputReport.UnreadArray])
  case totalDiffers(DeclaredTotal)
  case morePages([MorePages])
  case skippedRows(ClosedTally<NonRecord>)
  /// Columns whose merged cells were filled down.
  case filledDown([FieldColumn])
  case columns([FieldColumn])
  case unreadColumns([String])
  case constants([LoadingOptions.Constant])

  package var sentence: Text {
    switch self {
    case .provenance(let provenance):
      let parts: [Text?] = [
        provenance.source.map { Text(uk: "Джерело: \($0).", en: "Source: \($0).") },
        provenance.date.map { Text(uk: "Станом на \($0).", en: "As of \($0).") },
        provenance.licence.map { Text(uk: "Ліцензія: \($0).", en: "Licence: \($0).") },
      ]
      return .joined(parts.compactMap(\.self), by: " ")
    case .format(let format, let bytes):
      return Text(
        uk: "Формат: \(format.name), \(bytes, one: "байт", few: "байти", many: "байтів").",
        en: "Format: \(format.name), \(bytes, one: "byte", many: "bytes").")
    case .encoding(let encoding, let remark):
      let remark = remark.map { Text(uk: ", \($0.phrase)", en: ", \($0.phrase)") } ?? Text("")
      return Text(
        uk: "Кодування: \(encoding.rawValue)\(remark).", en: "Encoding: \(encoding.rawValue)\(remark).")
    case .delimiter(let delimiter, let isGuessed):
      let guess = isGuessed ? Text(uk: ", визначено за рядками", en: ", guessed from the rows") : Text("")
      let name = Self.name(ofDelimiter: delimiter)
      return Text(uk: "Роздільник: \(name)\(guess).", en: "Delimiter: \(name)\(guess).")
    case .header(let line): return Text(uk: "Заголовок: рядок \(line).", en: "Header: line \(line).")
    case .noHeader:
      return Text(
        uk: "Заголовок: немає, як задано параметром --no-header; колонки названо за номерами.",
        en: "Header: none, as --no-header says; columns are named by their numbers.")
    case .recordsPath(let path): return Text(uk: "Записи: масив \(path).", en: "Records: the array \(path).")
    case .unreadArrays(let arrays):
      let list = arrays.map { "\($0.path) (\(grouped($0.count)))" }.joined(separator: "; ")
      return Text(uk: "Непрочитані масиви: \(list).", en: "Arrays not read: \(list).")
    case .totalDiffers(let total):
      return Text(
        uk: "За \(quoted: total.path) у документі має бути \(records: total.declared); є \(total.found).",
        en: "Under \(quoted: total.path) the document says that it has \(records: total.declared); \(total.found) are there.")
    case .morePages(let pages): return MorePages.phrase(pages)
    case .skippedRows(let rows): return Text(uk: "Пропущено: \(rows.text).", en: "Skipped: \(rows.text).")
    case .filledDown(let columns):
      let headers = columns.map(\.header)
      return Text(
        uk: "Об’єднані клітинки: порожні в колонках \(all: headers) заповнено з рядків вище.",
        en: "Merged cells: blank ones of \(all: headers) were filled from the rows above.")
    case .columns(let columns):
      let list = Text.joined(
        columns.map {
          Text(
            uk: "\(quoted: $0.header) — \($0.field.name) (\($0.field.code))",
            en: "\(quoted: $0.header) is the \($0.field.name) (\($0.field.code))")
        }, by: ", ")
      return Text(uk: "Колонки: \(list).", en: "Columns: \(list).")
    case .constants(let constants):
      let list = Text.joined(
        constants.map {
          Text(
            uk: "\($0.field.name) (\($0.field.code)) — \(quoted: $0.value)",
            en: "\($0.field.name) (\($0.field.code)): \(quoted: $0.value)")
        }, by: ", ")
      return Text(uk: "Задано для всіх записів: \(list).", en: "Set for every record: \(list).")
    case .unreadColumns(let headers):
      let list = Text.joined(headers.map(Text.quoted), by: ", ")
      return Text(uk: "Не прочитано: \(list).", en: "Not read: \(list).")
    }
  }

  private static func name(ofDelimiter delimiter: UInt8) -> Text {
    switch delimiter {
    case UInt8(ascii: ","): Text(uk: "кома", en: "comma")
    case UInt8(ascii: ";"): Text(uk: "крапка з комою", en: "semicolon")
    case UInt8(ascii: "\t"): Text(uk: "табуляція", en: "tab")
    case UInt8(ascii: "|"): Text(uk: "вертикальна риска", en: "vertical bar")
    default: .quoted(String(UnicodeScalar(delimiter)))
    }
  }
}

extension InputReport.Format {
  fileprivate var name: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .jsonLines: "JSON Lines"
    }
  }
}

extension InputReport {
  /// How an input was read, in the order in which it is.
  var facts: [InputFact] {
    var facts: [InputFact] = [.format(format, bytes: byteCount), .encoding(encoding, encodingRemark)]
    if let provenance { facts.insert(.provenance(provenance), at: 0) }
    if let delimiter { facts.append(.delimiter(delimiter, isGuessed: delimiterIsGuessed)) }
    if let headerLine {
      facts.append(.header(line: headerLine))
    } else if format == .csv {
      facts.append(.noHeader)
    }
    if let recordsPath { facts.append(.recordsPath(recordsPath)) }
    if !unreadArrays.isEmpty { facts.append(.unreadArrays(unreadArrays)) }
    facts += differingTotals.map(InputFact.totalDiffers)
    if !morePages.isEmpty { facts.append(.morePages(morePages)) }
    if nonRecords.total > 0 { facts.append(.skippedRows(nonRecords)) }
    if !filledDown.isEmpty { facts.append(.filledDown(filledDown)) }
    if !columns.isEmpty { facts.append(.columns(columns)) }
    if !constants.isEmpty { facts.append(.constants(constants)) }
    if !unreadColumns.isEmpty { facts.append(.unreadColumns(unreadColumns)) }
    return facts
  }
}
