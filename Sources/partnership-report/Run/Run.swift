import Aggregation
import Agreements
import Gazetteer
import Messages
import Partnerships
import Renderers
import Reports
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
  /// - Parameter skipsUnreadable: whether exports that cannot be read are left out; they end the run otherwise.
  init(
    _ reading: ReadingArguments, counting: CountingArguments, language: Language,
    output: ReportDestination? = nil, stopsAtLimit: Bool = true, skipsUnreadable: Bool
  ) throws {
    let options = try counting.countingOptions()
    let limit = try counting.rejectionLimit()
    exports = try LoadedExports(reading, language: language, skipsUnreadable: skipsUnreadable)
    if stopsAtLimit { try Run.require(limit, of: &exports, beside: output) }
    counted = try Run.count(&exports, with: options, beside: output)
    probablePairs = Run.probablePairs(of: counted, in: exports.loader)
    try reconcile()
    tellSeveralDates()
    try exports.console.flush()
  }

  var summary: Summary { counted.summary }
  var rejected: Int { summary.reconciliation.rejected }

  /// Stops a run of which too many records are rejected.
  private static func require(
    _ limit: RejectionLimit, of exports: inout LoadedExports, beside destination: ReportDestination?
  ) throws {
    let sum = exports.sum
    if limit.allows(sum.rejected, of: sum.read) { return }
    let saved = try saveRejected(of: &exports, beside: destination)
    throw Failure(
      .tooManyRejected(
        rejected: sum.rejected, read: sum.read, limit: limit.description, saved: saved,
        missing: exports.missingColumns))
  }

  private static func count(
    _ exports: inout LoadedExports, with options: CountingOptions, beside destination: ReportDestination?
  ) throws -> Counted {
    do throws(AsOfProblem) {
      return try Counter.count(exports.loader.reading, options: options)
    } catch {
      if exports.sum.rejected > 0, let saved = try saveRejected(of: &exports, beside: destination) {
        exports.console.tell(Diagnostic(.note, .run(.rejectedSaved(path: saved))))
        try exports.console.flush()
      }
      throw failure(error, in: exports.loader)
    }
  }

  /// Nothing is published where a record is missing or counted twice.
  private func reconcile() throws {
    guard let sum = summary.brokenReconciliation else { return }
    throw Failure(.doesNotReconcile(read: sum.read, accounted: sum.accounted), status: .ourFault)
  }

  private func tellSeveralDates() {
    for record in counted.numbersWithSeveralDates {
      exports.console.tell(
        Diagnostic(
          .warning, at: exports.loader.origin(of: record),
          .severalDatesUnderOneNumber(number: exports.loader.agreementNumber(of: record))))
    }
  }

  private static func probablePairs(of counted: Counted, in loader: AgreementReader) -> [ProbablePair] {
    let found = counted.summary.probableDuplicates
    if found.isEmpty { return [] }  // the names of all parties would be gathered for nothing
    let names = loader.partyNames
    return found.map { ProbablePair($0, in: counted.reading, names: names, origin: loader.origin) }
  }

  /// Every counted partnership with its history.
  var partnerships: PartnershipsCSV {
    PartnershipsCSV(
      counted.partnerships, names: exports.loader.partyNames, partnerKeys: counted.reading.partnerKeys)
  }

  /// Gives every record with its fate, and its index among those that were counted, if it is one of them.
  mutating func describeRecords(_ body: (RecordRow, Int?) throws -> Void) throws {
    let counted = counted
    try exports.readAgain {
      try $0.describeRecords(fateOf: { counted.fate(of: $0) }, supersededBy: counted.supersededBy, body)
    }
  }

  /// What its documents show.
  /// - Parameter changes: what has changed since an earlier report, where one is named.
  func report(since changes: ReportChanges? = nil) -> Report {
    Report(summary, probablePairs: probablePairs, changes: changes, leftOut: exports.leftOut)
  }

  /// Where the rejected records were saved; when they cannot be, that is said, and the run's own failure stays.
  private static func saveRejected(
    of exports: inout LoadedExports, beside destination: ReportDestination?
  ) throws -> String? {
    guard let file = destination?.rejected else { return nil }
    do {
      // Readable by their owner only.
      try writeFileAtomically(exports.rejectedCSV(), to: file, mode: 0o600)
      return file
    } catch let error as StorageError {
      Failure(error).diagnostics.forEach(exports.console.tell)
      try exports.console.flush()
      return nil
    }
  }

  private static func failure(_ problem: AsOfProblem, in loader: AgreementReader) -> Failure {
    switch problem {
    case .noDate: Failure(.asOfNeeded)
    case .implausible(let record, let newest, let before):
      Failure(.asOfImplausible(newest: newest, before: before), at: loader.origin(of: record))
    }
  }
}
