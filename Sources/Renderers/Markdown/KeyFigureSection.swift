import Aggregation
import Messages
import Partnerships

extension SummaryMarkdown {
  /// More names than these would be no finding.
  private static let namesShown = 3

  var keyFigures: [Block] {
    let totals = report.tables[.totals]
    let figures = totals.onlyRows { row in
      KeyFigure.Measure.allCases.contains { row.cells[0] == .text($0.rawValue) }
    }
    return [
      .paragraph(findings), table(figures, under: .keyFigures), .paragraph(comparison),
      .paragraph(note(Note.blankParties, of: summary.notes.blankParties)),
    ]
  }

  private var comparison: [Note] {
    guard summary.hasPreviousQuarter else { return [.nothingToCompare] }
    let days = [summary.previousQuarter] + (summary.hasPreviousYear ? [summary.previousYear] : [])
    return [
      .comparedWith(quarterDay: days[0].day, yearDay: days.dropFirst().first?.day), .recomputed,
      .ended(days),
    ]
  }

  /// What the figures say, in a sentence each: the largest country, where most is new, regions without any.
  private var findings: [Note] {
    guard summary.total.agreements > 0 else { return [] }
    return [largestCountries, fastestGrowing, coverage].compactMap(\.self)
  }

  private var largestCountries: Note? {
    best(\.measures.agreements).map { names, number in
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
  private func best(_ number: (PlaceRow<CountryID>) -> Int) -> (countries: [CountryID], number: Int)? {
    let countries = summary.places.countries.filter { $0.place != .notStated }
    guard let most = countries.map(number).max(), most > 0 else { return nil }
    let best = countries.filter { number($0) == most }
    return best.count > Self.namesShown ? nil : (best.map(\.place), most)
  }

  private var coverage: Note {
    let regions = summary.places.regions.filter { $0.place != .notStated }
    let without = regions.filter { $0.measures.agreements == 0 }.map(\.place)
    let with = regions.filter { $0.measures.agreements > 0 }.map(\.place)
    if without.isEmpty { return .everyRegionHasAgreements(regions.count) }
    return with.count < without.count
      ? .regionsWithAgreements(with, of: regions.count)
      : .regionsWithoutAgreements(without, of: regions.count)
  }
}
