import Messages
import Partnerships

/// A CSV export: how it is written, and which column gives which field.
struct CSVTable {
  let dialect: CSVDialect
  let headers: HeaderMap
  private let text: ExportText
  private let options: LoadingOptions
  /// Columns that no field is known for and that hold numbers, by the first rows.
  private let columnsOfNumbers: Set<Int>

  /// How much of a text is looked at to tell its dialect.
  private static let headSize = 1 << 16

  /// - Parameter published: the headers by which the records of a published report are told.
  init(_ text: ExportText, options: LoadingOptions, published: [String]) throws {
    let head = try text.head(count: Self.headSize)
    let finder = DialectFinder(
      head: head, isWhole: head.count < Self.headSize, of: text.name, options: options)
    dialect = try finder.find()
    if published.allSatisfy(dialect.headers.contains) {
      throw UnusableExport(.input(.publishedRecords), in: text.name, line: dialect.headerLine)
    }
    do {
      headers = try HeaderMap(
        dialect.headers, choices: options.columns, naming: dialect.headerLine == nil ? .numbers : .row,
        samples: dialect.samples)
      if !options.haveCountry { try headers.requireCountry() }
    } catch {
      throw UnusableExport(.header(error), in: text.name, line: dialect.headerLine)
    }
    (self.text, self.options) = (text, options)
    columnsOfNumbers = finder.columnsOfNumbers(of: dialect, except: Set(headers.columns.compactMap(\.self)))
  }

  /// The records, with the blank cells of some fields filled from the rows above.
  func records(fillingDown fields: [Field]) -> CSVRecordReader {
    CSVRecordReader(
      text, below: dialect.lineAboveRecords, delimiter: dialect.delimiter, columnCount: dialect.columnCount,
      columns: headers.columns,
      plan: TablePlan(
        name: text.name, headers: headers, headerCells: dialect.headers, choices: options.columns,
        columnsOfNumbers: columnsOfNumbers, filledDown: fields, fillsDown: options.fillsDown))
  }

  /// The columns whose blank cells are merged ones, and those of which it is not certain.
  ///
  /// The first rows tell whether there may be any; only then all rows are looked at.
  func mergedColumns() throws -> (filled: [FieldColumn], likely: [FieldColumn]) {
    let fields = FilledDown.fields.filter { headers[$0] != nil }
    guard options.fillsDown, !fields.isEmpty else { return ([], []) }
    var cells = try survey(fields, rows: Self.rowsSurveyed)
    if cells.areLikely { cells = try survey(fields, rows: .max) }
    let found = cells.found
    let filled = fields.filter { found.certain.contains($0) || options.fillDown.contains($0) }
    func columns(of fields: [Field]) -> [FieldColumn] {
      fields.compactMap { field in headers.header(of: field).map { FieldColumn(field: field, header: $0) } }
    }
    return (columns(of: filled), columns(of: found.likely.filter { !filled.contains($0) }))
  }

  private static let rowsSurveyed = 1_000

  private func survey(_ fields: [Field], rows: Int) throws -> MergedCells {
    struct Enough: Error {}
    var cells = MergedCells(fields: fields)
    var left = rows
    do {
      try records(fillingDown: []).forEachRecord { record in
        if record.nonRecord != nil || record.problem != nil { return }
        cells.add(record)
        left -= 1
        if left == 0 { throw Enough() }
      }
    } catch is Enough {
      return cells
    }
    return cells
  }
}
