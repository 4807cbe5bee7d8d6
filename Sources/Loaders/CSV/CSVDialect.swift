import CSVParsing
import Gazetteer
import Partnerships

/// How a CSV export is written, and where its table begins.
struct CSVDialect {
  let delimiter: UInt8
  let delimiterIsGuessed: Bool
  /// The physical line of the header row, from 1.
  let headerLine: Int
  let headers: [String]
  /// Rows above the header row that are not blank (rule 1).
  let titleRows: Int
}

extension CSVDialect {
  /// The delimiters that are tried, the commonest in Ukrainian exports first.
  private static let delimiters: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")]
  /// How far down the header row is looked for.
  private static let rowsLookedAt = 20

  /// Finds the delimiter and the header row together: the row that holds the most known headers.
  init(
    head: borrowing Span<UInt8>, of name: String, _ options: LoadingOptions, _ gazetteer: Gazetteer
  ) throws {
    var best: CSVDialect?
    var bestCount = 0
    var firstRow: [String] = []
    for delimiter in options.delimiter.map({ [$0] }) ?? Self.delimiters {
      let rows = Self.rows(of: head, delimiter)
      if rows.first.map({ $0.cells.count > firstRow.count }) ?? false { firstRow = rows[0].cells }
      for (index, row) in rows.enumerated() {
        let chosen = options.columns.count { choice in
          row.cells.contains { Folding.fold($0) == Folding.fold(choice.header) }
        }
        let count = HeaderMap.recognisedCount(row.cells, gazetteer) + chosen
        guard count > bestCount else { continue }
        bestCount = count
        best = CSVDialect(
          delimiter: delimiter, delimiterIsGuessed: options.delimiter == nil, headerLine: row.line,
          headers: row.cells, titleRows: index)
      }
    }
    guard let best, bestCount >= 2 else {
      throw UnusableExport(.noHeader(firstCells: firstRow), in: name, line: 1)
    }
    self = best
  }

  private static func rows(
    of head: borrowing Span<UInt8>, _ delimiter: UInt8
  ) -> [(line: Int, cells: [String])] {
    var parser = CSVParser(delimiter: delimiter)
    parser.parse(head)
    parser.finish()
    let batch = parser.batch
    return batch.records.prefix(rowsLookedAt).enumerated().map { index, record in
      let cells = (0..<record.fieldCount).map { column in
        String(decoding: batch.bytes[batch.field(index, column)], as: UTF8.self)
      }
      return (record.line, cells)
    }
  }
}
