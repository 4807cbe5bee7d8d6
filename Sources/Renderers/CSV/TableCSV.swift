import Messages

extension Table {
  /// The table as a file: ids for headings and no row of totals for programs, words and totals for people.
  package func csv(_ dialect: OutputDialect = .open) -> [UInt8] {
    var writer = CSVWriter(dialect)
    let rows = rows[.ukrainian]
    switch dialect {
    case .open:
      writer.appendRow(columns.map(\.id))
      for row in rows { writer.appendRow(row.cells) }
    case .excelUkrainian:
      writer.appendRow(columns.map { $0.fullHeading[.ukrainian] })
      for row in rows { writer.appendRow(cellsInWords(row)) }
      if let total { writer.appendRow([.text(total.label[.ukrainian])] + total.cells.dropFirst()) }
    }
    return writer.bytes
  }

  /// The cells of a row with its label in the place of an id that only programs understand.
  private func cellsInWords(_ row: Row) -> [Cell] {
    zip(columns, row.cells).map { column, cell in
      column.isRowID ? .text(row.label[.ukrainian]) : cell
    }
  }
}

extension CSVWriter {
  mutating func appendRow(_ cells: [Table.Cell]) {
    for cell in cells {
      switch cell {
      case .blank: appendBlank()
      case .text(let text): append(text)
      case .integer(let number): append(number)
      case .share(let tenths): append(tenths: tenths)
      }
    }
    endRow()
  }

  /// A file of few rows: its header, and all of them.
  static func document<Row>(
    of rows: [Row], columns: [TableColumn<Row>], in dialect: OutputDialect
  ) -> [UInt8] {
    var writer = CSVWriter(dialect)
    writer.appendRow(columns.map(\.column.id))
    for row in rows { writer.appendRow(columns.map { $0.cell(row) }) }
    return writer.bytes
  }
}
