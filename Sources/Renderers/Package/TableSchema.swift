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
    package let categories: [Category]
    /// Whether no row leaves it empty.
    package let isRequired: Bool
    /// Of a number, what stands before its tenths.
    package let decimalMark: String?

    init(
      name: String, type: ValueType, title: Text, categories: [Category] = [], isRequired: Bool,
      decimalMark: String? = nil
    ) {
      (self.name, self.type, self.title, self.categories) = (name, type, title, categories)
      (self.isRequired, self.decimalMark) = (isRequired, decimalMark)
    }
  }

  /// A value of a closed list.
  package struct Category: Hashable, Sendable {
    /// As it stands in the file.
    package let value: String
    /// What a person calls it.
    package let label: Text

    init(_ value: String, _ label: Text) { (self.value, self.label) = (value, label) }
  }

  /// The columns, in their order.
  package let fields: [Field]
  /// The fields that tell the rows apart; empty where nothing does.
  package let primaryKey: [String]

  func append(to resource: inout JSONWriter) {
    resource.object("schema") { schema in
      schema.array("fields") { fields in
        for field in self.fields {
          fields.object { field.append(to: &$0) }
        }
      }
      if !primaryKey.isEmpty {
        schema.array("primaryKey") { key in for name in primaryKey { key.element(name) } }
      }
    }
  }
}

extension TableSchema.Field {
  fileprivate func append(to field: inout JSONWriter) {
    field.member("name", name)
    field.member("type", type.rawValue)
    field.title(title)
    if !categories.isEmpty {
      field.array("categories") { array in
        for category in categories {
          array.object { member in
            member.member("value", category.value)
            member.title(category.label, as: "label")
          }
        }
      }
    }
    if let decimalMark, decimalMark != "." { field.member("decimalChar", decimalMark) }
    if isRequired { field.object("constraints") { $0.member("required", true) } }
  }
}

extension Table {
  /// The schema of the table's file.
  package func schema(_ face: CSVFace) -> TableSchema {
    func name(_ column: Column) -> String { face == .open ? column.id : Ukrainian().fullHeading(column) }
    let key: [Column] =
      switch self.name {
      case .totals: [.measure]
      case .byCountry: [.code(.country)]
      case .byRegion: [.code(.region)]
      case .byYear: [.year]
      case .byQuarter: [.quarter]
      case .regionByCountry: [.code(.region), .code(.country)]
      case .byKind: [.code(.kind)]
      case .byStage: [.code(.stage)]
      case .byArea: [.area]
      case .outOfScope: [.code(.reason)]
      // One export may be given twice.
      case .bySource: []
      }
    return TableSchema(
      fields: columns.map { column in
        TableSchema.Field(
          name: name(column), type: column.type.schemaType, title: column.fullHeading,
          categories: face == .open ? categories(of: column) : [], isRequired: key.contains(column),
          decimalMark: column.type == .share ? String(UnicodeScalar(face.decimalMark)) : nil)
      },
      primaryKey: key.map(name))
  }

  /// What the rows are called, in the column of an id that only programs understand.
  private func categories(of column: Column) -> [TableSchema.Category] {
    guard column.isRowID, let place = columns.firstIndex(of: column) else { return [] }
    return rows.compactMap { row in
      if case .text(let id) = row.cells[place] { TableSchema.Category(id, row.label) } else { nil }
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

extension TableSchema {
  /// The schema of records: places are whole numbers, all else is text as it is.
  init(ofRecords columns: [RecordColumn]) {
    self.init(
      fields: columns.map { column in
        Field(
          name: column.id, type: column.isNumber ? .integer : .string,
          title: column.heading, categories: column.categories,
          isRequired: column.isRequired)
      },
      primaryKey: [])
  }
}
