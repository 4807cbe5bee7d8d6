package import Agreements
import Interning
import Messages
import Partnerships

/// All readable records with their duplicates settled and their pairs numbered: what stays the same through a count,
/// whatever day is asked for.
package struct SettledRecords: Sendable {
  /// What was read, each survivor with the end that its duplicates state (rule 14).
  package let reading: Reading
  package let options: CountingOptions
  package let survivors: Survivors
  package let pairs: PairIndex
  /// By pair number: of a pair that was a partnership before the period began, its earliest date (rule 15).
  let earlierDates: [DateSpan?]
  /// The keys of the pairs that some record has on their way to a signature (rule 16).
  let pipelinePairs: KeyIndex

  init(_ read: Reading, options: CountingOptions) {
    let pairs = PairIndex(read)
    survivors =
      read.survivors.map(Survivors.init)
      ?? Duplicates(in: read, pairs: pairs, unconfirmedCount: options.includeUnconfirmed).survivors
    reading = read.inheritingEndDates(from: survivors)
    earlierDates = pairs.earliestDates(in: reading, before: options.since)
    var pipelinePairs = KeyIndex()
    for agreement in reading.agreements where agreement.stage.isPipeline {
      reading.forEachPair(of: agreement) { pipelinePairs.insert($0.key) }
    }
    (self.pairs, self.pipelinePairs, self.options) = (pairs, pipelinePairs, options)
  }

  func scope(asOf day: Day) -> Scope { Scope(options, asOf: day) }
}

extension PairIndex {
  /// By pair number: the earliest date of the records, signed or later, that lie wholly before a day; undated and
  /// unconfirmed records prove nothing.
  fileprivate func earliestDates(in reading: Reading, before since: Day) -> [DateSpan?] {
    var dates = [DateSpan?](repeating: nil, count: count)
    for (record, agreement) in reading.agreements.enumerated() {
      guard agreement.stage.isSignedOrLater,
        !agreement.marks.contains(.unconfirmed), !agreement.marks.excludeParty,
        let span = agreement.signed, span.last < since
      else { continue }
      forEachNumber(of: record, in: reading) { dates[$0] = DateSpan.earlier(of: dates[$0], and: span) }
    }
    return dates
  }
}
