package import Aggregation
import Messages
import Partnerships

/// Tells what each number of a report counts, by the functions that its tables are made with.
package struct Explainer {
  private let lookup: CountLookup
  private let summary: Summary

  package init(_ counted: Counted) {
    lookup = CountLookup(counted.count)
    summary = counted.summary
  }

  /// - Parameter selection: one that fits; what does not is left aside.
  package func explain(_ selection: Selection) -> Explanation {
    let question = Question(of: lookup, selection: selection)
    return switch selection.measure {
    case .agreements, .cumulativeAgreements: question.agreements()
    case .declarationsOfIntent: question.narrowed { $0.kind = .declarationOfIntent }.agreements()
    case .onlyHere: question.agreements(shownByOneInput: true)
    case .shared: question.agreements(shownByOneInput: false)
    case .partnerships: question.partnerships()
    case .renewed: question.renewedPartnerships()
    case .hromadas: question.hromadas()
    case .partners: question.partners()
    case .countries: question.countries()
    case .undated: question.undated()
    case .pipeline, .pairs: question.pipelinePairs()
    case .overdue: question.pipelinePairs(overdueOnly: true)
    case .endedSincePreviousQuarter: question.ended(since: summary.previousQuarter.day)
    case .endedSincePreviousYear: question.ended(since: summary.previousYear.day)
    case .records: question.records(namingDuplicates: true) { !$0.isDuplicate }
    case .counted: question.records { $0 == .counted }
    case .outOfScope: question.records { $0.isOutOfScope }
    case .duplicates: question.records { $0.isDuplicate }
    case .read: question.records(withRejected: true) { _ in true }
    case .rejected: question.records(withRejected: true) { _ in false }
    }
  }
}
