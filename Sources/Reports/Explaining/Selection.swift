/// Which number of a report is meant: a measure, and the rows that it is narrowed to.
@dynamicMemberLookup
package struct Selection: Hashable, Sendable {
  package let measure: Measure
  package var rows = SelectedRows()

  package init(_ measure: Measure) { self.measure = measure }

  package subscript<Value>(dynamicMember row: WritableKeyPath<SelectedRows, Value>) -> Value {
    get { rows[keyPath: row] }
    set { rows[keyPath: row] = newValue }
  }

  /// What it is narrowed by although its measure has no such rows; empty where the number exists.
  package var unfitting: [Dimension] {
    rows.dimensions.filter { !measure.declaration.dimensions.contains($0) }
  }
}
