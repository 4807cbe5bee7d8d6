package import Messages

/// What the columns of a CSV file hold: a Table Schema of the Frictionless standards.
package struct TableSchema: Hashable, Sendable {
  /// A column of the file.
  package struct Field: Hashable, Sendable {
    /// The types of Table Schema that cells here have.
    package enum ValueType: String, Sendable { case string, integer, number }

    /// As in the header of the file.
    package let name: String
    /// What its cells are.
    package let type: ValueType
    /// What a person calls it.
    package let title: Text
    /// Every value that can stand in it, where they are few and have words of their own.
    package let categories: [Column.Category]
    /// Whether no row leaves it empty.
    package let isRequired: Bool
    /// Of a number, what stands before its tenths.
    package let decimalMark: String?
  }

  /// The columns, in their order.
  package let fields: [Field]
  /// The fields that tell the rows apart; empty where nothing does.
  package let primaryKey: [String]

  /// Of a file of records, which is headed by ids in every dialect.
  init(ofRecords columns: [Column]) {
    fields = columns.map { column in
      Field(
        name: column.id, type: column.type.schemaType, title: column.heading, categories: column.categories,
        isRequired: column.isRequired, decimalMark: nil)
    }
    primaryKey = []
  }

  fileprivate init(of table: Table, in dialect: OutputDialect) {
    let isOpen = dialect == .open
    func name(_ column: Column) -> String { isOpen ? column.id : column.fullHeading[.ukrainian] }
    fields = table.columns.map { column in
      Field(
        name: name(column), type: column.type.schemaType, title: column.fullHeading,
        categories: isOpen && column.isRowID ? table.labels(of: column) : [],
        isRequired: table.name.key.contains(column),
        decimalMark: column.type == .share ? String(UnicodeScalar(dialect.decimalMark)) : nil)
    }
    primaryKey = table.name.key.map(name)
  }
}

extension Table {
  /// The schema of the table's file.
  package func schema(_ dialect: OutputDialect) -> TableSchema { TableSchema(of: self, in: dialect) }

  /// What the rows are called, in the column of an id that only programs understand.
  fileprivate func labels(of column: Column) -> [Column.Category] {
    rows[.ukrainian].compactMap { row in
      if case .text(let id) = cell(column, of: row) { Column.Category(id, row.label) } else { nil }
    }
  }
}

extension Column.ValueType {
  fileprivate var schemaType: TableSchema.Field.ValueType {
    switch self {
    case .text: .string
    case .integer, .change: .integer
    case .share: .number
    }
  }
}
