package import Aggregation
package import Partnerships

/// Two records that may be one agreement (rule 14), as a person compares them.
package struct ProbablePair: Hashable, Sendable {
  /// One of the two, as `records.csv` has it.
  package struct Record: Hashable, Sendable {
    /// Where it stands.
    package let origin: Origin
    /// As in `records.csv`; empty for an undated one.
    package let signedOn: String
    /// Names, with `;` between several; empty where none is named.
    package let hromada: String
    /// The same of the partners.
    package let partner: String

    package init(origin: Origin, signedOn: String, hromada: String, partner: String) {
      (self.origin, self.signedOn, self.hromada, self.partner) = (origin, signedOn, hromada, partner)
    }
  }

  /// The one that was read first.
  package let first: Record
  /// The one that was read later.
  package let second: Record
  /// Why they may be one agreement (rule 14).
  package let reason: ProbableDuplicate.Reason

  package init(first: Record, second: Record, reason: ProbableDuplicate.Reason) {
    (self.first, self.second, self.reason) = (first, second, reason)
  }
}

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
