import Gazetteer
import Partnerships

/// A row of totals in a table, which is no record (rule 1): some cell of it begins with the word of a total, and it
/// lacks what every record has. A row that names a partner beside it, or a country and a hromada, is a record,
/// whatever they are called.
struct TotalRow {
  let cells: RowCells
  let columns: TableColumns

  /// Whether the row is one, and the one number in it that can only count records.
  func match() -> (isTotal: Bool, declared: Int?) {
    for label in cells.filled {
      guard let (sort, rest) = Self.total(in: label.words) else { continue }
      let others = cells.filled.filter { $0.column != label.column }
      guard others.allSatisfy({ mayStandBeside(label, $0) }) else { return (false, nil) }
      let isPlain = rest.allSatisfy(isTotalled)
      let saysWhere = rest.first.map(isTotalled) ?? true
      let hasCount = others.contains { $0.integer != nil && !isYear($0) }
      guard isPlain || saysWhere && (hasCount || others.isEmpty) || hasCount else { return (false, nil) }
      return (true, sort == .total ? declared(label: rest, others: others) : nil)
    }
    return (false, nil)
  }

  /// What is totalled, where a place is.
  var place: Heading? {
    for label in cells.filled {
      if let (_, rest) = Self.total(in: label.words) { return HeadingText(Array(rest)).place }
    }
    return nil
  }

  /// The word of a total at the beginning of a text, behind a number of it («9 угод разом»), or at its end, as a
  /// spreadsheet writes it («Польща Итог»); and the other words.
  private static func total(in words: [FoldedWord]) -> (sort: RowWord, rest: ArraySlice<FoldedWord>)? {
    func isTotal(_ found: (sort: RowWord, words: Int)?) -> Bool {
      found?.sort == .total || found?.sort == .part
    }
    let words = words.flatMap { word in
      word.bytes.count > 1 ? word.bytes.split(separator: UInt8(ascii: "-")).map(FoldedWord.init) : [word]
    }
    let first = RowWords.sort(of: words[...])
    if let first, isTotal(first) { return (first.sort, words.dropFirst(first.words)) }
    if words.count > 1, let last = RowWords.sort(of: words.suffix(1)), last.sort == .total {
      return (.total, words.dropLast())
    }
    return nil
  }

  private func isYear(_ cell: RowCells.Cell) -> Bool {
    let isDate = cell.column == columns[.signedOn] || cell.column == columns[.endedOn]
    return isDate && (cell.integer.map { (1900...2100).contains($0) } ?? false)
  }

  private func isTotalled(_ word: FoldedWord) -> Bool {
    if word.bytes.hasDigit { return true }
    return RowWords.sort(of: [word]).map { $0.sort != .signature && $0.sort != .note } ?? false
  }

  /// Numbers, dashes, and what is totalled: a region, and a country or a hromada where nothing else is named.
  private func mayStandBeside(_ label: RowCells.Cell, _ cell: RowCells.Cell) -> Bool {
    if cell.isNumeric || countsSomething(cell)
      || RowWords.sort(of: cell.words[...]).map({ $0.sort == .total || $0.sort == .part }) ?? false
    {
      return true
    }
    switch columns.field(of: cell.column) {
    case .region, .regionCode: return true
    case .country, .countryCode: return !names(.hromada, beside: label) && !names(.partner, beside: label)
    case .hromada, .hromadaCode: return !names(.country, beside: label) && !names(.partner, beside: label)
    default: return false
    }
  }

  /// «4 партнери»
  private func countsSomething(_ cell: RowCells.Cell) -> Bool {
    guard let first = cell.words.first?.bytes.first, (0x30...0x39).contains(first) else { return false }
    // «9 (дев’ять)»
    return cell.words.allSatisfy(isTotalled) || cell.count != nil
  }

  private func names(_ field: Field, beside label: RowCells.Cell) -> Bool {
    guard let cell = cells.cell(columns[field]), cell.column != label.column else { return false }
    return !cell.isNumeric && !countsSomething(cell)
  }

  private func declared(label: ArraySlice<FoldedWord>, others: [RowCells.Cell]) -> Int? {
    let inCells = others.compactMap { cell -> Int? in
      guard let number = cell.integer ?? cell.count, !columns.holdsNumbers(cell.column), !isYear(cell) else {
        return nil
      }
      return number
    }
    let numbers = inCells.isEmpty ? Self.counts(in: label) : inCells
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// The numbers among words that are no years: «за 2023 рік».
  private static func counts(in words: ArraySlice<FoldedWord>) -> [Int] {
    words.indices.compactMap { index in
      guard let number = Int(String(decoding: words[index].bytes, as: UTF8.self)), number < 10_000_000 else {
        return nil
      }
      let next = index + 1 < words.endIndex ? words[index + 1] : nil
      let isYear =
        (1900...2100).contains(number)
        && (next?.begins(with: "р") ?? false || next?.begins(with: "year") ?? false)
      let isOrdinal = next?.begins(with: "квартал") ?? false || next?.begins(with: "півріч") ?? false
      return isYear || isOrdinal ? nil : number
    }
  }
}
