import Aggregation
import Gazetteer
import Partnerships
import Renderers
import Storage

/// Writes a report folder: summaries, tables, records, and the package that lists them.
struct ReportFolder: ~Copyable {
  private var publication: FolderPublication
  private var files: [DataPackage.File] = []

  /// How many bytes of records are gathered before they are written.
  private static let blockSize = 1 << 16

  init(at path: String) throws {
    publication = try FolderPublication(to: path, listedFiles: ReportManifest.listedFiles)
  }

  mutating func write(_ run: inout Run, withRecords: Bool) throws {
    for language in Language.allCases {
      try add("summary.\(language.rawValue).md", run.markdown(in: language))
    }
    for table in Table.all(of: run.summary, .embedded, order: .ukrainian) { try add(table.name.path, table.csv) }
    try addRecords(&run, withRecords: withRecords)
    try add(
      "datapackage.json",
      DataPackage.document(of: run.summary, version: PartnershipReport.version, files: files))
  }

  consuming func publish() throws { try publication.publish() }

  private mutating func add(_ path: String, _ bytes: [UInt8]) throws {
    var file = try publication.open(path)
    try file.append(bytes)
    let (byteCount, sha256) = try file.close()
    files.append(DataPackage.File(path: path, byteCount: byteCount, sha256: sha256))
  }

  /// `records.csv`, where it is wanted, and `rejected.csv`, in one pass over the inputs.
  private mutating func addRecords(_ run: inout Run, withRecords: Bool) throws {
    if !withRecords, run.rejected == 0 {
      return try add("rejected.csv", RejectedRows.headerOnly(run))
    }
    let rejectedRows = RejectedRows.table(run)
    var rejected = try publication.open("rejected.csv")
    var rejectedWriter = CSVWriter()
    rejectedRows.appendHeader(to: &rejectedWriter)
    var records = withRecords ? try publication.open("records.csv") : nil
    var recordsWriter = CSVWriter()
    if withRecords { RecordsCSV.appendHeader(to: &recordsWriter) }
    try run.describeRecords { row in
      rejectedRows.append(row, to: &rejectedWriter)
      if rejectedWriter.bytes.count > Self.blockSize { try rejected.append(drain(&rejectedWriter)) }
      guard withRecords else { return }
      RecordsCSV.append(row, to: &recordsWriter)
      if recordsWriter.bytes.count > Self.blockSize { try records?.append(drain(&recordsWriter)) }
    }
    try rejected.append(drain(&rejectedWriter))
    try records?.append(drain(&recordsWriter))
    if let closed = try records.take()?.close() { list("records.csv", closed) }
    list("rejected.csv", try rejected.close())
  }

  private func drain(_ writer: inout CSVWriter) -> [UInt8] {
    defer { writer = CSVWriter() }
    return writer.bytes
  }

  private mutating func list(_ path: String, _ closed: (byteCount: Int, sha256: String)) {
    files.append(DataPackage.File(path: path, byteCount: closed.byteCount, sha256: closed.sha256))
  }
}

/// The rejected records of a run as `rejected.csv`.
enum RejectedRows {
  static func table(_ run: borrowing Run) -> RejectedCSV {
    RejectedCSV(fields: run.summary.inputs.flatMap(\.columns).map(\.field))
  }

  static func headerOnly(_ run: borrowing Run) -> [UInt8] {
    var writer = CSVWriter()
    table(run).appendHeader(to: &writer)
    return writer.bytes
  }

  /// All of them, for the file beside a report that is not published.
  static func all(_ run: inout Run) throws -> [UInt8] {
    let rows = table(run)
    var writer = CSVWriter()
    rows.appendHeader(to: &writer)
    try run.describeRecords { rows.append($0, to: &writer) }
    return writer.bytes
  }
}
