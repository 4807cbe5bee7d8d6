extension TableSchema {
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
