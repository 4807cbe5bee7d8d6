/// A list of one element at least: what a cell is found to name. That a list can be empty is settled where it is made,
/// so that nobody who reads it has to think of it.
struct NonEmpty<Element: Sendable>: Sendable {
  /// In their order.
  let all: [Element]

  init(_ only: Element) { all = [only] }

  /// nil for a list of nothing.
  init?(_ elements: [Element]) {
    if elements.isEmpty { return nil }
    all = elements
  }

  var first: Element { all[0] }
}
