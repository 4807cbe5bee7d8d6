import Partnerships

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
}

extension Notes {
  /// What stands in small print under the tables of a count.
  init(
    _ count: DayCount, places: PlaceTables, kinds: [GroupRow<Kind>], areas: [GroupRow<String>]
  ) {
    self.init()
    let agreements = count.agreements
    var withArea = 0
    for item in agreements.items {
      if let span = agreements.signed(item), !span.lies(within: count.scope.period) { spansAtEdge += 1 }
      var formsPair = false
      agreements.forEachPairNumber(of: item) { _ in formsPair = true }
      if !formsPair { blankParties += 1 }
      var hasArea = false
      agreements.forEachArea(of: item) { _ in hasArea = true }
      if hasArea { withArea += 1 }
    }
    let total = agreements.items.count
    excessByCountry = Self.excess(places.countries.map(\.measures), over: total)
    excessByRegion = Self.excess(places.regions.map(\.measures), over: total)
    excessByRegionAndCountry = Self.excess(places.regionsByCountry.map(\.measures), over: total)
    excessByKind = Self.excess(kinds.map(\.measures), over: total)
    excessByArea = Self.excess(areas.map(\.measures), over: withArea)
    withoutArea = total - withArea
  }

  private static func excess(_ rows: [Measures], over total: Int) -> Int {
    rows.reduce(-total) { $0 + $1.agreements }
  }
}
