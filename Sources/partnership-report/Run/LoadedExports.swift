import Aggregation
import Agreements
import Loaders
import Messages
import Partnerships
import Renderers
import Storage

/// The exports of a run, opened and read.
struct LoadedExports {
  let sources: [ByteSource]
  private(set) var loader: AgreementReader
  /// What the user said of how to read them.
  let readingOptions: [ReadingOption]
  let console: Console

  init(_ arguments: ReadingArguments, language: Language) throws {
    let console = Console(language, isQuiet: arguments.quiet)
    let options = try arguments.loadingOptions()
    let sources = try Self.open(arguments.exports)
    (loader, readingOptions) = try console.flush(after: {
      let decisions = try arguments.decisions.map {
        try DecisionsFile($0, encoding: options.encoding, tell: console.tell)
      }
      var loader = AgreementReader(options, decisions: decisions?.decisions)
      var names: [String: String] = [:]
      for source in sources {
        let sha256 = try source.sha256()
        if let earlier = names[sha256] {
          // Its undated agreements, and those without a party, are never duplicates and would count twice.
          console.tell(
            Diagnostic(.warning, at: Origin(file: source.name), .sameAsEarlierInput(name: earlier)))
          continue
        }
        names[sha256] = source.name
        try loader.load(source, sha256: sha256, tell: console.tell)
      }
      try loader.requireChosenColumns()
      for note in decisions?.decisions.unused ?? [] { console.tell(note) }
      return (loader, arguments.options + (decisions?.options ?? []))
    })
    (self.sources, self.console) = (sources, console)
  }

  /// Records read and records rejected, over all inputs.
  var sum: (read: Int, rejected: Int) {
    loader.reports.reduce((0, 0)) { ($0.0 + $1.read, $0.1 + $1.rejected) }
  }

  /// What the columns of an export with rejected records do not give, while others of it were not read.
  var missingColumns: MissingColumns? {
    loader.reports.lazy.filter { $0.rejected > 0 }.compactMap(\.missingColumns).first { !$0.unread.isEmpty }
  }

  /// Reads the inputs once more, and stops if they have changed since.
  mutating func readAgain(_ body: (inout AgreementReader) throws -> Void) throws {
    try body(&loader)
    for source in sources { try source.verifyUnchanged() }
  }

  /// All rejected records as `rejected.csv`, for the file beside a report that is not published.
  mutating func rejectedCSV() throws -> [UInt8] {
    let rows = RejectedCSV(fields: loader.reports.flatMap(\.columns).map(\.field))
    var writer = CSVWriter()
    rows.appendHeader(to: &writer)
    try readAgain { try $0.describeRejected { rows.append($0, to: &writer) } }
    return writer.bytes
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
        switch try ReportManifest.package(in: export)?.content {
        case .report: throw RunFailure.inputIsReport(path: export)
        case .changes: throw RunFailure.inputIsChanges(path: export)
        case nil: break
        }
        let files = try listExports(in: export)
        if files.isEmpty { throw Failure(.inputIsFolderWithoutExports(path: export), status: .noInput) }
        for file in files { sources.append(try .file(file)) }
      } else {
        sources.append(try .file(export))
      }
    }
    return sources
  }
}

extension ByteSource: ExportBytes {}
