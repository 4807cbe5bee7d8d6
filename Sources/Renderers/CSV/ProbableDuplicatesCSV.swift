import Aggregation
import Agreements
import Messages
import Partnerships

/// `probable-duplicates.csv`: every pair of records that may be one agreement, in the order of the inputs.
package enum ProbableDuplicatesCSV {
  private static var columns: [TableColumn<ProbablePair>] {
    [
      TableColumn(
        Column(
          "reason", Text(uk: "Чим схожі", en: "Likeness"), isRequired: true,
          categories: ProbableDuplicate.Reason.allCases.map { Column.Category($0.rawValue, $0.phrase) })
      ) { .text($0.reason.rawValue) }
    ]
      + Language.allCases.map { language in
        TableColumn(.reason(in: language)) { .text($0.reason.phrase[language]) }
      } + record(\.first) { $0 } + record(\.second) { $0.second }
  }

  private static func record(
    _ record: KeyPath<ProbablePair, ProbablePair.Record>, as heading: (Column) -> Column
  ) -> [TableColumn<ProbablePair>] {
    func column(
      _ column: RecordRow.Column, cell: @escaping (ProbablePair.Record) -> Table.Cell
    ) -> TableColumn<ProbablePair> {
      TableColumn(heading(column.column)) { cell($0[keyPath: record]) }
    }
    return [
      column(.file) { .text($0.origin.file) }, column(.line) { .optional($0.origin.line) },
      column(.element) { .text($0.origin.element ?? "") }, column(.signedOn) { .text($0.signedOn) },
      column(.hromada) { .text($0.hromada) }, column(.partner) { .text($0.partner) },
    ]
  }

  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: columns.map(\.column))

  /// The file in UTF-8, a row for each pair in the order given.
  package static func document(_ pairs: [ProbablePair], in dialect: OutputDialect) -> [UInt8] {
    CSVWriter.document(of: pairs, columns: columns, in: dialect)
  }
}

extension Column {
  /// The same of the second of two records.
  fileprivate var second: Column {
    prefixed(
      "second", isRequired: isRequired,
      heading: Text(uk: "\(heading), другий запис", en: "\(heading), second record"))
  }
}
