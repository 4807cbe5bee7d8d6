package import Agreements
import Messages
package import Partnerships

/// `rejected.csv`: every rejected record, why, and the cells of its recognised columns under the names of their fields,
/// so that a corrected row can be read again.
package struct RejectedCSV: Sendable {
  private let fields: [Field]

  /// - Parameter fields: the fields that any input has a column for; their order does not matter.
  package init(fields: some Sequence<Field>) {
    let given = Set(fields)
    self.fields = Field.allCases.filter { given.contains($0) }
  }

  private var columns: [RecordColumn] {
    [RecordRow.Column.file, .line, .element, .byteOffset].map(RecordColumn.record)
      + [.number, .rejectedColumn, .rejectedValue, .record(.reason)]
      + Language.allCases.map(RecordColumn.reasonInWords) + fields.map(RecordColumn.field)
  }

  /// Every column, in its order; a field has one where any input has a column for it.
  package var schema: TableSchema { TableSchema(ofRecords: columns) }

  /// The ids of the columns as a row.
  package func appendHeader(to writer: inout CSVWriter) {
    writer.appendRow(columns.map(\.id))
  }

  /// Appends a row for a record that has a rejection, and nothing for any other.
  package func append(_ row: RecordRow, to writer: inout CSVWriter) {
    guard let rejection = row.rejection else { return }
    writer.append(row.origin)
    writer.append(row.number)
    writer.append(row.rejectedColumn ?? "")
    writer.append(visible(rejection.value))
    writer.append(rejection.reason.code)
    for language in Language.allCases { writer.append(visible(rejection.sentence[language])) }
    for field in fields {
      writer.append(row.recognisedCells.first { $0.field == field }?.text ?? "")
    }
    writer.endRow()
  }
}
