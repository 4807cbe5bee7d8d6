import JSONParsing
import Messages
import Partnerships

/// Decides how an export is read: its format, encoding, dialect and columns.
struct LoadPlanner {
  private let options: LoadingOptions

  init(_ options: LoadingOptions) {
    self.options = options
  }

  /// - Parameter tell: is given what had to be concluded, before anything that follows from it can fail.
  func plan(
    _ export: some ExportBytes, sha256: String, input: UInt16, _ tell: (Diagnostic) -> Void
  ) throws -> Loader.Plan {
    let sniffed = try FormatSniffer.sniff(export, options)
    if let remark = sniffed.encodingRemark {
      tell(.encodingConcluded(sniffed.text.encoding, remark, in: export.name))
    }
    var report = InputReport(
      name: export.name, byteCount: export.byteCount, sha256: sha256, format: sniffed.format,
      encoding: sniffed.text.encoding, encodingRemark: sniffed.encodingRemark)
    switch sniffed.format {
    case .csv: return try planCSV(sniffed.text, &report, input)
    case .json, .jsonLines: return try planJSON(sniffed.text, &report, input)
    }
  }

  private func planCSV(
    _ text: ExportText, _ report: inout InputReport, _ input: UInt16
  ) throws -> Loader.Plan {
    let head = try text.head(count: Self.headSize)
    let dialect = try DialectFinder(
      head: head, isWhole: head.count < Self.headSize, of: text.name, options: options
    ).find()
    if RecordRow.Column.allCases.allSatisfy({ dialect.headers.contains($0.name) }) {
      throw UnusableExport(.input(.publishedRecords), in: text.name, line: dialect.headerLine)
    }
    let headers: HeaderMap
    do {
      headers = try HeaderMap(
        dialect.headers, choices: options.columns, naming: dialect.headerLine == nil ? .numbers : .row)
      try headers.requireCountry()
    } catch {
      throw UnusableExport(.header(error), in: text.name, line: dialect.headerLine)
    }
    report.delimiter = dialect.delimiter
    report.delimiterIsGuessed = dialect.delimiterIsGuessed
    report.headerLine = dialect.headerLine
    report.titleRows = dialect.titleRows
    report.blankRows = dialect.emptyRows
    let reader = CSVRecordReader(
      text: text, dialect: dialect, columns: headers)
    return plan(reader, headers, &report, input)
  }

  /// How much of a text is looked at to tell its dialect.
  private static let headSize = 1 << 16

  private func planJSON(
    _ text: ExportText, _ report: inout InputReport, _ input: UInt16
  ) throws -> Loader.Plan {
    let format: JSONFormat =
      switch options.format {
      case .json: .document
      case .jsonLines: .lines
      case .csv, nil: .automatic
      }
    do {
      let shape = try shape(of: text, as: format)
      let layout = try JSONLayout(shape, of: text, options: options)
      report.format = layout.array.isLines ? .jsonLines : .json
      report.recordsPath = layout.recordsPath
      report.unreadArrays = layout.unreadArrays
      report.differingTotals = layout.differingTotals
      return plan(JSONRecordReader(text: text, layout: layout), layout.columns, &report, input)
    } catch let error as JSONError {
      var offsets = try text.offsets()
      let element = try error.element.map {
        JSONElementPlace(
          number: $0.number, line: $0.line, byteOffset: try offsets.offset(of: $0.byteOffset))
      }
      let place = try offsets.offset(of: error.byteOffset)
      throw UnusableExport(
        .records(.brokenJSON(JSONFault(error.problem), byteOffset: place, element: element)), in: text.name,
        line: error.line)
    }
  }

  /// An object without any array of records is JSON Lines of one line, where it is all on one line.
  private func shape(of text: ExportText, as format: JSONFormat) throws -> JSONShape {
    let shape = try JSONShape(of: text.source(), as: format)
    guard format == .automatic, case .object(let arrays, _, _) = shape,
      !arrays.contains(where: ArrayChoice.mayHoldRecords),
      case .lines(let lines) = try JSONShape(of: text.source(), as: .lines),
      lines.elementCount == 1, lines.problemCount == 0
    else { return shape }
    return .lines(lines)
  }

  private func plan(
    _ reader: some RecordReader, _ headers: HeaderMap, _ report: inout InputReport, _ input: UInt16
  ) -> Loader.Plan {
    report.columns = headers.used
    report.unreadColumns = headers.unused
    return Loader.Plan(
      report: report, reader: reader,
      context: Resolver.Context(
        input: input, hasStageColumn: headers[.stage] != nil, hasKindColumn: headers[.kind] != nil),
      headers: headers)
  }
}
