package import Aggregation
import Loaders
package import Messages
package import Partnerships
package import Reports

/// `datapackage.json`: a Frictionless Data Package that lists the files of a report, its inputs, and the options that
/// change a number. It names no clock and no place of the output, so that the same inputs give the same bytes.
package enum DataPackage {
  /// The program that a package names as its maker; only folders with this name in their package are replaced.
  package static let maker = "partnership-report"

  /// How the name of a package of changes begins: that of a report begins otherwise.
  package static let changesName = "partnership-changes-"

  /// A file of the report as it was written.
  package struct File: Hashable, Sendable {
    /// Which of the report's files.
    package let file: ReportFile
    package let byteCount: Int
    /// Lower-case hexadecimal.
    package let sha256: String
    /// Of a CSV file.
    package let schema: TableSchema?

    package init(_ file: ReportFile, byteCount: Int, sha256: String, schema: TableSchema? = nil) {
      (self.file, self.byteCount, self.sha256, self.schema) = (file, byteCount, sha256, schema)
    }
  }

  /// A file that a report was made from, by its path as it was named.
  package struct Source: Hashable, Sendable {
    /// As the user named it.
    package let path: String
    package let byteCount: Int
    /// Lower-case hexadecimal.
    package let sha256: String

    package init(path: String, byteCount: Int, sha256: String) {
      (self.path, self.byteCount, self.sha256) = (path, byteCount, sha256)
    }
  }

  /// - Parameter previous: the records of the report that this one is compared with.
  /// - Parameter leftOut: exports that could not be read.
  /// - Parameter files: every file of the report but the package itself, in the order to list them.
  package static func document(
    of summary: Summary, version: String, readingOptions: [ReadingOption] = [],
    dialect: OutputDialect = .open, previous: Source? = nil, leftOut: [UnreadExport] = [], files: [File]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { document in
      document.member("name", "partnerships-\(summary.asOf)")
      document.title(.title(asOf: summary.asOf))
      append(version: version, to: &document)
      appendOptions(of: summary, reading: readingOptions, to: &document)
      if let previous { document.object("previous") { append(previous, to: &$0) } }
      document.array("sources") { sources in
        for input in summary.inputs {
          sources.object { source in
            append(Source(path: input.name, byteCount: input.byteCount, sha256: input.sha256), to: &source)
            appendReading(of: input, to: &source)
          }
        }
      }
      if !leftOut.isEmpty {
        document.array("left_out") { array in for export in leftOut { append(export, to: &array) } }
      }
      append(files, in: dialect, to: &document)
    }
    return writer.bytes
  }

  /// An export that could not be read, with what is wrong with it.
  private static func append(_ export: UnreadExport, to array: inout JSONWriter) {
    array.object { member in
      member.member("path", export.name)
      if let byteCount = export.byteCount { member.member("bytes", byteCount) }
      if let sha256 = export.sha256 { member.member("hash", "sha256:\(sha256)") }
      member.member("fault", export.fault.phrase(in: .english))
    }
  }

  /// The package of what has changed from a report to another.
  /// - Parameter sources: the records of the older report and of the newer one.
  package static func document(
    of changes: ReportChanges, version: String, dialect: OutputDialect = .open, sources: [Source],
    files: [File]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { document in
      document.member("name", "\(changesName)\(changes.old.asOf)-\(changes.new.asOf)")
      document.title(.title(from: changes.old.asOf, to: changes.new.asOf))
      append(version: version, to: &document)
      document.array("sources") { array in
        for source in sources { array.object { append(source, to: &$0) } }
      }
      append(files, in: dialect, to: &document)
    }
    return writer.bytes
  }

  private static func append(version: String, to document: inout JSONWriter) {
    document.object("created_by") { creator in
      creator.member("name", maker)
      creator.member("version", version)
    }
  }

  private static func append(_ files: [File], in dialect: OutputDialect, to document: inout JSONWriter) {
    document.array("resources") { resources in
      for file in files { append(file, in: dialect, to: &resources) }
    }
  }

  private static func appendOptions(
    of summary: Summary, reading readingOptions: [ReadingOption], to package: inout JSONWriter
  ) {
    let options = summary.options
    package.object("options") { members in
      members.member("since", options.since.description)
      members.member("as_of", summary.asOf.description)
      members.member("as_of_inferred", summary.asOfIsInferred)
      members.member("include_undated", options.includeUndated)
      members.member("include_unconfirmed", options.includeUnconfirmed)
      for option in readingOptions { members.member(option.name, option.value) }
    }
  }

  private static func append(_ source: Source, to object: inout JSONWriter) {
    object.member("title", source.path)
    object.member("path", source.path)
    object.member("bytes", source.byteCount)
    object.member("hash", "sha256:\(source.sha256)")
  }

  /// As what an input was read, whether that was detected or said (rule 22).
  private static func appendReading(of input: InputReport, to source: inout JSONWriter) {
    if let title = input.provenance?.source { source.member("source", title) }
    if let licence = input.provenance?.licence { source.member("licence", licence) }
    if let date = input.provenance?.date { source.member("date", date) }
    source.member("format", input.format.rawValue)
    source.member("encoding", input.encoding.rawValue)
    if let delimiter = input.delimiter { source.member("delimiter", String(UnicodeScalar(delimiter))) }
    if let line = input.headerLine { source.member("header_line", line) }
    if let path = input.recordsPath { source.member("records_path", path) }
    source.member("records", input.read)
    if !input.constants.isEmpty {
      source.object("set") { set in
        for constant in input.constants { set.member(constant.field.rawValue, constant.value) }
      }
    }
    source.array("columns") { columns in
      for column in input.columns {
        columns.object { member in
          member.member("header", column.header)
          member.member("field", column.field.rawValue)
        }
      }
    }
    source.array("unread_columns") { headers in for header in input.unreadColumns { headers.element(header) }
    }
  }

  private static func append(_ file: File, in dialect: OutputDialect, to resources: inout JSONWriter) {
    let path = file.file.path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = name.split(separator: ".")
    resources.object { resource in
      resource.member("name", parts.dropLast().joined(separator: "."))
      resource.member("path", path)
      resource.title(file.file.title)
      if let format = parts.last.map(String.init) {
        resource.member("format", format)
        resource.member("mediatype", mediaType(format))
        if format == "csv", dialect != .open {
          resource.object("dialect") { $0.member("delimiter", String(UnicodeScalar(dialect.delimiter))) }
        }
      }
      resource.member("encoding", "utf-8")
      resource.member("bytes", file.byteCount)
      resource.member("hash", "sha256:\(file.sha256)")
      file.schema?.append(to: &resource)
    }
  }

  /// By the ending of the file's name (IANA media types).
  private static func mediaType(_ format: String) -> String {
    switch format {
    case "csv": "text/csv"
    case "md": "text/markdown"
    case "json": "application/json"
    case "svg": "image/svg+xml"
    default: "application/octet-stream"
    }
  }
}
