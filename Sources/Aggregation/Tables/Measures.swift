/// The four measures of every table (rule 17). Totals are counted, not added.
package struct Measures: Hashable, Sendable {
  package var agreements = 0
  package var partnerships = 0
  package var hromadas = 0
  package var partners = 0
  package init() {}
}
