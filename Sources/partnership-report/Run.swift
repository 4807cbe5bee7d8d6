import Aggregation
import Gazetteer
import Loaders
import Partnerships
import Renderers
import Storage

/// One run along the path of the data: exports are read, counted, and kept for whoever renders them.
struct Run {
  let language: Language
  let console: Console
  let sources: [ByteSource]
  private(set) var loader: Loader
  let counted: Counted
  private let limit: RejectionLimit

  init(_ reading: ReadingArguments, _ counting: CountingArguments, language: Language) throws {
    self.language = language
    console = Console(language, isQuiet: reading.quiet)
    let options = try counting.countingOptions()
    limit = try counting.rejectionLimit()
    sources = try Run.open(reading.exports)
    loader = Loader(try reading.loadingOptions())
    for source in sources {
      try loader.load(source, sha256: source.sha256(), tell: console.tell)
    }
    try console.flush()
    do throws(AsOfProblem) {
      counted = try Counter.count(loader.reading, options, regionCount: Gazetteer.embedded.regionCount)
    } catch {
      throw Run.failure(error, loader)
    }
    let sum = counted.summary.reconciliation
    if !sum.holds {
      let accounted = sum.counted + sum.outOfScope + sum.duplicates + sum.rejected
      throw Failure(Diagnostic(.error, .doesNotReconcile(read: sum.read, accounted: accounted)), .ourFault)
    }
  }

  var summary: Summary { counted.summary }
  var rejected: Int { summary.reconciliation.rejected }

  /// Whether more was rejected than a report may have; then what to say, with the place where the rejected rows are.
  func excessOfRejections(savedTo path: String?) -> Failure? {
    let sum = summary.reconciliation
    if limit.allows(sum.rejected, of: sum.read) { return nil }
    return Failure(
      Diagnostic(
        .error,
        .tooManyRejected(rejected: sum.rejected, read: sum.read, limit: limit.description, saved: path)))
  }

  /// Gives every record with its fate, reading the inputs once more; stops if they have changed since.
  mutating func describeRecords(_ body: (RecordRow) throws -> Void) throws {
    let (reading, counted) = (loader.reading, counted)
    try loader.describeRecords(
      fateOf: { counted.fates.fate(of: $0, in: reading) }, supersededBy: counted.supersededBy, body)
    for source in sources { try source.verifyUnchanged() }
  }

  var probablePairs: [ProbablePair] {
    summary.probableDuplicates.map {
      ProbablePair(first: loader.origin(of: $0.first), second: loader.origin(of: $0.second), reason: $0.reason)
    }
  }

  func markdown(in language: Language) -> [UInt8] {
    SummaryMarkdown.document(of: summary, .embedded, probablePairs: probablePairs, in: language)
  }

  /// Files as they are named, the files of folders by name, standard input where `-` stands.
  private static func open(_ exports: [String]) throws -> [ByteSource] {
    if exports.isEmpty { throw RunFailure.noInputs }
    if exports.count(where: { $0 == "-" }) > 1 { throw RunFailure.standardInputTwice }
    var sources: [ByteSource] = []
    for export in exports {
      if export == "-" {
        sources.append(try .standardInput())
      } else if try isFolder(export) {
        let files = try listExports(in: export)
        if files.isEmpty { throw Failure(.inputIsFolderWithoutExports(path: export), .noInput) }
        for file in files { sources.append(try .file(file)) }
      } else {
        sources.append(try .file(export))
      }
    }
    return sources
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

extension ByteSource: ExportBytes {}
