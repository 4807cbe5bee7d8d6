package import Aggregation

extension Table {
  /// The table of a name; rows of places and kinds stand in the alphabet of `order` (rule 20).
  package static func named(_ name: Name, of summary: Summary, order: Language) -> Table {
    switch name {
    case .totals: totals(summary)
    case .byCountry: byCountry(summary, order: order)
    case .byRegion: byRegion(summary, order: order)
    case .byYear: byYear(summary)
    case .byQuarter: byQuarter(summary)
    case .regionByCountry: regionByCountry(summary, order: order)
    case .byKind: byKind(summary, order: order)
    case .byStage: byStage(summary)
    case .byArea: byArea(summary)
    case .bySource: bySource(summary)
    case .outOfScope: outOfScope(summary)
    }
  }

  /// Every table of a report, in the order of the files.
  package static func all(of summary: Summary, order: Language) -> [Table] {
    Name.allCases.map { named($0, of: summary, order: order) }
  }
}
