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
  /// What cannot be read, where that was to be left out.
  let leftOut: [UnreadExport]
  /// Why there is no report of all exports; nil where there can be one.
  let failure: Failure?
  /// What the user said of how to read them.
  let readingOptions: [ReadingOption]
  let console: Console

  /// Every export is looked at before any is refused.
  /// - Parameter skipsUnreadable: whether what cannot be read is left out, and the others are counted. Where nobody asked
  ///   for it, `failure` is still to be told.
  init(_ arguments: ReadingArguments, language: Language, skipsUnreadable: Bool) throws {
    let console = Console(language, isQuiet: arguments.quiet)
    let options = try arguments.loadingOptions()
    var exports = try ExportList(arguments.exports)
    (loader, sources, readingOptions) = try console.flush(after: {
      let decisions = try arguments.decisions.map {
        try DecisionsFile($0, encoding: options.encoding, tell: console.tell)
      }
      var look = Look(console: console, options: options, decisions: decisions?.decisions)
      try look.read(&exports, skipsUnreadable: skipsUnreadable)
      if arguments.skipUnreadable { exports.tellLeftOut(console.tell) }
      try look.loader.requireChosenColumns()
      for note in decisions?.decisions.unused ?? [] { console.tell(note) }
      return (look.loader, exports.exports.map(\.source), arguments.options + (decisions?.options ?? []))
    })
    (leftOut, failure, self.console) = (exports.unread, exports.failure(skipsUnreadable: false), console)
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
}

/// The first reading of all exports.
private struct Look {
  let console: Console
  let options: LoadingOptions
  let decisions: Decisions?
  private(set) var loader: AgreementReader
  /// By the digest of its bytes, the name of an export that was read.
  private var names: [String: String] = [:]

  init(console: Console, options: LoadingOptions, decisions: Decisions?) {
    (self.console, self.options, self.decisions) = (console, options, decisions)
    loader = AgreementReader(options, decisions: decisions)
  }

  /// - Throws: `Failure` with all that cannot be read, where that is not to be left out.
  mutating func read(_ exports: inout ExportList, skipsUnreadable: Bool) throws {
    var readable: [(export: ExportList.Export, sha256: String)] = []
    var isSpoilt = false
    for export in exports.exports {
      let source = export.source
      let sha256: String
      do {
        sha256 = try source.sha256()
      } catch {
        try exports.add(error, named: source.name)
        continue
      }
      if let earlier = names[sha256] {
        // Its undated agreements, and those without a party, are never duplicates and would count twice.
        console.tell(Diagnostic(.warning, at: Origin(file: source.name), .sameAsEarlierInput(name: earlier)))
        continue
      }
      do {
        try load(export, sha256: sha256, tell: console.tell)
        readable.append((export, sha256))
        names[sha256] = source.name
      } catch {
        isSpoilt = true
        try exports.add(error, named: source.name, sha256: sha256, byteCount: source.byteCount)
      }
    }
    if let failure = exports.failure(skipsUnreadable: skipsUnreadable) { throw failure }
    exports.exports = readable.map(\.export)
    guard isSpoilt else { return }
    // What was read of the others must leave no trace: the report is that of these exports alone.
    loader = AgreementReader(options, decisions: decisions)
    for (export, sha256) in readable { try load(export, sha256: sha256, tell: { _ in }) }
  }

  private mutating func load(
    _ export: ExportList.Export, sha256: String, tell: (Diagnostic) -> Void
  ) throws {
    try loader.load(
      export.source, sha256: sha256, described: export.description?.reading.options(under: options),
      provenance: export.description?.provenance, tell: tell)
  }
}

extension ByteSource: ExportBytes {}
