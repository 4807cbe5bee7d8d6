import CSVParsing
import Messages
import Partnerships

/// Reads the rows of an export's table as a person does: which of them are no records, and what blank cells say.
struct TableRows {
  private let headers: HeaderMap
  private let columnsOfNumbers: Set<Int>
  private let choices: [LoadingOptions.ColumnChoice]
  private let name: String
  private let columnCount: Int
  private var classifier: RowClassifier
  private var filledDown: FilledDown
  /// Where the fields stand in the rows that are read now.
  private(set) var columns: [(cell: Int, column: Int)]

  init(_ plan: TablePlan) {
    (headers, choices, name) = (plan.headers, plan.choices, plan.name)
    columnsOfNumbers = plan.columnsOfNumbers
    columnCount = plan.headerCells.count
    filledDown = FilledDown(
      filled: plan.filledDown, isAllowed: plan.fillsDown, columns: plan.headers.columns)
    let columns = TableColumns(
      columns: plan.headers.columns, headers: plan.headerCells, haveHeaders: !plan.headers.areNumbers,
      columnsOfNumbers: plan.columnsOfNumbers)
    classifier = RowClassifier(columns: columns, sectionsNameHromadas: plan.filledDown.contains(.hromada))
    self.columns = Self.present(plan.headers.columns)
  }

  /// What is asked for and there: by the index of its cell, the column.
  static func present(_ columns: [Int?]) -> [(cell: Int, column: Int)] {
    columns.enumerated().compactMap { index, column in column.map { (index, $0) } }
  }

  /// Says what a row is that is not broken.
  mutating func classify(_ row: Int, in batch: borrowing CSVBatch, record: inout RawRecord) throws {
    switch classifier.kind(of: row, in: batch) {
    case .record: break
    case .other(let sort): record.nonRecord = sort
    case .section(let heading):
      record.nonRecord = .section
      filledDown.startSection(heading)
    case .subsection:
      record.nonRecord = .section
      filledDown.endGroup()
    case .loneText(let text):
      (record.nonRecord, record.loneText) = (.unreadHeading, text)
      filledDown.startSection(nil)
    case .total(let declared, let closed):
      (record.nonRecord, record.declaredTotal) = (.total, declared)
      filledDown.endGroup()
      if let closed { filledDown.end(closed) }
    case .reordered(let cells):
      record.nonRecord = .header
      try reorder(by: cells, line: batch.records[row].line)
    }
  }

  /// Fills the blank cells of a record, whose other cells are there.
  mutating func fill(_ record: inout RawRecord) { filledDown.fill(&record) }

  mutating func keep(of bytes: [UInt8]) { filledDown.keep(of: bytes) }

  /// A second header: the rows below have their columns where it says.
  private mutating func reorder(by cells: [String], line: Int) throws {
    let second = try? HeaderMap(cells, choices: choices, naming: .row)
    let width = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    guard let second, second.fields == headers.fields, width <= columnCount else {
      throw UnusableExport(
        .header(.secondHeader(headers: cells.filter { !$0.isEmpty })), in: name, line: line)
    }
    columns = Self.present(second.columns)
    classifier = RowClassifier(
      columns: TableColumns(
        columns: second.columns, headers: cells, haveHeaders: true, columnsOfNumbers: columnsOfNumbers),
      sectionsNameHromadas: classifier.sectionsNameHromadas)
    filledDown.startSection(nil)
    filledDown.arrange(by: second.columns)
  }
}

/// What the rows of an export's table are read by.
struct TablePlan {
  let name: String
  let headers: HeaderMap
  let headerCells: [String]
  let choices: [LoadingOptions.ColumnChoice]
  /// See `TableColumns`.
  let columnsOfNumbers: Set<Int>
  /// The fields whose columns have merged cells.
  let filledDown: [Field]
  /// false where blank cells are to be blank.
  let fillsDown: Bool
}
