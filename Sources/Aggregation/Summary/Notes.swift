/// What stands in small print under the tables.
package struct Notes: Hashable, Sendable {
  /// Counted records whose span touches an edge of the period without lying inside it (rule 8).
  package var spansAtEdge = 0
  /// Counted agreements that name no hromada or no partner (rule 4).
  package var blankParties = 0
  /// By how much the agreements of the rows exceed the total (rule 17).
  package var excessByCountry = 0
  package var excessByRegion = 0
  package var excessByRegionAndCountry = 0
  package var excessByKind = 0
  package var excessByArea = 0
  /// Counted agreements that state no area.
  package var withoutArea = 0

  package init() {}
}
