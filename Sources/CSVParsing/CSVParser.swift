import Partnerships

/// Bytes to records, with the exact line and offset of each. Quoting is interpreted by libcsv alone.
///
/// The records do not depend on how the input is cut into blocks. A broken record costs the line on which it
/// began and no other: it is delivered without fields, and reading resumes at the next physical line.
package struct CSVParser: ~Copyable {
  private var libcsv: LibCSV
  private let delimiter: UInt8
  private let columns: ColumnCount?
  private let looksLikeRow: ((ArraySlice<UInt8>) -> Bool)?
  private var sink: FieldSink
  private var lineEnds = LineEnds()

  /// The bytes that are not parsed yet, after those of the record that is not complete yet.
  private var window: [UInt8] = []
  /// Where the window begins in the input.
  private var windowOffset = 0
  /// Where in the window the next line begins.
  private var next = 0
  /// The number of that line, from 1.
  private var line = 1
  private var pendingRecord: PendingRecord?
  /// Where in the input a line began that exceeds the limit of a record, while its end is looked for.
  private var endlessLineOffset: Int?

  /// - Parameter delimiter: the byte between fields: `,` `;` tab or `|`.
  /// - Parameter columns: of the table, where they are known: they tell a quoted field with line breaks from a quote
  ///   that was not closed.
  /// - Parameter looksLikeRow: whether a line, quotes aside, has where it should what every row of the table has; nil
  ///   where nothing is known of the rows.
  package init(
    delimiter: UInt8, columns: ColumnCount? = nil, limits: CSVLimits = .default,
    looksLikeRow: ((ArraySlice<UInt8>) -> Bool)? = nil
  ) {
    libcsv = LibCSV(delimiter: delimiter)
    self.delimiter = delimiter
    self.columns = columns
    self.looksLikeRow = looksLikeRow
    sink = FieldSink(limits: limits)
  }

  /// The records completed since the parser was made or last emptied. Use it in place: a copy that is still
  /// held when the next block comes makes that block copy the arrays.
  package var batch: CSVBatch {
    _read { yield sink.batch }
  }

  /// Forgets the records of the batch, not the record that is not complete yet.
  package mutating func removeAll() { sink.removeClosedRecords() }

  /// Reads on.
  /// - Parameter block: the next bytes of the input, any number: UTF-8 without byte-order mark.
  package mutating func parse(_ block: borrowing Span<UInt8>) {
    var rest = 0
    while rest < block.count {
      let end = min(rest + Self.stride, block.count)
      append(block.extracting(rest..<end), to: &window)
      rest = end
      readLines(atEnd: false)
    }
  }

  /// The input ends here. A last line needs no line end, and a Ctrl-Z after it, with which MS-DOS ended a text,
  /// is none of its bytes.
  package mutating func finish() {
    while window.count > next, window.last == 0x1A { window.removeLast() }
    lineEnds.truncate(to: window.count)
    pendingRecord?.lineEnds.truncate(to: window.count)
    readLines(atEnd: true)
  }

  /// So that the window stays small when the block is large.
  private static let stride = 1 << 18

  private mutating func readLines(atEnd: Bool) {
    while true {
      if let found = lineEnds.line(from: next, in: window, atEnd: atEnd) {
        read(found, atEnd: atEnd)
      } else if !rejectUnterminatedRecord(atEnd: atEnd) {
        break
      }
    }
    slide()
  }

  private mutating func read(_ found: LineEnds.Line, atEnd: Bool) {
    if let offset = endlessLineOffset {
      endlessLineOffset = nil
      return reject(.tooLongRow, byteOffset: offset, line: found)
    }
    let isFirst = pendingRecord == nil
    let first = pendingRecord ?? PendingRecord(number: line, line: found, lineEnds: lineEnds)
    pendingRecord = first
    let start = first.line.content.lowerBound
    next = found.next
    line += 1
    guard found.content.upperBound - start <= sink.limits.recordBytes else { return reject(.tooLongRow) }
    let isLast = atEnd && found.next == found.content.upperBound
    let bytes = found.content.lowerBound..<found.next
    let plain =
      isFirst ? PlainLine.split(found.content, of: window, by: delimiter, into: &sink) : nil
    let outcome =
      plain
      ?? libcsv.read(bytes, of: window, into: &sink, isFirst: isFirst, isLast: isLast)
    switch outcome {
    case .noRecord:
      sink.countBlankLine()
      pendingRecord = nil
    case .complete where !isFirst && holdsRows(from: first.line, to: found):
      reject(.unclosedQuote)
    case .complete(let bareQuote):
      sink.completeRecord(
        line: first.number, byteOffset: windowOffset + start, byteCount: found.content.upperBound - start,
        problem: bareQuote ? .bareQuote : nil)
      pendingRecord = nil
    case .open(let fieldBytes):
      if let overflow = sink.overflow {
        reject(overflow)
      } else if fieldBytes > sink.limits.fieldBytes {
        reject(.tooLongCell)
      } else if line - first.number > sink.limits.lineBreaks {
        reject(.tooManyLineBreaks)
      }
    case .broken(let fault):
      reject(fault)
    }
  }

  /// Whether a record over several lines is rather some of the table's rows, the first of which has a quote that was
  /// closed by a later one's. Either the record has a wrong number of fields, but its first line and another have the
  /// right one, quotes aside; or, where the quote was closed in the column in which it was opened, its first line and
  /// another have, and look like rows of the table.
  private func holdsRows(from first: LineEnds.Line, to last: LineEnds.Line) -> Bool {
    guard let columns else { return false }
    let delimiter = delimiter
    let lines = window[first.content.lowerBound..<last.content.upperBound].split { $0 == 0x0A || $0 == 0x0D }
    guard columns.fits(window[first.content], splitBy: delimiter) else { return false }
    if !columns.fits(sink.openFields, filled: sink.filledOpenFields) {
      return lines.dropFirst().contains { columns.fits($0, splitBy: delimiter) }
    }
    guard let looksLikeRow, let opening = lines.first, looksLikeRow(opening) else { return false }
    return lines.dropFirst().contains { columns.mayFit($0, splitBy: delimiter) && looksLikeRow($0) }
  }

  /// No line end is in sight. Rejects what cannot become a record: at the end of the input, an open one; and
  /// one that is too long already.
  /// - Returns: whether there may be lines to read again.
  private mutating func rejectUnterminatedRecord(atEnd: Bool) -> Bool {
    if let offset = endlessLineOffset {
      guard atEnd else { return false }
      endlessLineOffset = nil
      reject(.tooLongRow, byteOffset: offset, line: LineEnds.Line(content: next..<next, next: next))
      return false
    }
    let start = pendingRecord?.line.content.lowerBound ?? next
    // One byte more, because a last CR may still turn out to be the line's end.
    let isTooLong = window.count - start > sink.limits.recordBytes + 1
    guard pendingRecord == nil else {
      guard isTooLong || atEnd else { return false }
      reject(isTooLong ? .tooLongRow : .unclosedQuote)
      return true
    }
    if isTooLong { endlessLineOffset = windowOffset + start }
    return false
  }

  /// The open record is broken: keep its first line as a record without fields, go on with its second line.
  private mutating func reject(_ fault: CSVFault) {
    guard let first = pendingRecord else { return }
    line = first.number
    next = first.line.content.lowerBound
    reject(fault, byteOffset: windowOffset + next, line: first.line)
    lineEnds = first.lineEnds
    libcsv.reset()
  }

  private mutating func reject(_ fault: CSVFault, byteOffset: Int, line found: LineEnds.Line) {
    sink.dropOpenFields()
    sink.completeRecord(
      line: line, byteOffset: byteOffset, byteCount: windowOffset + found.content.upperBound - byteOffset,
      problem: .broken(fault))
    pendingRecord = nil
    line += 1
    next = found.next
  }

  /// Lets go of the bytes that are done with.
  private mutating func slide() {
    if endlessLineOffset != nil { next = window.last == 0x0D ? window.count - 1 : window.count }
    let done = pendingRecord?.line.content.lowerBound ?? next
    guard done > 0 else { return }
    window.removeSubrange(..<done)
    windowOffset += done
    next -= done
    lineEnds.slide(by: done)
    pendingRecord?.slide(by: done)
  }

  /// A record that goes on: its first line in the window, that line's number, and the line ends known after it.
  private struct PendingRecord {
    let number: Int
    var line: LineEnds.Line
    var lineEnds: LineEnds

    mutating func slide(by count: Int) {
      line.slide(by: count)
      lineEnds.slide(by: count)
    }
  }
}
