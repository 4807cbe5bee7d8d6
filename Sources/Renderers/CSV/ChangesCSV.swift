package import Aggregation
import Partnerships

/// `changes.csv`: every change from one report to another, with the places of the record in both.
package enum ChangesCSV {
  private static let columns = [
    "change", "field", "before", "after", "agreements", "title", "hromada", "partner", "country_code",
    "region_code", "signed_on", "old_file", "old_line", "old_element", "old_fate", "old_reason", "new_file",
    "new_line", "new_element", "new_fate", "new_reason", "matched_by", "remark",
  ]

  package static let schema = TableSchema(
    fields: columns.map { name in
      TableSchema.Field(
        name: name, type: ["agreements", "old_line", "new_line"].contains(name) ? .integer : .string,
        title: nil,
        isRequired: ["change", "agreements"].contains(name), decimalMark: nil)
    }, primaryKey: [])

  package static func document(_ changes: [Change], _ face: CSVFace) -> [UInt8] {
    var writer = CSVWriter(face)
    for name in columns { writer.append(name) }
    writer.endRow()
    for change in changes { append(change, to: &writer) }
    return writer.bytes
  }

  private static func append(_ change: Change, to writer: inout CSVWriter) {
    writer.append(change.kind.code)
    writer.append(change.field?.rawValue ?? "")
    writer.append(change.before.code)
    writer.append(change.after.code)
    writer.append(change.effect)
    let shown = change.shown
    for text in [
      shown?.title, shown?.hromada, shown?.partner, shown?.countries, shown?.regions, shown?.signedOn,
    ] {
      writer.append(text ?? "")
    }
    append(change.old, to: &writer)
    append(change.new, to: &writer)
    writer.append(change.ground?.code ?? "")
    writer.append(change.isDoubtful ? "ambiguous" : "")
    writer.endRow()
  }

  private static func append(_ side: Change.Side?, to writer: inout CSVWriter) {
    writer.append(side?.origin.file ?? "")
    writer.append(side?.origin.line)
    writer.append(side?.origin.element ?? "")
    writer.append(side?.fate.code ?? "")
    writer.append(side?.fate.reasonCode ?? "")
  }
}

extension Change.Value {
  /// The stable word, or the cell itself.
  fileprivate var code: String {
    switch self {
    case .nothing: ""
    case .cell(let text): text
    case .stage(let stage): stage.code
    case .fate(let fate): fate.word
    case .records(let number): "\(number)"
    }
  }
}
