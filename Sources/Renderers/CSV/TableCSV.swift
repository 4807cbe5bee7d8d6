import Messages

extension Table {
  /// The table as a file: ids for headings and no row of totals for programs, words and totals for people.
  package func csv(_ face: CSVFace = .open) -> [UInt8] {
    var writer = CSVWriter(face)
    switch face {
    case .open:
      writer.appendRow(columns.map(\.id))
      for row in rows { append(row.cells, to: &writer) }
    case .excelUkrainian:
      writer.appendRow(columns.map { $0.fullHeading[.ukrainian] })
      for row in rows { append(labelled(row), to: &writer) }
      if let total { append([.text(total.label[.ukrainian])] + total.cells.dropFirst(), to: &writer) }
    }
    return writer.bytes
  }

  /// The cells of a row with its label in the place of an id that only programs understand.
  private func labelled(_ row: Row) -> [Cell] {
    zip(columns, row.cells).map { column, cell in
      column.isRowID ? .text(row.label[.ukrainian]) : cell
    }
  }

  private func append(_ cells: [Cell], to writer: inout CSVWriter) {
    for cell in cells {
      switch cell {
      case .blank: writer.appendBlank()
      case .text(let text): writer.append(text)
      case .integer(let number): writer.append(number)
      case .share(let tenths): writer.append(tenths: tenths)
      }
    }
    writer.endRow()
  }
}
