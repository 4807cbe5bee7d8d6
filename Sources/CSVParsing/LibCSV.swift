internal import CLibCSV
internal import Glibc
internal import Partnerships

/// One libcsv parser, fed line by line, so that it is known where every record stands. The only file with unsafe code.
///
/// Strict, because libcsv's default hides broken quoting: an unclosed quote swallows rows and succeeds.
@safe struct LibCSV: ~Copyable {
  /// What became of the record after one more line.
  enum Outcome: Equatable {
    /// The line was blank.
    case noRecord
    /// The record goes on in the next line, inside a quoted field of this many bytes so far.
    case open(fieldBytes: Int)
    /// The record is complete; a quote inside an unquoted field was read as a letter.
    case complete(bareQuote: Bool)
    /// The record is broken: call `reset` before the next line.
    case broken(CSVFault)
  }

  private var parser = unsafe csv_parser()
  private let delimiter: UInt8

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    unsafe csv_init(&parser, Self.strict)
    configure()
  }

  deinit {
    var parser = unsafe parser
    unsafe csv_free(&parser)
  }

  /// Forgets the record that was begun. Not by `csv_fini`, which would deliver the partial field as a row.
  mutating func reset() {
    unsafe csv_free(&parser)
    unsafe csv_init(&parser, Self.strict)
    configure()
  }

  /// Reads one physical line with its line end; its fields are appended to `sink`.
  /// - Parameter isFirst: whether the record begins with this line.
  /// - Parameter isLast: whether the input ends with it.
  mutating func read(
    _ line: Range<Int>, of window: [UInt8], into sink: inout FieldSink, isFirst: Bool, isLast: Bool
  ) -> Outcome {
    var bareQuote = false
    let fault = unsafe window.withUnsafeBytes { bytes in
      unsafe withUnsafeMutablePointer(to: &sink) { sink in
        unsafe parse(
          UnsafeRawBufferPointer(rebasing: bytes[line]), into: sink, bareQuote: &bareQuote, isLast: isLast)
      }
    }
    if let fault { return .broken(fault) }
    if unsafe parser.pstate != Self.betweenRecords {
      return bareQuote ? .broken(.unclosedQuote) : .open(fieldBytes: unsafe parser.entry_pos)
    }
    if let overflow = sink.overflow { return .broken(overflow) }
    if sink.openFields == 0 { return .noRecord }
    return bareQuote && !isFirst ? .broken(.unclosedQuote) : .complete(bareQuote: bareQuote)
  }

  private mutating func parse(
    _ bytes: UnsafeRawBufferPointer, into sink: UnsafeMutablePointer<FieldSink>, bareQuote: inout Bool,
    isLast: Bool
  ) -> CSVFault? {
    var rest = unsafe bytes
    while true {
      let read = unsafe csv_parse(&parser, rest.baseAddress, rest.count, appendField, nil, sink)
      if read == rest.count { break }
      guard unsafe csv_error(&parser) == CSV_EPARSE else { return .tooLongCell }  // no memory for it
      guard unsafe parser.quoted == 0 else { return .textAfterQuote }
      // libcsv stopped at a quote inside an unquoted field. Give it that one byte leniently.
      bareQuote = true
      unsafe csv_set_opts(&parser, 0)
      unsafe csv_parse(&parser, rest.baseAddress?.advanced(by: read), 1, appendField, nil, sink)
      unsafe csv_set_opts(&parser, Self.strict)
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[(read + 1)...])
    }
    if isLast, unsafe csv_fini(&parser, appendField, nil, sink) != 0 { return .unclosedQuote }
    return nil
  }

  private mutating func configure() {
    unsafe csv_set_delim(&parser, delimiter)
    unsafe csv_set_blk_size(&parser, 4096)  // bytes by which libcsv lets its field buffer grow, else 128
  }

  private static let strict = UInt8(CSV_STRICT | CSV_STRICT_FINI)
  private static let betweenRecords: CInt = 0  // libcsv's ROW_NOT_BEGUN
}

/// libcsv's callback for a complete field. Its callback for a record is not needed: `pstate` says so.
private func appendField(_ start: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?) {
  guard let sink = unsafe sink?.assumingMemoryBound(to: FieldSink.self) else { return }
  let field = unsafe UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count)
  let first = unsafe sink.pointee.append(field.span)
  unsafe sink.pointee.appendField(first..<first + count)
}

/// The index of the first such byte in a range of a window, or the range's end.
func firstIndex(of byte: UInt8, in window: [UInt8], _ range: Range<Int>) -> Int {
  precondition(range.upperBound <= window.count)
  return unsafe window.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress,
      let found = unsafe memchr(base + range.lowerBound, CInt(byte), range.count)
    else { return range.upperBound }
    return unsafe UnsafeRawPointer(found) - base
  }
}

/// Appends borrowed bytes to owned ones.
func append(_ block: borrowing Span<UInt8>, to bytes: inout [UInt8]) {
  unsafe block.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
}
