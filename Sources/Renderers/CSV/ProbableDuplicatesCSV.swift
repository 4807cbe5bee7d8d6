import Aggregation
import Agreements
import Messages
import Partnerships

/// `probable-duplicates.csv`: every pair of records that may be one agreement, in the order of the inputs.
package enum ProbableDuplicatesCSV {
  private static let compared: [RecordRow.Column] = [.file, .line, .element, .signedOn, .hromada, .partner]
  private static let columns: [RecordColumn] =
    [.likeness] + Language.allCases.map(RecordColumn.reasonInWords) + compared.map(RecordColumn.record)
    + compared.map(RecordColumn.second)

  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: columns)

  /// The file in UTF-8, a row for each pair in the order given.
  package static func document(_ pairs: [ProbablePair], _ face: CSVFace) -> [UInt8] {
    var writer = CSVWriter(face)
    writer.appendRow(columns.map(\.id))
    for pair in pairs {
      writer.append(pair.reason.rawValue)
      for language in Language.allCases { writer.append(pair.reason.phrase[language]) }
      for record in [pair.first, pair.second] {
        writer.append(record.origin.file)
        writer.append(record.origin.line)
        for text in [record.origin.element ?? "", record.signedOn, record.hromada, record.partner] {
          writer.append(text)
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
