package import Agreements
import Messages
package import Partnerships

/// `rejected.csv`: every rejected record, why, and the cells of its recognised columns under the names of their fields,
/// so that a corrected row can be read again.
package struct RejectedCSV: Sendable {
  private static let origin: [RecordRow.Column] = [.file, .line, .element, .byteOffset]
  private let fields: [Field]

  /// - Parameter fields: the fields that any input has a column for; their order does not matter.
  package init(fields: some Sequence<Field>) {
    let given = Set(fields)
    self.fields = Field.allCases.filter { given.contains($0) }
  }

  private var columns: [Column] {
    Self.origin.map(\.column) + [
      Column("record", Text(uk: "Запис за порядком", en: "Number of the record"), type: .integer),
      Column("column", Text(uk: "Колонка з помилкою", en: "Column at fault")),
      Column("value", Text(uk: "Значення з помилкою", en: "Value at fault")),
      RecordRow.Column.reason.column,
    ] + Language.allCases.map(Column.reason(in:)) + fields.map { Column($0.rawValue, $0.name.sentenceCased) }
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
    for column in Self.origin { column.append(row, to: &writer) }
    writer.append(row.number)
    writer.append(row.rejectedColumn ?? "")
    writer.append(visible(rejection.value))
    writer.append(rejection.reason.code)
    let sentence = rejection.sentence
    for language in Language.allCases { writer.append(visible(sentence[language])) }
    for field in fields {
      writer.append(row.recognisedCells.first { $0.field == field }?.text ?? "")
    }
    writer.endRow()
  }
}

extension Column {
  /// A reason in words of one language.
  static func reason(in language: Language) -> Column {
    Column(
      "reason_\(language.rawValue)",
      Text(uk: "Пояснення, \(language.adverb)", en: "Explanation, \(language.adverb)"), isRequired: true)
  }
}
