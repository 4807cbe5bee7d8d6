import JSONParsing
package import Messages
import Partnerships

/// The records of one export, as often as they are asked for. How it is read - its format, encoding, dialect and
/// columns - is decided by its beginning.
package struct ExportReader {
  /// What is known of the input before its records are.
  package private(set) var report: InputReport
  package let headers: HeaderMap
  private let records: any RecordReader
  private let constants: Constants

  /// - Parameter sha256: of the export's bytes, in lower-case hexadecimal.
  /// - Parameter published: the headers by which the records of a published report are told, which are no export.
  /// - Parameter tell: is given what had to be concluded, before anything that follows from it can fail.
  /// - Throws: `UnusableExport`, or what reading the bytes throws.
  package init(
    _ export: some ExportBytes, sha256: String, options: LoadingOptions, published: [String],
    tell: (Diagnostic) -> Void
  ) throws {
    let sniffed = try FormatSniffer.sniff(export, options: options)
    if let remark = sniffed.encodingRemark {
      tell(.encodingConcluded(sniffed.text.encoding, by: remark, in: export.name))
    }
    report = InputReport(
      name: export.name, byteCount: export.byteCount, sha256: sha256, format: sniffed.format,
      encoding: sniffed.text.encoding, encodingRemark: sniffed.encodingRemark)
    switch sniffed.format {
    case .csv:
      let table = try CSVTable(sniffed.text, options: options, published: published)
      report.delimiter = table.dialect.delimiter
      report.delimiterIsGuessed = table.dialect.delimiterIsGuessed
      report.headerLine = table.dialect.headerLine
      report.nonRecords[.title] = table.dialect.titleRows
      report.nonRecords[.blank] = table.dialect.emptyRows
      let merged = try table.mergedColumns()
      if !merged.likely.isEmpty {
        tell(Diagnostic(.warning, at: Origin(file: export.name), .perhapsMerged(merged.likely)))
      }
      report.filledDown = merged.filled
      (records, headers) = (table.records(fillingDown: merged.filled.map(\.field)), table.headers)
    case .json, .jsonLines:
      let layout = try JSONLayout(sniffed.text, options: options)
      report.format = layout.array.isLines ? .jsonLines : .json
      report.recordsPath = layout.recordsPath
      report.unreadArrays = layout.unreadArrays
      report.differingTotals = layout.remarks.differingTotals
      report.morePages = layout.remarks.morePages
      (records, headers) = (JSONRecordReader(text: sniffed.text, layout: layout), layout.columns)
    }
    constants = Constants(options.constants)
    report.constants = options.constants
    report.columns = headers.used
    report.unreadColumns = headers.unused
  }

  /// Gives each record in the order of the export. The record is reused: keep nothing of it.
  package func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    if constants.isEmpty { return try records.forEachRecord(body) }
    try records.forEachRecord { record in
      constants.fill(&record)
      try body(&record)
    }
  }
}
