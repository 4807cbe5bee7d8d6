import Gazetteer
import Messages
import Partnerships

/// A header row and the rows beside it. Merged cells of a spreadsheet, and cells that were broken by hand, leave headers
/// that are split over two rows; to read one of the two rows only would lose columns in silence, or misread them.
struct HeaderRows {
  private let rows: [HeadRows.Row]
  private let header: Int

  init(_ rows: [HeadRows.Row], header: Int) {
    (self.rows, self.header) = (rows, header)
  }

  /// - Throws: `UnusableExport` where the row above or below holds a header, or a piece of one.
  func requireOne(in name: String) throws {
    if header > 0, let stray = strayHeader(in: rows[header - 1]) ?? groupHeading(in: rows[header - 1]) {
      throw splitHeader(stray, at: header - 1, header, in: name)
    }
    guard header + 1 < rows.count else { return }
    let below = rows[header + 1]
    // The header once more is whole.
    if below.cells == rows[header].cells { return }
    let filled = below.cells.filter { !$0.isEmpty }
    // Below, a cell of data may happen to be such a word; a row of headers has them only, or several.
    if let stray = strayHeader(in: below) {
      let known = filled.count(where: isHeader)
      if known == filled.count || known > 1 { throw splitHeader(stray, at: header, header + 1, in: name) }
    }
    // «Дата» over «підписання», «Громада» over «(назва)»: a record has something else too.
    if let piece = filled.first, filled.allSatisfy(Headers.isPiece) {
      throw splitHeader(piece, at: header, header + 1, in: name)
    }
  }

  private func strayHeader(in row: HeadRows.Row) -> String? {
    let header = rows[header].cells
    return zip(row.cells, header).first { cell, under in under.isEmpty && isHeader(cell) }?.0
  }

  /// What stands over several headers and says whose they are: «Іноземна сторона» over «Місто» and «Країна». A title
  /// stands alone, in the first cell.
  private func groupHeading(in row: HeadRows.Row) -> String? {
    let filled = row.cells.indices.filter { !row.cells[$0].isEmpty }
    if filled == [0] { return nil }
    return filled.map { row.cells[$0] }.first { [.hromada, .partner].contains(Headers.field(of: $0)?.field) }
  }

  private func isHeader(_ cell: String) -> Bool { Headers.field(of: cell) != nil }

  private func splitHeader(_ stray: String, at first: Int, _ second: Int, in name: String) -> UnusableExport {
    UnusableExport(
      .header(.inTwoRows(header: stray, first: rows[first].line, second: rows[second].line)), in: name,
      line: rows[header].line)
  }
}
