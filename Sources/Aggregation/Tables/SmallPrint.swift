import Partnerships

extension Notes {
  /// What stands in small print under the tables of a count.
  init(_ count: DayCount, under summary: Summary) {
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
    excessByCountry = Self.excess(summary.places.countries.map(\.measures), over: total)
    excessByRegion = Self.excess(summary.places.regions.map(\.measures), over: total)
    excessByRegionAndCountry = Self.excess(summary.places.regionsByCountry.map(\.measures), over: total)
    excessByKind = Self.excess(summary.kinds.map(\.measures), over: total)
    excessByArea = Self.excess(summary.areas.map(\.measures), over: withArea)
    withoutArea = total - withArea
  }

  private static func excess(_ rows: [Measures], over total: Int) -> Int {
    rows.reduce(-total) { $0 + $1.agreements }
  }
}
