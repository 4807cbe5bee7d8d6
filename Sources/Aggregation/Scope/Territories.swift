import Gazetteer
import Partnerships

/// What counting asks of the territories of Ukraine, in one value: the only thing that it asks of the gazetteer.
package struct Territories: Hashable, Sendable {
  /// How many regions there are: their ids begin at 0.
  private let regionCount: Int

  package init(regionCount: Int) { self.regionCount = regionCount }

  /// As the codifier has them.
  package static var ukraine: Territories { Territories(regionCount: Regions.all.count) }

  /// Whether a region has a row of its own whatever there is to count in it (rule 19).
  func hasRow(_ region: RegionID) -> Bool { region.index < regionCount }
}
