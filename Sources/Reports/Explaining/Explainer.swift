package import Aggregation

/// Tells what each number of a report counts, by the functions that its tables are made with.
package struct Explainer {
  private let lookup: CountLookup

  package init(_ counted: Counted) { lookup = CountLookup(counted) }

  /// - Parameter selection: one that fits; what does not is left aside.
  package func explain(_ selection: Selection) -> Explanation {
    selection.measure.declaration.explain(Question(of: lookup, rows: selection.rows))
  }
}
