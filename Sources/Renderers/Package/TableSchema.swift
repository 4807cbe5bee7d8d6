/// What the columns of a CSV file hold: a Table Schema of the Frictionless standards.
package struct TableSchema: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package enum ValueType: String, Sendable { case string, integer, number }

    /// As in the header of the file.
    package let name: String
    package let type: ValueType
    /// What a person calls it; nil where the name has to do.
    package let title: Multilingual?
    /// Whether no row leaves it empty.
    package let isRequired: Bool
    /// Of a number, what stands before its tenths.
    package let decimalMark: String?
  }

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
    if let title {
      field.member("title", title[.ukrainian])
      field.member("title_en", title[.english])
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
          name: name(column), type: column.type.schemaType, title: Multilingual { $0.fullHeading(column) },
          isRequired: key.contains(column),
          decimalMark: column.type == .share ? String(UnicodeScalar(face.decimalMark)) : nil)
      },
      primaryKey: key.map(name))
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
  init(ofRecords names: [String]) {
    self.init(
      fields: names.map { name in
        Field(
          name: name, type: ["line", "byte_offset", "record"].contains(name) ? .integer : .string, title: nil,
          isRequired: ["file", "fate", "reason_uk", "reason_en"].contains(name), decimalMark: nil)
      },
      primaryKey: [])
  }
}
