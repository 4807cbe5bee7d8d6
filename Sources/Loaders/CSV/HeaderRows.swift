import Gazetteer
import Messages
import Partnerships

/// A header row and the rows beside it. Merged cells of a spreadsheet leave headers that are split over two rows,
/// with empty cells under or over them; to read one of the two rows only would lose columns in silence.
struct HeaderRows {
  private let rows: [HeadRows.Row]
  private let header: Int

  init(_ rows: [HeadRows.Row], header: Int) {
    (self.rows, self.header) = (rows, header)
  }

  /// - Throws: `UnusableExport` where the row above or below holds a known header at an empty cell of this one.
  func requireOne(in name: String) throws {
    if header > 0, let stray = strayHeader(in: rows[header - 1]) {
      throw splitHeader(stray, at: header - 1, header, in: name)
    }
    // Below, a cell of data may happen to be such a word; a row of headers has them only, or several.
    if header + 1 < rows.count, let stray = strayHeader(in: rows[header + 1]) {
      let filled = rows[header + 1].cells.filter { !$0.isEmpty }
      let known = filled.count(where: isHeader)
      if known == filled.count || known > 1 { throw splitHeader(stray, at: header, header + 1, in: name) }
    }
  }

  private func strayHeader(in row: HeadRows.Row) -> String? {
    let header = rows[header].cells
    return zip(row.cells, header).first { cell, under in under.isEmpty && isHeader(cell) }?.0
  }

  private func isHeader(_ cell: String) -> Bool { Headers.field(of: cell) != nil }

  private func splitHeader(_ stray: String, at first: Int, _ second: Int, in name: String) -> UnusableExport {
    UnusableExport(
      .header(.inTwoRows(header: stray, first: rows[first].line, second: rows[second].line)), in: name,
      line: rows[header].line)
  }
}
