import Gazetteer
import Partnerships

/// What is known of a table's columns: which field each gives, and how their headers read.
struct TableColumns {
  /// The column of each field, by `Field.index`.
  private let columns: [Int?]
  private let headers: [[UInt8]]
  /// Columns of numbers that no field is known for: a total in one of them is the sum of its cells, no count of records.
  private let columnsOfNumbers: Set<Int>

  /// false for a table without a header row, whose columns have numbers.
  let haveHeaders: Bool

  init(columns: [Int?], headers: [String], haveHeaders: Bool, columnsOfNumbers: Set<Int>) {
    (self.columns, self.haveHeaders, self.columnsOfNumbers) = (columns, haveHeaders, columnsOfNumbers)
    self.headers = headers.map { Folding.fold($0) }
  }

  var count: Int { headers.count }
  subscript(field: Field) -> Int? { columns[field.index] }
  func field(of column: Int) -> Field? { Field.allCases.first { columns[$0.index] == column } }
  func holdsNumbers(_ column: Int) -> Bool { columnsOfNumbers.contains(column) }
  /// Folded; nil beyond the last.
  func header(of column: Int) -> [UInt8]? { column < headers.count ? headers[column] : nil }
}
