import Gazetteer
import JSONParsing
import Partnerships

/// Decides how an export is read: its format, encoding, dialect and columns.
struct LoadPlanner {
  private let options: LoadingOptions
  private let gazetteer: Gazetteer

  init(_ options: LoadingOptions, _ gazetteer: Gazetteer) {
    self.options = options
    self.gazetteer = gazetteer
  }

  func plan(_ export: some ExportBytes, sha256: String, input: UInt16) throws -> Loader.Plan {
    let sniffed = try FormatSniffer.sniff(export, options)
    var report = InputReport(
      name: export.name, byteCount: export.byteCount, sha256: sha256, format: sniffed.format,
      encoding: sniffed.encoding, encodingIsGuessed: sniffed.encodingIsGuessed)
    switch sniffed.format {
    case .csv: return try planCSV(export, sniffed, &report, input)
    case .json, .jsonLines: return try planJSON(export, sniffed, &report, input)
    }
  }

  private func planCSV(
    _ export: some ExportBytes, _ sniffed: SniffedFormat, _ report: inout InputReport, _ input: UInt16
  ) throws -> Loader.Plan {
    let head = try head(of: export, sniffed)
    let dialect = try DialectFinder(
      head: head, isWhole: head.count < Self.headSize, of: export.name, options, gazetteer
    ).find()
    let headers: HeaderMap
    do {
      headers = try HeaderMap(
        dialect.headers, options.columns, gazetteer, dialect.headerLine == nil ? .numbers : .row)
      try headers.requireCountry()
    } catch {
      throw UnusableExport(error.message, in: export.name, line: dialect.headerLine)
    }
    report.delimiter = dialect.delimiter
    report.delimiterIsGuessed = dialect.delimiterIsGuessed
    report.headerLine = dialect.headerLine
    report.titleRows = dialect.titleRows
    report.blankRows = dialect.emptyRows
    let reader = CSVRecordReader(
      export: export, encoding: sniffed.encoding, textStart: sniffed.textStart, dialect: dialect,
      columns: headers)
    return plan(reader, headers, &report, input)
  }

  /// How much of a text is looked at to tell its dialect.
  private static let headSize = 1 << 16

  /// The first bytes of the text, as UTF-8; less than `headSize` only where the text is no longer.
  private func head(of export: some ExportBytes, _ sniffed: SniffedFormat) throws -> [UInt8] {
    var blocks = try TextBlocks(export, sniffed.encoding, startingAt: sniffed.textStart)
    var head: [UInt8] = []
    var isAtEnd = false
    while head.count < Self.headSize, !isAtEnd {
      let hasMore = try blocks.next { block in
        for index in 0..<min(block.count, Self.headSize - head.count) { head.append(block[index]) }
      }
      isAtEnd = !hasMore
    }
    return head
  }

  private func planJSON(
    _ export: some ExportBytes, _ sniffed: SniffedFormat, _ report: inout InputReport, _ input: UInt16
  ) throws -> Loader.Plan {
    let format: JSONFormat =
      switch options.format {
      case .json: .document
      case .jsonLines: .lines
      case .csv, nil: .automatic
      }
    do {
      let shape = try shape(of: export, as: format)
      let layout = try JSONLayout(shape, of: export, options, gazetteer)
      report.format = layout.array.isLines ? .jsonLines : .json
      report.recordsPath = layout.recordsPath
      report.unreadArrays = layout.unreadArrays
      report.differingTotals = layout.differingTotals
      return plan(JSONRecordReader(export: export, layout: layout), layout.columns, &report, input)
    } catch let error as JSONError {
      let element = error.element.map {
        JSONElementPlace(number: $0.number, line: $0.line, byteOffset: $0.byteOffset)
      }
      throw UnusableExport(
        .brokenJSON(JSONFault(error.problem), byteOffset: error.byteOffset, element: element),
        in: export.name, line: error.line)
    }
  }

  /// An object without any array of records is JSON Lines of one line, where it is all on one line.
  private func shape(of export: some ExportBytes, as format: JSONFormat) throws -> JSONShape {
    let source: JSONSource = { try export.read(into: &$0, at: $1) }
    let shape = try JSONShape(of: source, as: format)
    guard format == .automatic, case .object(let arrays, _, _) = shape,
      !arrays.contains(where: ArrayChoice.mayHoldRecords),
      case .lines(let lines) = try JSONShape(of: source, as: .lines),
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
