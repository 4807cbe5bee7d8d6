package import Agreements
import Messages
import Partnerships

/// `records.csv`: every record with its origin, its fate and what was made of it.
package enum RecordsCSV {
  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: RecordRow.Column.allCases.map(\.column))

  /// The ids of the columns as a row.
  package static func appendHeader(to writer: inout CSVWriter) {
    writer.appendRow(RecordRow.Column.allCases.map(\.name))
  }

  /// The record as a row.
  package static func append(_ row: RecordRow, to writer: inout CSVWriter) {
    for column in RecordRow.Column.allCases { column.append(row, to: &writer) }
    writer.endRow()
  }
}

extension RecordRow.Column {
  /// Its heading, and what is said of its cells.
  package var column: Column {
    switch self {
    case .file: Column(name, Text(uk: "Файл", en: "File"), isRequired: true)
    case .line: Column(name, Text(uk: "Рядок", en: "Line"), type: .integer)
    case .element: Column(name, Text(uk: "Елемент", en: "Element"))
    case .byteOffset: Column(name, Text(uk: "Зміщення, байтів", en: "Offset, bytes"), type: .integer)
    case .recordID: column(of: .recordID)
    case .agreementID: column(of: .agreementID)
    case .fate:
      // One of each; what stands behind them is in other columns.
      Column(
        name, Text(uk: "Доля", en: "Fate"), isRequired: true,
        categories: [.counted, .outOfScope(.domestic), .duplicate(of: 0), .rejected(.noParties)].map { fate in
          Column.Category((fate as Fate).code, fate.name)
        })
    case .reason:
      Column(
        name, Text(uk: "Причина", en: "Reason"),
        categories: OutOfScopeReason.allCases.map { Column.Category($0.code, $0.phrase) }
          + RejectionReason.allCases.map { Column.Category($0.code, $0.phrase) })
    case .twin: Column(name, Text(uk: "Запис-двійник", en: "Twin"))
    case .title: column(of: .title)
    case .hromadaKey: Column(name, Text(uk: "Громада, ключ", en: "Hromada, key"))
    case .hromadaCode: column(of: .hromadaCode)
    case .hromada: column(of: .hromada)
    case .regionCode: column(of: .regionCode)
    case .partnerKey: Column(name, Text(uk: "Партнер, ключ", en: "Partner, key"))
    case .partner: column(of: .partner)
    case .partnerCountryCode: Column(name, Text(uk: "Партнер, код країни", en: "Partner, country's code"))
    case .countryCode: column(of: .countryCode)
    case .partiesOutside: Column(name, Text(uk: "Сторони поза обліком", en: "Parties out of scope"))
    case .kind:
      Column(
        name, Text(uk: "Вид", en: "Kind"), categories: Kind.allCases.map { Column.Category($0.code, $0.name) }
      )
    case .stage:
      Column(
        name, Text(uk: "Стан", en: "Stage"),
        categories: Stage.allCases.map { Column.Category($0.code, $0.name) })
    case .evidence: column(of: .evidence)
    case .signedOn: column(of: .signedOn)
    case .datePrecision:
      Column(
        name, Text(uk: "Точність дати", en: "Precision of the date"),
        categories: DateSpan.Precision.allCases.map { Column.Category($0.code, $0.name) })
    case .endedOn: column(of: .endedOn)
    case .areas: column(of: .areas)
    case .sourceURL: column(of: .sourceURL)
    case .warnings: Column(name, Text(uk: "Попередження", en: "Warnings"))
    }
  }

  /// Headed like the field of an export that the column is about.
  private func column(of field: Field) -> Column { Column(name, field.name.sentenceCased) }

  /// Its cell of a record. A switch, and no list of functions: it is asked of each cell of a million records.
  func append(_ row: RecordRow, to writer: inout CSVWriter) {
    switch self {
    case .file: writer.append(row.origin.file)
    case .line: writer.append(row.origin.line)
    case .element: writer.append(row.origin.element ?? "")
    case .byteOffset: writer.append(row.origin.byteOffset)
    case .recordID: writer.append(row.recordID)
    case .agreementID: writer.append(row.agreementID)
    case .fate: writer.append(row.fate.code)
    case .reason: writer.append(row.fate.reasonCode)
    case .twin: writer.append(row.twin)
    case .title: writer.append(row.title)
    case .hromadaKey: writer.append(row.hromadaKey)
    case .hromadaCode: writer.append(row.hromadaCode)
    case .hromada: writer.append(row.hromada)
    case .regionCode: writer.append(row.regionCode)
    case .partnerKey: writer.append(row.partnerKey)
    case .partner: writer.append(row.partner)
    case .partnerCountryCode: writer.append(row.partnerCountryCode)
    case .countryCode: writer.append(row.countryCode)
    case .partiesOutside: writer.append(row.partiesOutside)
    case .kind: writer.append(row.kind)
    case .stage: writer.append(row.stage)
    case .evidence: writer.append(row.evidence)
    case .signedOn: writer.append(row.signedOn)
    case .datePrecision: writer.append(row.datePrecision)
    case .endedOn: writer.append(row.endedOn)
    case .areas: writer.append(row.areas)
    case .sourceURL: writer.append(row.sourceURL)
    case .warnings where row.warnings.isEmpty: writer.appendBlank()
    case .warnings: writer.append(row.warnings.words.map(\.code).joined(separator: ";"))
    }
  }
}

extension Fate {
  /// The code of the reason of a record that is out of scope or rejected; empty otherwise.
  var reasonCode: String {
    switch self {
    case .counted, .duplicate: ""
    case .outOfScope(let reason): reason.code
    case .rejected(let reason): reason.code
    }
  }
}
