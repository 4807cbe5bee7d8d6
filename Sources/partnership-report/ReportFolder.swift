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

  mutating func write(
    _ run: inout Run, withRecords: Bool, withCharts: Bool, face: CSVFace,
    readingOptions: [(name: String, value: String)]
  ) throws {
    for language in Language.allCases {
      try add("summary.\(language.rawValue).md", run.markdown(in: language, withCharts: withCharts))
    }
    for name in withCharts ? Chart.Name.allCases : [] {
      for language in Language.allCases {
        let chart = Chart(name, of: run.summary, .embedded, in: language)
        try add(chart.path, chart.svg)
      }
    }
    for table in Table.all(of: run.summary, .embedded, order: .ukrainian) {
      try add(table.name.path, table.csv(face), table.schema(face))
    }
    try addRecords(&run, withRecords: withRecords, face)
    try add(
      "datapackage.json",
      DataPackage.document(
        of: run.summary, version: PartnershipReport.version,
        readingOptions: readingOptions, face: face, files: files))
  }

  consuming func publish() throws { try publication.publish() }

  private mutating func add(_ path: String, _ bytes: [UInt8], _ schema: TableSchema? = nil) throws {
    var file = try publication.open(path)
    try file.append(bytes)
    let (byteCount, sha256) = try file.close()
    files.append(
      DataPackage.File(path: path, byteCount: byteCount, sha256: sha256, schema: schema))
  }

  /// `records.csv`, where it is wanted, and `rejected.csv`, in one pass over the inputs.
  private mutating func addRecords(_ run: inout Run, withRecords: Bool, _ face: CSVFace) throws {
    let rejectedRows = RejectedCSV(fields: run.summary.inputs.flatMap(\.columns).map(\.field))
    var rejected = try publication.open("rejected.csv")
    var rejectedWriter = CSVWriter(face)
    rejectedRows.appendHeader(to: &rejectedWriter)
    var records = withRecords ? try publication.open("records.csv") : nil
    var recordsWriter = CSVWriter(face)
    if withRecords { RecordsCSV.appendHeader(to: &recordsWriter) }
    // Without records and rejections there is nothing to read again.
    if withRecords || run.rejected > 0 {
      try run.describeRecords { row in
        rejectedRows.append(row, to: &rejectedWriter)
        if rejectedWriter.bytes.count > Self.blockSize {
          try rejected.append(rejectedWriter.bytes)
          rejectedWriter.removeAll()
        }
        guard withRecords else { return }
        RecordsCSV.append(row, to: &recordsWriter)
        if recordsWriter.bytes.count > Self.blockSize {
          try records?.append(recordsWriter.bytes)
          recordsWriter.removeAll()
        }
      }
    }
    try rejected.append(rejectedWriter.bytes)
    try records?.append(recordsWriter.bytes)
    if let closed = try records.take()?.close() { list("records.csv", closed, RecordsCSV.schema) }
    list("rejected.csv", try rejected.close(), rejectedRows.schema)
  }

  private mutating func list(
    _ path: String, _ closed: (byteCount: Int, sha256: String), _ schema: TableSchema
  ) {
    files.append(
      DataPackage.File(path: path, byteCount: closed.byteCount, sha256: closed.sha256, schema: schema))
  }
}
