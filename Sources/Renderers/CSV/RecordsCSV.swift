package import Agreements
import Messages
import Partnerships

/// `records.csv`: every record with its origin, its fate and what was made of it.
package enum RecordsCSV {
  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: RecordRow.Column.allCases.map(RecordColumn.record))

  /// The ids of the columns as a row.
  package static func appendHeader(to writer: inout CSVWriter) {
    writer.appendRow(RecordRow.Column.allCases.map(\.name))
  }

  /// The record as a row.
  package static func append(_ row: RecordRow, to writer: inout CSVWriter) {
    writer.append(row.origin)
    writer.append(row.recordID)
    writer.append(row.agreementID)
    writer.append(row.fate.code)
    writer.append(row.fate.reasonCode)
    writer.append(row.twin)
    writer.append(row.title)
    writer.append(row.hromadaKey)
    writer.append(row.hromadaCode)
    writer.append(row.hromada)
    writer.append(row.regionCode)
    writer.append(row.partnerKey)
    writer.append(row.partner)
    writer.append(row.partnerCountryCode)
    writer.append(row.countryCode)
    writer.append(row.partiesOutside)
    writer.append(row.kind)
    writer.append(row.stage)
    writer.append(row.evidence)
    writer.append(row.signedOn)
    writer.append(row.datePrecision)
    writer.append(row.endedOn)
    writer.append(row.areas)
    writer.append(row.sourceURL)
    if row.warnings.isEmpty {
      writer.appendBlank()
    } else {
      writer.append(row.warnings.words.map(\.code).joined(separator: ";"))
    }
    writer.endRow()
  }
}

extension CSVWriter {
  /// Four cells: `file,line,element,byte_offset`.
  mutating func append(_ origin: Origin) {
    append(origin.file)
    append(origin.line)
    append(origin.element ?? "")
    append(origin.byteOffset)
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
