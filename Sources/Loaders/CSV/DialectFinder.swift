import Gazetteer
import Messages
import Partnerships

/// Finds the delimiter and the header row of a CSV export by its first rows.
struct DialectFinder {
  private let name: String
  private let options: LoadingOptions
  /// The first rows, as every delimiter splits them that it may be.
  private let splits: [HeadRows]
  private let isGuess: Bool
  /// 1 where the first line is `sep=`, else 0.
  private let lineAboveTable: Int

  /// The delimiters that are tried, the commonest in Ukrainian exports first.
  static let delimiters: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")]
  /// How far down the header row is looked for: further down a cell may happen to hold the word of a header.
  private static let rowsLookedAt = 20

  /// - Parameter head: the beginning of the text, without a byte-order mark.
  /// - Parameter isWhole: whether the text ends with it.
  init(
    head: [UInt8], isWhole: Bool, of name: String, options: LoadingOptions
  ) {
    (self.name, self.options) = (name, options)
    let separator = SeparatorLine(head)
    let known = options.delimiter ?? separator?.delimiter
    let lineAboveTable = separator == nil ? 0 : 1
    isGuess = known == nil
    self.lineAboveTable = lineAboveTable
    splits = (known.map { [$0] } ?? Self.delimiters).map {
      HeadRows(head, isWhole: isWhole, delimiter: $0, firstLine: lineAboveTable + 1)
    }
  }

  /// - Throws: `UnusableExport` where there are no rows, or none of them is the header row.
  func find() throws -> CSVDialect {
    if splits.allSatisfy(\.rows.isEmpty) { throw UnusableExport(.input(.empty), in: name) }
    if !options.hasHeader, let rows = mostAlike {
      return CSVDialect(rows, below: lineAboveTable, delimiterIsGuessed: isGuess)
    }
    guard let (rows, header) = headerRow else { throw noHeader }
    try HeaderRows(rows.rows, header: header).requireOne(in: name)
    return CSVDialect(rows, header: header, delimiterIsGuessed: isGuess)
  }

  /// The columns of numbers among the first rows below the header, other than some.
  func columnsOfNumbers(of dialect: CSVDialect, except columns: Set<Int>) -> Set<Int> {
    guard let rows = splits.first(where: { $0.delimiter == dialect.delimiter }) else { return [] }
    let records = rows.rows.filter { $0.line > dialect.lineAboveRecords }
    return Set(
      dialect.headers.indices.filter { column in
        let filled = records.compactMap {
          column < $0.cells.count && !$0.cells[column].isEmpty ? $0.cells[column] : nil
        }
        return !columns.contains(column) && filled.count > 1 && filled.count * 2 >= records.count
          && filled.allSatisfy { $0.utf8.allSatisfy { $0 < 0x41 } }
      })
  }

  /// Without a header row, the delimiter is the one that makes the most rows alike, in the most cells, where there are
  /// as many as the user counts.
  private var mostAlike: HeadRows? {
    let needed = max(2, options.columns.compactMap { Int($0.header) }.max() ?? 0)
    func score(_ split: HeadRows) -> (Int, Int, Int) {
      let (cells, rows) = split.commonestCount
      return (cells >= needed ? 1 : 0, rows, cells)
    }
    return splits.max { score($0) < score($1) }
  }

  /// The row that holds the most known headers, where some delimiter makes it so that most rows below have as many
  /// cells as it has.
  private var headerRow: (HeadRows, Int)? {
    var best: (HeadRows, Int)?
    var bestScore = (fits: 0, headers: 1)
    for split in splits {
      for (index, row) in split.rows.prefix(Self.rowsLookedAt).enumerated() {
        let headers = knownHeaders(in: row, atLeast: bestScore.fits == 1 ? bestScore.headers + 1 : 2)
        guard headers >= 2 else { continue }
        let score = (fits: split.fitsMost(below: index) ? 1 : 0, headers: headers)
        if score > bestScore { (best, bestScore) = ((split, index), score) }
        // What comes below the records of a table is the header of another.
        if headers >= 3, hasRecord(below: index, of: split) { break }
      }
    }
    return best
  }

  /// Whether the row below a header row is a record: no title and no header.
  private func hasRecord(below header: Int, of split: HeadRows) -> Bool {
    let filled = split.rows[header].cells.count { !$0.isEmpty }
    guard let row = split.rows.dropFirst(header + 1).first(where: { !$0.isBlank }) else { return false }
    let cells = row.cells.count { !$0.isEmpty }
    return cells > 1 && cells * 2 >= filled && knownHeaders(in: row, atLeast: 2) == 0
  }

  /// How many headers of a row are known, or have been chosen; fewer where they are not as many as needed.
  private func knownHeaders(in row: HeadRows.Row, atLeast needed: Int) -> Int {
    let chosen = options.columns.count { choice in
      row.cells.contains { Folding.fold($0) == Folding.fold(choice.header) }
    }
    return HeaderMap.recognisedCount(row.cells, atLeast: needed - chosen) + chosen
  }

  /// What was found instead of a header row: one that comes too late, or the first row.
  private var noHeader: UnusableExport {
    for split in splits {
      guard
        let late = split.rows.dropFirst(Self.rowsLookedAt).first(where: {
          knownHeaders(in: $0, atLeast: 2) >= 2
        })
      else {
        continue
      }
      let headers = late.cells.filter { !$0.isEmpty }
      return UnusableExport(
        .header(.tooLate(headers: headers, rowsLookedAt: Self.rowsLookedAt)), in: name, line: late.line)
    }
    let first = splits.compactMap(\.rows.first).max { $0.cells.count < $1.cells.count }
    let cells = first?.cells.prefix(5).map { spelled(Array($0.utf8)[...]) } ?? []
    return UnusableExport(.header(.noHeader(firstCells: cells)), in: name, line: first?.line)
  }
}
