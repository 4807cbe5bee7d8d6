/// A list of one element at least: what a cell is found to name. That a list can be empty is settled where it is made,
/// so that nobody who reads it has to think of it.
package struct NonEmpty<Element: Sendable>: Sendable {
  /// In their order.
  package let all: [Element]

  package init(_ only: Element) { all = [only] }

  /// nil for a list of nothing.
  package init?(_ elements: [Element]) {
    if elements.isEmpty { return nil }
    all = elements
  }

  package var first: Element { all[0] }
}
