import Aggregation

extension TableColumn {
  /// The four measures of every table (rule 17).
  static func measures(_ measures: KeyPath<Source, Measures>) -> [TableColumn] {
    [
      TableColumn(.agreements, number: measures.appending(path: \.agreements)),
      TableColumn(.partnerships, number: measures.appending(path: \.partnerships)),
      TableColumn(.hromadas, number: measures.appending(path: \.hromadas)),
      TableColumn(.partners, number: measures.appending(path: \.partners)),
    ]
  }

  /// The share of the total that the agreements are.
  static func share(_ measures: KeyPath<Source, Measures>, of total: Measures) -> TableColumn {
    TableColumn(.sharePercent) { .share($0[keyPath: measures].agreements, of: total.agreements) }
  }
}
