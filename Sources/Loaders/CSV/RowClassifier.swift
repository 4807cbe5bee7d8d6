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
    guard let first = cells.filled.first, !cells.filled.allSatisfy({ $0.isBlank && !$0.isDitto }) else {
      return .other(.blank)
    }
    if let header = header(cells) { return header }
    if isColumnNumbers(cells) { return .other(.columnNumbers) }
    if isNumberAlone(cells) { return .other(.numbered) }
    let total = TotalRow(cells: cells, columns: columns)
    let (isTotal, declared) = total.match()
    if isTotal { return .total(declared: declared, closed: total.place) }
    if isDitto(cells) { return .other(.ditto) }
    if let section = section(cells) { return section }
    if namesCountry(cells) || isWholeRecord(cells) { return .record }
    let text = cells.filled.first { !$0.isNumeric } ?? first
    switch RowWords.sort(of: text.words[...])?.sort {
    case .signature: return .other(.signature)
    case .note: return .other(.note)
    case .section where cells.filled.count <= 2: return .section(nil)
    default: break
    }
    if text.bytes.starts(with: [UInt8(ascii: "*")]) { return .other(.note) }
    let isNoRecord = hasNothingOfARecord(cells)
    // «Львівський міський голова»; a title may well mention one.
    if isNoRecord || text.column == columns[.hromada],
      text.words.indices.contains(where: { RowWords.sort(of: text.words[$0...])?.sort == .signature })
    {
      return .other(.signature)
    }
    guard isNoRecord else { return .record }
    return cells.filled.count { !$0.isNumeric } == 1 ? .loneText(spelled(text.bytes)) : .other(.note)
  }

  /// Both parties, of which the hromada is known, or with a date: whatever the words are with which it begins.
  private func isWholeRecord(_ cells: RowCells) -> Bool {
    func text(_ fields: [Field]) -> RowCells.Cell? {
      fields.lazy.compactMap { cells.cell(columns[$0]) }.first { !$0.isNumeric && !$0.isBlank }
    }
    guard let hromada = text([.hromada, .hromadaCode]), text([.partner]) != nil else { return false }
    if !Hromadas.named(FoldedWord.joined(hromada.words)).hromadas.isEmpty { return true }
    // «Директор департаменту» in the column of hromadas signs a table, and dates it.
    return RowWords.sort(of: hromada.words[...]) == nil
      && cells.cell(columns[.signedOn])?.bytes.hasDigit ?? false
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
      && isFilled(.hromada, or: .hromadaCode) && mayBeDated(row, in: batch)
  }

  /// No date is written without a digit: what stands there else may be a header, or a heading over all columns.
  private func mayBeDated(_ row: Int, in batch: borrowing CSVBatch) -> Bool {
    guard let column = columns[.signedOn], column < batch.records[row].fieldCount else { return true }
    let cell = batch.bytes[batch.field(record: row, column: column)]
    return cell.isEmpty || cell.hasDigit
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
    // A remark in a column of remarks stands beside a record.
    if columns.field(of: 0) == .note, isWholeRecord(RowCells(of: row, in: batch)) { return false }
    let isError = [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains { sign in
      rest.contains(sign) && !rest.contains(UInt8(ascii: " "))
    }
    return !isError
  }

  private func isHeader(_ cell: ArraySlice<UInt8>, of column: Int) -> Bool {
    let key = Folding.fold(cell)
    return !key.isEmpty && columns.header(of: column) == key
  }

  /// The header again, as it is or otherwise: most of its cells are there or are headers.
  private func header(_ cells: RowCells) -> RowKind? {
    guard columns.haveHeaders else { return nil }
    let others = cells.filled.filter { !isHeader($0.bytes, of: $0.column) }
    let same = cells.filled.count - others.count
    let known = others.filter {
      mayBeHeader($0) && Headers.isTabled(String(decoding: $0.bytes, as: UTF8.self))
    }
    let isOne = same >= 2 && same > others.count || isOfHeaders(cells, same: same, known: known.count)
    guard isOne else { return isHint(cells) ? .other(.header) : nil }
    // Nothing is read from another column than above, and nothing else is there to be read.
    if known.isEmpty, others.allSatisfy({ columns.field(of: $0.column) == nil }) { return .other(.header) }
    return .reordered(
      (0..<columns.count).map { column in
        cells.cell(column).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      } + cells.filled.filter { $0.column >= columns.count }.map { String(decoding: $0.bytes, as: UTF8.self) }
    )
  }

  /// Whether two thirds of the cells are headers, three at least; some of them may be known by their words alone.
  private func isOfHeaders(_ cells: RowCells, same: Int, known: Int) -> Bool {
    func areEnough(_ count: Int) -> Bool { count >= 3 && count * 3 >= cells.filled.count * 2 }
    if areEnough(same + known) { return true }
    // A record has a date or a number somewhere.
    guard same + known >= 1, cells.filled.count >= 3, cells.filled.allSatisfy(mayBeHeader) else {
      return false
    }
    return areEnough(
      cells.filled.count { Headers.field(of: String(decoding: $0.bytes, as: UTF8.self)) != nil })
  }

  private static let longestHeader = 120

  private func mayBeHeader(_ cell: RowCells.Cell) -> Bool {
    !cell.isNumeric && cell.bytes.count <= Self.longestHeader
      && !cell.bytes.hasDigit
  }

  /// Pieces of headers alone: how the columns are to be filled in, `(назва)`, `(дд.мм.рррр)`, or what stands over
  /// several of them, «Українська сторона».
  private func isHint(_ cells: RowCells) -> Bool {
    let texts = cells.filled.filter { !$0.isNumeric }
    return texts.count >= 2
      && texts.allSatisfy { mayBeHeader($0) && Headers.isPiece(String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// 1, 2, 3 … in all columns, or а, б, в …
  private func isColumnNumbers(_ cells: RowCells) -> Bool {
    let letters = cells.filled.map { String(decoding: FoldedWord.joined($0.words), as: UTF8.self) }
    if letters.count >= 3, letters.count * 2 > columns.count, letters.count <= columns.count,
      ["абвгдежз", "абвгґдеє", "abcdefgh"].contains(where: { $0.hasPrefix(letters.joined()) })
    {
      return letters.allSatisfy { $0.count == 1 }
    }
    let numbers = cells.filled.map(\.integer)
    guard numbers.count >= 3, numbers.count * 2 > columns.count, let first = numbers[0] else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 } && first <= 1
  }

  /// A row that the clerk has numbered and not filled; the number of a page, `- 2 -`.
  private func isNumberAlone(_ cells: RowCells) -> Bool {
    cells.filled.count == 1 && cells.filled[0].isNumeric
      && (cells.filled[0].integer ?? cells.filled[0].pageNumber) != nil
      && (cells.filled[0].column == columns[.recordID] || cells.filled[0].column == 0)
  }

  private func isDitto(_ cells: RowCells) -> Bool {
    let marks = cells.filled.count(where: \.isDitto)
    return marks > 0 && cells.filled.allSatisfy { $0.isDitto || $0.column == columns[.recordID] }
  }

  /// One text that names a place or a part of the table, in a row with no more than a number and counts beside it.
  private func section(_ cells: RowCells) -> RowKind? {
    let texts = cells.filled.filter { !$0.isNumeric && !$0.isBlank && !isNumbering($0) }
    // A heading over all columns that was parted again stands in each of them.
    guard columns.count > 2, let text = texts.first, texts.allSatisfy({ $0.words == text.words }) else {
      return nil
    }
    let numbers = cells.filled.filter { cell in
      cell.isNumeric && !cell.isBlank && cell.column != columns[.recordID] && cell.column != 0
    }
    guard numbers.allSatisfy({ $0.integer != nil && columns.field(of: $0.column) != .signedOn }) else {
      return nil
    }
    let field = texts.count > 1 ? nil : columns.field(of: text.column)
    // A row with a partner only goes on with the record above it.
    if field == .partner || field == .title { return nil }
    let heading = HeadingText(text.words)
    if let region = heading.region { return .section(Heading(field: .region, cell: region)) }
    // A hromada may be called like a country, and a country stands in its column without anything else too.
    let mayNameCountry = field != .country || text.column == 0
    if mayNameCountry, field != .hromada || Hromadas.named(FoldedWord.joined(text.words)).hromadas.isEmpty,
      let country = heading.country
    {
      return .section(Heading(field: .country, cell: country))
    }
    if heading.namesRaion { return .subsection }
    if heading.isNumbered, cells.filled.count == 1, field == nil || field == .recordID {
      return .section(nil)
    }
    if sectionsNameHromadas, field == .hromada, cells.filled.count == 1 {
      return .section(Heading(field: .hromada, cell: Array(text.bytes)))
    }
    return nil
  }

  /// «ІІ» in the column of the numbers.
  private func isNumbering(_ cell: RowCells.Cell) -> Bool {
    (cell.column == columns[.recordID] || cell.column == 0) && cell.words.count == 1
      && HeadingText.isNumber(cell.words[0])
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
