import Agreements
import Messages
import Partnerships
package import Reports

/// `changes.csv`: every change from one report to another, with the places of the record in both.
package enum ChangesCSV {
  private static var columns: [TableColumn<Change>] {
    [
      TableColumn(
        Column(
          "change", Text(uk: "Зміна", en: "Change"), isRequired: true,
          categories: Change.Kind.allCases.map { Column.Category($0.code, $0.name) })
      ) { .text($0.kind.code) },
      TableColumn(Column("field", Text(uk: "Виправлене поле", en: "Corrected field"))) {
        .text($0.field?.rawValue ?? "")
      },
      TableColumn(Column("before", Text(uk: "Було", en: "Before"))) { .text($0.before.code) },
      TableColumn(Column("after", Text(uk: "Стало", en: "After"))) { .text($0.after.code) },
      TableColumn(
        Column(
          "agreements", Text(uk: "Зміна кількості угод", en: "Change of agreements"), type: .integer,
          isRequired: true), number: \.effect),
      shown(.title) { $0.title }, shown(.hromada) { $0.hromada }, shown(.partner) { $0.partner },
      shown(.countryCode) { $0.countries }, shown(.regionCode) { $0.regions },
      shown(.signedOn) { $0.signedOn },
    ] + record(\.old) { $0.then } + record(\.new) { $0.now } + [
      TableColumn(Column("matched_by", Text(uk: "За чим упізнано", en: "Matched by"))) {
        .text($0.matchedBy ?? "")
      },
      TableColumn(Column("remark", Text(uk: "Примітка", en: "Remark"))) {
        .text($0.isDoubtful ? "ambiguous" : "")
      },
    ]
  }

  private static func shown(
    _ column: RecordRow.Column, text: @escaping (Change.Side) -> String
  ) -> TableColumn<Change> {
    TableColumn(column.column) { .text($0.shown.map(text) ?? "") }
  }

  /// Where the record stands in one of the reports, and what became of it there.
  private static func record(
    _ side: KeyPath<Change, Change.Side?>, as heading: (Column) -> Column
  ) -> [TableColumn<Change>] {
    func column(
      _ column: RecordRow.Column, cell: @escaping (Change.Side) -> Table.Cell
    ) -> TableColumn<Change> {
      TableColumn(heading(column.column)) { $0[keyPath: side].map(cell) ?? .blank }
    }
    return [
      column(.file) { .text($0.origin.file) }, column(.line) { .optional($0.origin.line) },
      column(.element) { .text($0.origin.element ?? "") }, column(.fate) { .text($0.fate.code) },
      column(.reason) { .text($0.fate.reasonCode) },
    ]
  }

  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: columns.map(\.column))

  /// The file in UTF-8, a row for each change in the order given.
  package static func document(_ changes: [Change], in dialect: OutputDialect) -> [UInt8] {
    CSVWriter.document(of: changes, columns: columns, in: dialect)
  }
}

extension Column {
  /// The same in the older report.
  fileprivate var then: Column {
    prefixed("old", isRequired: false, heading: Text(uk: "\(heading), тоді", en: "\(heading), then"))
  }
  /// The same in the newer report.
  fileprivate var now: Column {
    prefixed("new", isRequired: false, heading: Text(uk: "\(heading), тепер", en: "\(heading), now"))
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
