import CSVParsing
import Loaders
import Renderers

extension Law {
  /// The bytes are cells, with a byte 0x1F between them and 0x1E after each row.
  func checkRendering(_ bytes: [UInt8]) throws {
    let rows = bytes.split(separator: 0x1E, omittingEmptySubsequences: false).map { row in
      row.split(separator: 0x1F, omittingEmptySubsequences: false).map { Array($0) }
    }
    try checkCSVReadsBack(rows)
    for cell in rows.joined() {
      let text = String(decoding: cell, as: UTF8.self)
      try checkMarkdown(of: text)
    }
  }

  private func checkCSVReadsBack(_ rows: [[[UInt8]]]) throws {
    var writer = CSVWriter()
    for row in rows {
      for cell in row { writer.append(cell.span) }
      // A row of one empty cell would be a blank line, which is no row.
      writer.append("end")
      writer.endRow()
    }
    var parser = CSVParser(delimiter: UInt8(ascii: ","))
    parser.parse(writer.bytes.span)
    parser.finish()
    let batch = parser.batch
    try require(batch.count == rows.count, "\(rows.count) rows written, \(batch.count) read")
    for (index, row) in rows.enumerated() {
      try require(batch.records[index].problem == nil, "row \(index) is \(batch.records[index])")
      let read = (0..<batch.records[index].fieldCount).map {
        Array(batch.bytes[batch.field(record: index, column: $0)])
      }
      try require(read == row + [Array("end".utf8)], "row \(index) was \(row) and is read as \(read)")
    }
  }

  /// In a table's cell nothing may end the cell, the row, or begin HTML.
  private func checkMarkdown(of text: String) throws {
    let shown = markdown(text)
    var isEscaped = false
    for scalar in shown.unicodeScalars {
      if !isEscaped {
        try require(!["|", "<", "`", "\n", "\r"].contains(scalar), "\(scalar.debugDescription) in \(shown)")
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    try require(!isEscaped, "an escape without a sign ends \(shown)")
  }
}
