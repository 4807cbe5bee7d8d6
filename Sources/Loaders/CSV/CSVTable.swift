import Messages
import Partnerships

/// A CSV export: how it is written, and which column gives which field.
struct CSVTable {
  let dialect: CSVDialect
  let headers: HeaderMap
  private let text: ExportText

  /// How much of a text is looked at to tell its dialect.
  private static let headSize = 1 << 16

  /// - Parameter published: the headers by which the records of a published report are told.
  init(_ text: ExportText, options: LoadingOptions, published: [String]) throws {
    let head = try text.head(count: Self.headSize)
    dialect = try DialectFinder(
      head: head, isWhole: head.count < Self.headSize, of: text.name, options: options
    ).find()
    if published.allSatisfy(dialect.headers.contains) {
      throw UnusableExport(.input(.publishedRecords), in: text.name, line: dialect.headerLine)
    }
    do {
      headers = try HeaderMap(
        dialect.headers, choices: options.columns, naming: dialect.headerLine == nil ? .numbers : .row)
      try headers.requireCountry()
    } catch {
      throw UnusableExport(.header(error), in: text.name, line: dialect.headerLine)
    }
    self.text = text
  }

  var records: CSVRecordReader {
    CSVRecordReader(
      text, below: dialect.lineAboveRecords, delimiter: dialect.delimiter, columnCount: dialect.columnCount,
      columns: headers.columns)
  }
}
