import Aggregation
import Loaders
import Partnerships
import Renderers
import Reports
import Storage

/// Writes a report folder: summaries, tables, records, and the package that lists them.
struct ReportFolder: ~Copyable {
  private var publication: FolderPublication
  private var files: [DataPackage.File] = []

  /// - Parameter content: only a folder of the same content is replaced.
  /// - Throws: `Failure` where the other content lies, and `StorageError`.
  init(at path: String, for content: ReportManifest.Content) throws {
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
      case .report: throw Failure(.outputIsReport(path: path), .cannotCreate)
      case .changes: throw Failure(.outputIsChanges(path: path), .cannotCreate)
      case nil: throw error
      }
    }
  }

  mutating func write(
    _ run: inout Run, since previous: ChangesSincePrevious?, withRecords: Bool, withCharts: Bool,
    face: CSVFace
  ) throws {
    for language in Language.allCases {
      try add(
        .summary(language), run.markdown(in: language, withCharts: withCharts, changes: previous?.changes))
    }
    for name in withCharts ? Chart.Name.allCases : [] {
      for language in Language.allCases {
        try add(.chart(name, language), Chart(name, of: run.summary, in: language).svg)
      }
    }
    try addTables(Table.all(of: run.summary, order: .ukrainian), face)
    try add(
      .probableDuplicates, ProbableDuplicatesCSV.document(run.probablePairs, face),
      ProbableDuplicatesCSV.schema)
    if withRecords { try addPartnerships(run, face) }
    if let changes = previous?.changes { try addChanges(changes, face) }
    try addRecords(&run, withRecords: withRecords, face)
    try writePackage(
      DataPackage.document(
        of: run.summary, version: PartnershipReport.version, readingOptions: run.exports.readingOptions,
        face: face, previous: previous?.source, files: files))
  }

  /// Writes what has changed from a report to another.
  /// - Parameter sources: the records of both.
  mutating func write(_ changes: ReportChanges, face: CSVFace, sources: [DataPackage.Source]) throws {
    for language in Language.allCases {
      try add(.changesDocument(language), ComparisonMarkdown.document(of: changes, in: language))
    }
    try addTables(Table.all(of: changes, order: .ukrainian), face)
    try addChanges(changes, face)
    try writePackage(
      DataPackage.document(
        of: changes, version: PartnershipReport.version, face: face, sources: sources, files: files))
  }

  consuming func publish() throws { try publication.publish() }

  /// The last file: it lists all others, and not itself.
  private mutating func writePackage(_ document: [UInt8]) throws {
    var package = try publication.open(FolderPublication.manifest)
    try package.append(document)
    _ = try package.close()
  }

  private mutating func addTables(_ tables: [Table], _ face: CSVFace) throws {
    for table in tables { try add(.table(table.name), table.csv(face), table.schema(face)) }
  }

  private mutating func addChanges(_ changes: ReportChanges, _ face: CSVFace) throws {
    try add(.changes, ChangesCSV.document(changes.comparison.changes, face), ChangesCSV.schema)
  }

  private mutating func add(_ file: ReportFile, _ bytes: [UInt8], _ schema: TableSchema? = nil) throws {
    var output = try publication.open(file.path)
    try output.append(bytes)
    list(file, try output.close(), schema)
  }

  private mutating func addPartnerships(_ run: borrowing Run, _ face: CSVFace) throws {
    var output = try output(.partnerships, face)
    try output.append(PartnershipsCSV.appendHeader)
    for row in run.partnerships.rows { try output.append(row.append) }
    list(.partnerships, try output.close(), PartnershipsCSV.schema)
  }

  /// `records.csv`, where it is wanted, and `rejected.csv`, in one pass over the inputs.
  private mutating func addRecords(_ run: inout Run, withRecords: Bool, _ face: CSVFace) throws {
    let rejectedRows = RejectedCSV(fields: run.summary.inputs.flatMap(\.columns).map(\.field))
    var rejected = try output(.rejected, face)
    try rejected.append(rejectedRows.appendHeader)
    var records = withRecords ? try output(.records, face) : nil
    try records?.append(RecordsCSV.appendHeader)
    // Without records and rejections there is nothing to read again.
    if withRecords || run.rejected > 0 {
      try run.describeRecords { row, _ in
        try rejected.append { rejectedRows.append(row, to: &$0) }
        try records?.append { RecordsCSV.append(row, to: &$0) }
      }
    }
    if let closed = try records.take()?.close() { list(.records, closed, RecordsCSV.schema) }
    list(.rejected, try rejected.close(), rejectedRows.schema)
  }

  private mutating func output(_ file: ReportFile, _ face: CSVFace) throws -> CSVOutput {
    CSVOutput(try publication.open(file.path), face)
  }

  private mutating func list(
    _ file: ReportFile, _ closed: (byteCount: Int, sha256: String), _ schema: TableSchema?
  ) {
    files.append(
      DataPackage.File(file, byteCount: closed.byteCount, sha256: closed.sha256, schema: schema))
  }
}
