extension Table {
  /// The table as open data: a header of column ids, plain numbers, no row of totals.
  package var csv: [UInt8] {
    var writer = CSVWriter()
    for column in columns { writer.append(column.id) }
    writer.endRow()
    for row in rows {
      for cell in row.cells {
        switch cell {
        case .blank: writer.appendBlank()
        case .text(let text): writer.append(text)
        case .integer(let number): writer.append(number)
        case .share(let tenths): writer.append(tenths: tenths)
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
