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
  let priorPairs: PriorPairs
  /// The keys of the pairs that some record has on their way to a signature (rule 16).
  let pipelinePairs: KeyIndex

  init(_ read: Reading, options: CountingOptions) {
    let pairs = PairIndex(read)
    survivors =
      read.survivors.map(Survivors.init)
      ?? Duplicates(in: read, pairs: pairs, unconfirmedCount: options.includeUnconfirmed).survivors
    reading = read.inheritingEndDates(from: survivors)
    priorPairs = PriorPairs(of: reading, pairs: pairs, since: options.since)
    var pipelinePairs = KeyIndex()
    for agreement in reading.agreements where agreement.stage.isPipeline {
      reading.forEachPair(of: agreement) { pipelinePairs.insert($0.key) }
    }
    (self.pairs, self.pipelinePairs, self.options) = (pairs, pipelinePairs, options)
  }

  func scope(asOf day: Day) -> Scope { Scope(options, asOf: day) }
}

/// The pairs that were partnerships before the period began (rule 15).
struct PriorPairs: Sendable {
  private let isPrior: [Bool]

  init(of reading: Reading, pairs: PairIndex, since: Day) {
    var isPrior = [Bool](repeating: false, count: pairs.count)
    Self.forEachRecord(of: reading, pairs: pairs, before: since) { pair, _ in isPrior[pair] = true }
    self.isPrior = isPrior
  }

  func contains(_ pair: Int) -> Bool { isPrior[pair] }

  /// The records of each pair, signed or later, that lie wholly before a day: undated and unconfirmed records prove
  /// nothing.
  static func forEachRecord(
    of reading: Reading, pairs: PairIndex, before since: Day,
    _ body: (_ pair: Int, _ signed: DateSpan) -> Void
  ) {
    for (record, agreement) in reading.agreements.enumerated() {
      guard agreement.stage.isSignedOrLater,
        !agreement.marks.contains(.unconfirmed), !agreement.marks.excludeParty,
        let span = agreement.signed, span.last < since
      else { continue }
      pairs.forEachNumber(of: record, in: reading) { body($0, span) }
    }
  }
}
