import CSVParsing

/// A table whose headers are known beforehand, and stand in its first row that is not blank: the `records.csv` of a
/// report, or a file of decisions.
package struct KnownTable {
  private let text: ExportText
  private let delimiter: UInt8
  /// The physical line of the header row, from 1.
  package let headerLine: Int
  package let headers: [String]

  /// How much of a text is looked at to find its header row.
  private static let headSize = 1 << 16

  /// The table as each delimiter makes it that may be meant: the one that is given, that of `sep=`, or all that are
  /// tried. Whose headers they are is for the caller to say.
  package static func candidates(in text: ExportText, delimiter: UInt8? = nil) throws -> [KnownTable] {
    let head = try text.head(count: headSize)
    let separator = delimiter == nil ? SeparatorLine(head) : nil
    let delimiters = (delimiter ?? separator?.delimiter).map { [$0] } ?? DialectFinder.delimiters
    return delimiters.compactMap { delimiter in
      let rows = HeadRows(
        head, isWhole: head.count < headSize, delimiter: delimiter, firstLine: separator == nil ? 1 : 2)
      return rows.rows.first { !$0.isBlank }.map { row in
        KnownTable(text: text, delimiter: delimiter, headerLine: row.line, headers: row.cells)
      }
    }
  }

  /// The rows below the header.
  /// - Parameter columns: those that are read.
  /// - Parameter needed: how many columns a row needs at least; a note after them need not be there.
  /// - Parameter isOwn: whether this program wrote it: that is read back whole, however long a cell has become.
  package func records(columns: [Int], needed: Int, isOwn: Bool = false) -> CSVRecordReader {
    CSVRecordReader(
      text, below: headerLine, delimiter: delimiter,
      columnCount: ColumnCount(of: headers.enumerated().map { $0 < needed ? $1 : "" }), columns: columns,
      limits: isOwn ? Self.ownLimits : .default)
  }

  private static let ownLimits = CSVLimits(
    fieldBytes: 1 << 30, recordBytes: 1 << 31, columns: CSVLimits.default.columns, lineBreaks: 1 << 30)
}
