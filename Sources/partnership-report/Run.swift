import Aggregation
import Gazetteer
import Loaders
import Partnerships
import Renderers
import Storage

/// One run along the path of the data: exports are read, counted, and kept for whoever renders them.
struct Run {
  private(set) var exports: LoadedExports
  let counted: Counted
  /// Records that may be one agreement, two by two.
  let probablePairs: [ProbablePair]

  /// - Parameter output: where the report is to lie; beside it the rejected records are saved when the data cannot
  ///   be used.
  /// - Parameter stopsAtLimit: whether too many rejected records end the run; a check shows them instead.
  init(
    _ reading: ReadingArguments, _ counting: CountingArguments, _ language: Language,
    output: ReportPlace? = nil,
    stopsAtLimit: Bool = true
  ) throws {
    let options = try counting.countingOptions()
    let limit = try counting.rejectionLimit()
    exports = try LoadedExports(reading, language)
    if stopsAtLimit { try Run.require(limit, of: &exports, beside: output) }
    counted = try Run.count(&exports, options, beside: output)
    probablePairs = Run.probablePairs(counted.summary.probableDuplicates, exports.loader)
    try reconcile()
    tellSeveralDates()
    try exports.console.flush()
  }

  var summary: Summary { counted.summary }
  var rejected: Int { summary.reconciliation.rejected }

  /// Stops a run of which too many records are rejected.
  private static func require(
    _ limit: RejectionLimit, of exports: inout LoadedExports, beside place: ReportPlace?
  ) throws {
    let sum = exports.sum
    if limit.allows(sum.rejected, of: sum.read) { return }
    let saved = try saveRejected(of: &exports, beside: place)
    throw Failure(
      Diagnostic(
        .error,
        .tooManyRejected(rejected: sum.rejected, read: sum.read, limit: limit.description, saved: saved)))
  }

  private static func count(
    _ exports: inout LoadedExports, _ options: CountingOptions, beside place: ReportPlace?
  ) throws -> Counted {
    do throws(AsOfProblem) {
      return try Counter.count(exports.loader.reading, options: options)
    } catch {
      if exports.sum.rejected > 0, let saved = try saveRejected(of: &exports, beside: place) {
        exports.console.tell(Diagnostic(.note, .rejectedSaved(path: saved)))
        try exports.console.flush()
      }
      throw failure(error, exports.loader)
    }
  }

  /// Rule 1: every record of every input has one fate, or nothing is published.
  private func reconcile() throws {
    let sums = summary.sources.map(\.reconciliation) + [summary.reconciliation]
    guard let sum = sums.first(where: { !$0.holds }) else { return }
    let accounted = sum.counted + sum.outOfScope + sum.duplicates + sum.rejected
    throw Failure(Diagnostic(.error, .doesNotReconcile(read: sum.read, accounted: accounted)), .ourFault)
  }

  /// Rule 13: where records under one number have different dates, that is told.
  private func tellSeveralDates() {
    for record in counted.numbersWithSeveralDates {
      exports.console.tell(
        Diagnostic(
          .warning, at: exports.loader.origin(of: record),
          .severalDatesUnderOneNumber(number: exports.loader.agreementNumber(of: record))))
    }
  }

  /// Every counted partnership with its history.
  var partnerships: PartnershipsCSV {
    PartnershipsCSV(
      counted.partnerships, exports.loader.partyNames, partnerKeys: counted.reading.partnerKeys)
  }

  /// Gives every record with its fate, and its index among those that were counted, if it is one of them.
  mutating func describeRecords(_ body: (RecordRow, Int?) throws -> Void) throws {
    try exports.describeRecords(of: counted, body)
  }

  /// - Parameter withCharts: whether the charts lie beside it.
  /// - Parameter changes: what has changed since an earlier report, where one is named.
  func markdown(in language: Language, withCharts: Bool, changes: ReportChanges? = nil) -> [UInt8] {
    SummaryMarkdown.document(
      of: summary, probablePairs: probablePairs, withCharts: withCharts, changes: changes,
      in: language)
  }

  private static func probablePairs(_ found: [ProbableDuplicate], _ loader: Loader) -> [ProbablePair] {
    if found.isEmpty { return [] }
    let (reading, names) = (loader.reading, loader.partyNames)
    func record(_ index: Int) -> ProbablePair.Record {
      let agreement = reading.agreements[index]
      let parties = reading.lists[agreement]
      return ProbablePair.Record(
        origin: loader.origin(of: index), signedOn: agreement.signed.map { "\($0)" } ?? "",
        hromada: parties.hromadas.map(names.name).joined(separator: ";"),
        partner: parties.partners.map(names.name).joined(separator: ";"))
    }
    return found.map {
      ProbablePair(first: record($0.first), second: record($0.second), reason: $0.reason)
    }
  }

  /// Where the rejected records were saved; when they cannot be, that is said, and the run's own failure stays.
  private static func saveRejected(
    of exports: inout LoadedExports, beside place: ReportPlace?
  ) throws -> String? {
    do {
      return try place?.saveRejected(of: &exports)
    } catch let error as StorageError {
      exports.console.tell(Failure(error))
      try exports.console.flush()
      return nil
    }
  }

  private static func failure(_ problem: AsOfProblem, _ loader: Loader) -> Failure {
    switch problem {
    case .noDate: Failure(Diagnostic(.error, .asOfNeeded))
    case .implausible(let record, let newest, let before):
      Failure(
        Diagnostic(.error, at: loader.origin(of: record), .asOfImplausible(newest: newest, before: before)))
    }
  }
}
