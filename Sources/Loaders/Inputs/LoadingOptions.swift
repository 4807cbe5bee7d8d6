package import Messages
package import Partnerships

/// How to read exports where the user knows better than the loader guesses.
package struct LoadingOptions: Hashable, Sendable {
  package struct ColumnChoice: Hashable, Sendable {
    package let field: Field
    /// As spelled in the export, compared folded; of a table without a header row, the column's number from 1.
    package let header: String
    package init(field: Field, header: String) {
      self.field = field
      self.header = header
    }
  }

  /// A value of every record, for a field that the export has no column for.
  package struct Constant: Hashable, Sendable {
    package let field: Field
    /// Read as a cell would be.
    package let value: String
    package init(field: Field, value: String) {
      self.field = field
      self.value = value
    }
  }

  package var format: InputReport.Format?
  package var encoding: TextEncoding?
  package var delimiter: UInt8?
  /// false for CSV tables that begin with their first record: `columns` says what is in them, by number.
  package var hasHeader: Bool
  /// The path of the array to read in a JSON document, such as `data.rows`.
  package var recordsPath: String?
  package var columns: [ColumnChoice]
  /// Those of `columns` that this very export must have.
  package var requiredColumns: [ColumnChoice] = []
  /// false where blank cells are to be blank, whatever stands above them.
  package var fillsDown: Bool
  /// The fields whose blank cells are filled from the rows above, where the table alone does not make it certain.
  package var fillDown: [Field] = []

  /// Each field once.
  package var constants: [Constant] = []

  /// Whether every record has this field, whatever the export's columns are.
  package func isConstant(_ field: Field) -> Bool { constants.contains { $0.field == field } }

  /// Whether every record has a country.
  var haveCountry: Bool { isConstant(.country) || isConstant(.countryCode) }

  /// The fields whose blank cells may be filled: those of places, which are merged.
  package static let fillable: [Field] = [
    .region, .regionCode, .hromada, .hromadaCode, .country, .countryCode,
  ]

  package init(
    format: InputReport.Format? = nil, encoding: TextEncoding? = nil, delimiter: UInt8? = nil,
    hasHeader: Bool = true, recordsPath: String? = nil, columns: [ColumnChoice] = [],
    fillsDown: Bool = true
  ) {
    (self.format, self.encoding, self.delimiter) = (format, encoding, delimiter)
    (self.hasHeader, self.recordsPath, self.columns) = (hasHeader, recordsPath, columns)
    self.fillsDown = fillsDown
  }
}
