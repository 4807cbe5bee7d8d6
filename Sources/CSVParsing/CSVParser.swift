/// Bytes to records, with the exact line and offset of each. Quoting is interpreted by libcsv alone.
///
/// The records do not depend on how the input is cut into blocks. A broken record costs the line on which it
/// began and no other: it is delivered without fields, and reading resumes at the next physical line.
package struct CSVParser: ~Copyable {
  private var libcsv: LibCSV
  private let delimiter: UInt8
  private let columns: ColumnCount?
  private var sink: FieldSink
  private var lineEnds = LineEnds()

  /// The bytes that are not parsed yet, behind those of the record that is not complete yet.
  private var window: [UInt8] = []
  /// Where the window begins in the input.
  private var windowOffset: Int
  /// Where in the window the next line begins.
  private var next = 0
  /// The number of that line.
  private var line: Int
  /// The first line of the record that is not complete yet, and how to go on behind it.
  private var opening: Opening?
  /// Where in the input a line began that exceeds the limit of a record, while its end is looked for.
  private var endlessLineOffset: Int?

  /// - Parameter delimiter: the byte between fields: `,` `;` tab or `|`.
  /// - Parameter columns: of the table, where they are known: they tell a quoted field with line breaks from a quote
  ///   that was not closed.
  /// - Parameter firstLine: the physical line of the first byte, from 1.
  /// - Parameter firstOffset: where the first byte stands in the input.
  package init(
    delimiter: UInt8, columns: ColumnCount? = nil, firstLine: Int = 1, firstOffset: Int = 0,
    limits: CSVLimits = .default
  ) {
    libcsv = LibCSV(delimiter: delimiter)
    self.delimiter = delimiter
    self.columns = columns
    sink = FieldSink(limits: limits)
    line = firstLine
    windowOffset = firstOffset
  }

  /// The records completed since the parser was made or last emptied. Use it in place: a copy that is still
  /// held when the next block comes makes that block copy the arrays.
  package var batch: CSVBatch {
    _read { yield sink.batch }
  }

  /// Whether everything given so far ended with a record's line end: only then may another parser go on.
  package var isBetweenRecords: Bool { window.isEmpty && endlessLineOffset == nil }

  /// The physical line that the next byte belongs to, where `isBetweenRecords`.
  package var nextLine: Int { line }

  /// Forgets the records of the batch, not the record that is not complete yet.
  package mutating func removeAll(keepingCapacity: Bool = true) {
    sink.removeClosedRecords(keepingCapacity: keepingCapacity)
  }

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

  /// The input ends here. A last line needs no line end, and a Ctrl-Z behind it, with which MS-DOS ended a text,
  /// is none of its bytes.
  package mutating func finish() {
    while window.count > next, window.last == 0x1A { window.removeLast() }
    lineEnds.truncate(to: window.count)
    opening?.lineEnds.truncate(to: window.count)
    readLines(atEnd: true)
  }

  /// So that the window stays small when the block is large.
  private static let stride = 1 << 18

  private mutating func readLines(atEnd: Bool) {
    while true {
      if let found = lineEnds.line(from: next, in: window, atEnd: atEnd) {
        read(found, atEnd: atEnd)
      } else if !setAsideWhatCannotEnd(atEnd: atEnd) {
        break
      }
    }
    slide()
  }

  private mutating func read(_ found: LineEnds.Line, atEnd: Bool) {
    if let offset = endlessLineOffset {
      endlessLineOffset = nil
      return setAside(.tooLongRecord, byteOffset: offset, line: found)
    }
    let isFirst = opening == nil
    let first = opening ?? Opening(number: line, line: found, lineEnds: lineEnds)
    opening = first
    let start = first.line.content.lowerBound
    next = found.next
    line += 1
    guard found.content.upperBound - start <= sink.limits.recordBytes else { return setAside(.tooLongRecord) }
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
      opening = nil
    case .complete where !isFirst && holdsRows(from: first.line, to: found):
      setAside(.unclosedQuote)
    case .complete(let bareQuote):
      sink.completeRecord(
        line: first.number, byteOffset: windowOffset + start, byteCount: found.content.upperBound - start,
        problem: bareQuote ? .bareQuote : nil)
      opening = nil
    case .open(let fieldBytes):
      if let overflow = sink.overflow {
        setAside(overflow)
      } else if fieldBytes > sink.limits.fieldBytes {
        setAside(.tooLongField)
      } else if line - first.number > sink.limits.lineBreaks {
        setAside(.tooManyLines)
      }
    case .broken(let problem):
      setAside(problem)
    }
  }

  /// Whether a record over several lines is rather some of the table's rows, the first of which has a quote that was
  /// closed by a later one's: the record has a wrong number of fields, but its first line and another have the right
  /// one, quotes aside.
  private func holdsRows(from first: LineEnds.Line, to last: LineEnds.Line) -> Bool {
    guard let columns, !columns.fits(sink.openFields, filled: sink.filledOpenFields) else { return false }
    let delimiter = delimiter
    let rest = window[first.next..<last.content.upperBound].split { $0 == 0x0A || $0 == 0x0D }
    return columns.fits(window[first.content], splitBy: delimiter)
      && rest.contains { columns.fits($0, splitBy: delimiter) }
  }

  /// No line end is in sight. Sets aside what cannot become a record: at the end of the input, an open one; and
  /// one that is too long already.
  /// - Returns: whether there may be lines to read again.
  private mutating func setAsideWhatCannotEnd(atEnd: Bool) -> Bool {
    if let offset = endlessLineOffset {
      guard atEnd else { return false }
      endlessLineOffset = nil
      setAside(.tooLongRecord, byteOffset: offset, line: LineEnds.Line(content: next..<next, next: next))
      return false
    }
    let start = opening?.line.content.lowerBound ?? next
    // One byte more, because a last CR may still turn out to be the line's end.
    let isTooLong = window.count - start > sink.limits.recordBytes + 1
    guard opening == nil else {
      guard isTooLong || atEnd else { return false }
      setAside(isTooLong ? .tooLongRecord : .unclosedQuote)
      return true
    }
    if isTooLong { endlessLineOffset = windowOffset + start }
    return false
  }

  /// The open record is broken: keep its first line as a record without fields, go on with its second line.
  private mutating func setAside(_ problem: CSVProblem) {
    guard let first = opening else { return }
    line = first.number
    next = first.line.content.lowerBound
    setAside(problem, byteOffset: windowOffset + next, line: first.line)
    lineEnds = first.lineEnds
    libcsv.reset()
  }

  private mutating func setAside(_ problem: CSVProblem, byteOffset: Int, line found: LineEnds.Line) {
    sink.dropOpenFields()
    sink.completeRecord(
      line: line, byteOffset: byteOffset, byteCount: windowOffset + found.content.upperBound - byteOffset,
      problem: problem)
    opening = nil
    line += 1
    next = found.next
  }

  /// Lets go of the bytes that are done with.
  private mutating func slide() {
    if endlessLineOffset != nil { next = window.last == 0x0D ? window.count - 1 : window.count }
    let done = opening?.line.content.lowerBound ?? next
    guard done > 0 else { return }
    window.removeSubrange(..<done)
    windowOffset += done
    next -= done
    lineEnds.slide(by: done)
    opening?.slide(by: done)
  }

  /// The first line of a record: its number, its place in the window, and the line ends known behind it.
  private struct Opening {
    let number: Int
    var line: LineEnds.Line
    var lineEnds: LineEnds

    mutating func slide(by count: Int) {
      line.slide(by: count)
      lineEnds.slide(by: count)
    }
  }
}
