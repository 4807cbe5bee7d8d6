import Agreements
import Messages
import Partnerships
package import Reports

/// `changes.csv`: every change from one report to another, with the places of the record in both.
package enum ChangesCSV {
  private static let shown: [RecordRow.Column] = [
    .title, .hromada, .partner, .countryCode, .regionCode, .signedOn,
  ]
  private static let placed: [RecordRow.Column] = [.file, .line, .element, .fate, .reason]
  private static let columns: [RecordColumn] =
    [.changeKind, .changedField, .before, .after, .agreementChange] + shown.map(RecordColumn.record)
    + placed.map(RecordColumn.then) + placed.map(RecordColumn.now) + [.matchedBy, .remark]

  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: columns)

  /// The file in UTF-8, a row for each change in the order given.
  package static func document(_ changes: [Change], _ face: CSVFace) -> [UInt8] {
    var writer = CSVWriter(face)
    writer.appendRow(columns.map(\.id))
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
    writer.append(change.matchedBy?.code ?? "")
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
