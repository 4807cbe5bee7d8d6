import Aggregation
import Partnerships

extension SummaryMarkdown {
  /// More names than these would be no finding.
  private static let namesShown = 3

  /// What the figures say, in a sentence each: the largest country, where most is new, regions without any.
  mutating func appendFindings() {
    guard summary.total.agreements > 0 else { return }
    writer.paragraph([largestCountries, fastestGrowing, coverage].compactMap { $0 })
  }

  private var largestCountries: Note? {
    let largest = best { $0.measures.agreements }
    return largest.map { names, number in
      .largestCountries(names, agreements: number, of: summary.total.agreements)
    }
  }

  private var fastestGrowing: Note? {
    guard summary.hasPreviousQuarter else { return nil }
    return best(\.changeOnPreviousQuarter).map { names, number in
      .fastestGrowing(names, change: number, since: summary.previousQuarter.day)
    }
  }

  /// The countries that have the most of something, and how much; nil where that is nothing, or too many have as much.
  private func best(_ number: (PlaceRow<CountryID>) -> Int) -> (names: [String], number: Int)? {
    let countries = summary.places.countries.filter { $0.place != .notStated }
    guard let most = countries.map(number).max(), most > 0 else { return nil }
    let best = countries.filter { number($0) == most }
    return best.count > Self.namesShown
      ? nil : (alphabetical(best.map { PlaceName($0.place) }), most)
  }

  private var coverage: Note {
    let regions = summary.places.regions.filter { $0.place != .notStated }
    let without = regions.filter { $0.measures.agreements == 0 }
    let with = regions.filter { $0.measures.agreements > 0 }
    if without.isEmpty { return .everyRegionHasAgreements(regions.count) }
    return with.count < without.count
      ? .regionsWithAgreements(alphabetical(with.map { PlaceName($0.place) }), of: regions.count)
      : .regionsWithoutAgreements(
        alphabetical(without.map { PlaceName($0.place) }), of: regions.count)
  }

  private func alphabetical(_ places: [PlaceName]) -> [String] {
    places.sorted { $0.order(agreements: 0, in: language) }.map { $0.label[language] }
  }
}
