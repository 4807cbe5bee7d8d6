/// `read = counted + outOfScope + duplicates + rejected`, or nothing is published (rule 1).
package struct Reconciliation: Hashable, Sendable {
  package var read = 0
  package var counted = 0
  package var outOfScope = 0
  package var duplicates = 0
  package var rejected = 0
  package var blankRows = 0
  package var titleRows = 0
  package var totalRows = 0

  package init() {}
  package var holds: Bool { read == accounted }
}
