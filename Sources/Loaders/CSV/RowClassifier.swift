import CSVParsing
import Gazetteer
import Messages
import Partnerships

/// Tells the rows of a table that are no records (rule 1), by what they lack as well as by their words.
struct RowClassifier {
  let columns: TableColumns
  /// Whether sections may name hromadas: their cells are filled down.
  let sectionsNameHromadas: Bool

  /// - Parameter row: an index in the batch, of a row that is not broken.
  func kind(of row: Int, in batch: borrowing CSVBatch) -> RowKind {
    if isComment(row, in: batch) { return .other(.comment) }
    if isUsualRecord(row, in: batch) { return .record }
    let cells = RowCells(of: row, in: batch)
    guard let first = cells.filled.first else { return .other(.blank) }
    if let header = header(cells) { return header }
    if isColumnNumbers(cells) { return .other(.columnNumbers) }
    if isNumberAlone(cells) { return .other(.numbered) }
    let (isTotal, declared) = TotalRow(cells: cells, columns: columns).match()
    if isTotal { return .total(declared: declared) }
    if isDitto(cells) { return .other(.ditto) }
    if let section = section(cells) { return section }
    if namesCountry(cells) { return .record }
    let text = cells.filled.first { !$0.isNumeric } ?? first
    switch RowWords.sort(of: text.words[...])?.sort {
    case .signature: return .other(.signature)
    case .note: return .other(.note)
    case .section where cells.filled.count <= 2: return .section(nil)
    default: break
    }
    if text.bytes.starts(with: [UInt8(ascii: "*")]) || hasNothingOfARecord(cells) { return .other(.note) }
    return .record
  }

  /// A partner, a country and a hromada, none of which is a number or the word of a header: no second look is needed.
  private func isUsualRecord(_ row: Int, in batch: borrowing CSVBatch) -> Bool {
    let fieldCount = batch.records[row].fieldCount
    func isFilled(_ field: Field, or other: Field?) -> Bool {
      for field in [field, other] {
        guard let field, let column = columns[field], column < fieldCount else { continue }
        let cell = batch.bytes[batch.field(record: row, column: column)]
        guard let byte = cell.first else { continue }
        switch byte {
        case 0x30...0x39, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"): return false
        default: return cell.count != columns.header(of: column)?.count || !isHeader(cell, of: column)
        }
      }
      return false
    }
    return isFilled(.country, or: .countryCode) && isFilled(.partner, or: nil)
      && isFilled(.hromada, or: .hromadaCode)
  }

  /// `# Житомир;Bonn;…`: but not the number `#12`, and not an error of a spreadsheet, `#REF!` or `#Н/Д`.
  private func isComment(_ row: Int, in batch: borrowing CSVBatch) -> Bool {
    guard batch.records[row].fieldCount > 0 else { return false }
    let cell = batch.bytes[batch.field(record: row, column: 0)]
    guard cell.first == UInt8(ascii: "#") else { return false }
    let rest = cell.dropFirst()
    guard let next = rest.first, !(0x30...0x39).contains(next), next != UInt8(ascii: "#") else {
      return false
    }
    let isError = [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains { sign in
      rest.contains(sign) && !rest.contains(UInt8(ascii: " "))
    }
    return !isError
  }

  private func isHeader(_ cell: ArraySlice<UInt8>, of column: Int) -> Bool {
    let key = Folding.fold(cell)
    return !key.isEmpty && columns.header(of: column) == key
  }

  /// The header again: most of its cells are there and nothing else is.
  private func header(_ cells: RowCells) -> RowKind? {
    guard columns.haveHeaders else { return nil }
    let others = cells.filled.filter { !isHeader($0.bytes, of: $0.column) }
    let known = others.count { cell in
      !cell.isNumeric && Headers.isTabled(String(decoding: cell.bytes, as: UTF8.self))
    }
    let same = cells.filled.count - others.count
    if same >= 2, same > others.count, known < 2 { return .other(.header) }
    guard known + same >= 3, (known + same) * 3 >= cells.filled.count * 2 else { return nil }
    return .reordered(
      (0..<columns.count).map { column in
        cells.cell(column).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      })
  }

  /// 1, 2, 3 … in all columns.
  private func isColumnNumbers(_ cells: RowCells) -> Bool {
    let numbers = cells.filled.map(\.integer)
    guard numbers.count >= 3, numbers.count * 2 > columns.count, let first = numbers[0] else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 } && first <= 1
  }

  /// A row that the clerk has numbered and not filled.
  private func isNumberAlone(_ cells: RowCells) -> Bool {
    cells.filled.count == 1 && cells.filled[0].isNumeric && cells.filled[0].integer != nil
      && (cells.filled[0].column == columns[.recordID] || cells.filled[0].column == 0)
  }

  private func isDitto(_ cells: RowCells) -> Bool {
    let marks = cells.filled.count(where: \.isDitto)
    return marks > 0 && cells.filled.allSatisfy { $0.isDitto || $0.column == columns[.recordID] }
  }

  /// One cell that names a place, or a part of the table.
  private func section(_ cells: RowCells) -> RowKind? {
    let texts = cells.filled.filter { !$0.isNumeric }
    guard texts.count == 1, cells.filled.count <= 2, columns.count > 2 else { return nil }
    let (text, field) = (texts[0], columns.field(of: texts[0].column))
    // A row with a partner only goes on with the record above it.
    if field == .partner || field == .title { return nil }
    let heading = HeadingText(text.words)
    if let region = heading.region { return .section(Heading(field: .region, cell: region)) }
    let mayNameCountry = field != .hromada && (field != .country || text.column == 0)
    if mayNameCountry, let country = heading.country {
      return .section(Heading(field: .country, cell: country))
    }
    if heading.endsWithRaion { return .section(nil) }
    if heading.isNumbered, cells.filled.count == 1, field == nil || field == .recordID {
      return .section(nil)
    }
    if sectionsNameHromadas, field == .hromada, cells.filled.count == 1 {
      return .section(Heading(field: .hromada, cell: Array(text.bytes)))
    }
    return nil
  }

  private func namesCountry(_ cells: RowCells) -> Bool {
    [Field.country, .countryCode].contains { field in
      cells.cell(columns[field]).map { !$0.isNumeric } ?? false
    }
  }

  /// Nothing but text in columns that no record is read from.
  private func hasNothingOfARecord(_ cells: RowCells) -> Bool {
    cells.filled.allSatisfy { cell in
      switch columns.field(of: cell.column) {
      case nil, .recordID, .note, .source, .sourceURL, .areas, .evidence, .statutoryKind: true
      default: false
      }
    }
  }
}
