import Aggregation

extension TableColumn {
  /// The four measures of every table (rule 17).
  static func measures(_ measures: KeyPath<Source, Measures>) -> [TableColumn] {
    [
      TableColumn(.agreements, measures.appending(path: \.agreements)),
      TableColumn(.partnerships, measures.appending(path: \.partnerships)),
      TableColumn(.hromadas, measures.appending(path: \.hromadas)),
      TableColumn(.partners, measures.appending(path: \.partners)),
    ]
  }

  /// The share of the total that the agreements are.
  static func share(_ measures: KeyPath<Source, Measures>, of total: Measures) -> TableColumn {
    TableColumn(.sharePercent) { .share($0[keyPath: measures].agreements, of: total.agreements) }
  }
}
