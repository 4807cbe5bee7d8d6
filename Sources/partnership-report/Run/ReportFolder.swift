import Aggregation
import Loaders
import Messages
import Partnerships
import Renderers
import Reports
import Storage

/// Writes a report folder: summaries, tables, records, and the package that lists them.
struct ReportFolder: ~Copyable {
  private var publication: FolderPublication
  /// How its CSV files look.
  private let dialect: OutputDialect
  private var files: [DataPackage.File] = []

  /// - Parameter content: only a folder of the same content is replaced.
  /// - Throws: `Failure` where the other content lies, and `StorageError`.
  init(at path: String, for content: ReportManifest.Content, dialect: OutputDialect) throws {
    self.dialect = dialect
    var other: ReportManifest.Content?
    do {
      publication = try FolderPublication(to: path) { manifest in
        guard let package = ReportManifest.package(manifest) else { return nil }
        guard package.content == content else {
          other = package.content
          return nil
        }
        return package.files.map(\.path)
      }
    } catch {
      switch other {
      case .report: throw Failure(.outputIsReport(path: path), status: .cannotCreate)
      case .changes: throw Failure(.outputIsChanges(path: path), status: .cannotCreate)
      case nil: throw error
      }
    }
  }

  mutating func write(
    _ run: inout Run, since previous: ChangesSincePrevious?, withRecords: Bool, withCharts: Bool
  ) throws {
    let report = run.report(since: previous?.changes)
    for language in Language.allCases {
      try add(
        .summary(language), bytes: SummaryMarkdown.document(of: report, withCharts: withCharts, in: language))
    }
    for chart in withCharts ? Chart.allCases : [] {
      for language in Language.allCases {
        try add(.chart(chart, language), bytes: chart.svg(of: run.summary, in: language))
      }
    }
    try addTables(report.tables.all)
    try add(
      .probableDuplicates, bytes: ProbableDuplicatesCSV.document(run.probablePairs, in: dialect),
      schema: ProbableDuplicatesCSV.schema)
    if withRecords { try addPartnerships(of: run) }
    if let changes = previous?.changes { try addChanges(changes) }
    try addRecords(of: &run, withRecords: withRecords)
    try writePackage(
      DataPackage.document(
        of: run.summary, version: ReportManifest.programVersion, readingOptions: run.exports.readingOptions,
        dialect: dialect, previous: previous?.source, leftOut: run.exports.leftOut, files: files))
  }

  /// Writes what has changed from a report to another.
  /// - Parameter sources: the records of both.
  mutating func write(_ changes: ReportChanges, sources: [DataPackage.Source]) throws {
    for language in Language.allCases {
      try add(
        .changesDocument(language), bytes: ComparisonMarkdown.document(of: changes, in: language))
    }
    try addTables(Table.all(of: changes))
    try addChanges(changes)
    try writePackage(
      DataPackage.document(
        of: changes, version: ReportManifest.programVersion, dialect: dialect, sources: sources, files: files)
    )
  }

  consuming func publish() throws { try publication.publish() }

  /// The last file: it lists all others, and not itself.
  private mutating func writePackage(_ document: [UInt8]) throws {
    var package = try publication.open(FolderPublication.manifest)
    try package.append(document)
    _ = try package.close()
  }

  private mutating func addTables(_ tables: [Table]) throws {
    for table in tables {
      try add(.table(table.name), bytes: table.csv(dialect), schema: table.schema(dialect))
    }
  }

  private mutating func addChanges(_ changes: ReportChanges) throws {
    try add(
      .changes, bytes: ChangesCSV.document(changes.comparison.changes, in: dialect), schema: ChangesCSV.schema
    )
  }

  private mutating func add(_ file: ReportFile, bytes: [UInt8], schema: TableSchema? = nil) throws {
    var output = try publication.open(file.path)
    try output.append(bytes)
    list(file, as: try output.close(), schema: schema)
  }

  private mutating func addPartnerships(of run: borrowing Run) throws {
    var output = try output(.partnerships)
    try output.append(PartnershipsCSV.appendHeader)
    for row in run.partnerships.rows { try output.append(row.append) }
    list(.partnerships, as: try output.close(), schema: PartnershipsCSV.schema)
  }

  /// `records.csv`, where it is wanted, and `rejected.csv`, in one pass over the inputs.
  private mutating func addRecords(of run: inout Run, withRecords: Bool) throws {
    let rejectedRows = RejectedCSV(fields: run.summary.inputs.flatMap(\.columns).map(\.field))
    var rejected = try output(.rejected)
    try rejected.append(rejectedRows.appendHeader)
    var records = withRecords ? try output(.records) : nil
    try records?.append(RecordsCSV.appendHeader)
    // Without records and rejections there is nothing to read again.
    if withRecords || run.rejected > 0 {
      try run.describeRecords { row, _ in
        try rejected.append { rejectedRows.append(row, to: &$0) }
        try records?.append { RecordsCSV.append(row, to: &$0) }
      }
    }
    if let closed = try records.take()?.close() { list(.records, as: closed, schema: RecordsCSV.schema) }
    list(.rejected, as: try rejected.close(), schema: rejectedRows.schema)
  }

  private mutating func output(_ file: ReportFile) throws -> CSVOutput {
    CSVOutput(try publication.open(file.path), dialect: dialect)
  }

  private mutating func list(
    _ file: ReportFile, as closed: (byteCount: Int, sha256: String), schema: TableSchema?
  ) {
    files.append(
      DataPackage.File(file, byteCount: closed.byteCount, sha256: closed.sha256, schema: schema))
  }
}
