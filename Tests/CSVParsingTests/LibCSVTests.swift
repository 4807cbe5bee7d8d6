import CLibCSV
import CSVParsing
import TestSupport
import Testing

/// The parser beside libcsv itself, which knows no lines, no limits and no way on after a broken record.
@Suite struct LibCSVTests {
  @Test
  func
    `Random documents give the same records through libcsv fed whole and in pieces, and through the parser`()
  {
    var random = SeededGenerator(seed: 5)
    var (accepted, refused) = (0, 0)
    for _ in 0..<4000 {
      let document = Array(
        (0..<Int.random(in: 0...24, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined().utf8)
      let cuts = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Int.random(in: 0...document.count, using: &random)
      }.sorted()
      let text = String(decoding: document, as: UTF8.self).debugDescription
      let whole = LibCSVReading(document, cutAt: [])
      #expect(LibCSVReading(document, cutAt: cuts) == whole, "\(text) cut at \(cuts)")
      let records = read(document, cutAt: cuts)
      #expect(records == read(document), "\(text) cut at \(cuts)")
      // A broken record has problems here and stops libcsv; what stands before it is the same.
      #expect(records.prefix(whole.rows.count).map(\.fields) == whole.rows, "\(text)")
      #expect(records.contains { $0.problem != nil } != whole.isComplete, "\(text)")
      #expect(records.count == whole.rows.count || !whole.isComplete, "\(text)")
      if whole.isComplete { accepted += 1 } else { refused += 1 }
    }
    #expect(accepted > 1000 && refused > 1000)
  }

  private let pieces = [
    "a", "bc", "ї", "1", ";", ";", ";", "\"", "\"x\"", "\";\"", "\"\"", "\"\n\"", "\n", "\n", "\r\n", "\r",
    " ", "\t",
  ]
}

/// What libcsv in its strict mode makes of a document.
private struct LibCSVReading: Equatable {
  let rows: [[String]]
  /// Whether libcsv read to the end without an error.
  let isComplete: Bool

  init(_ document: [UInt8], cutAt cuts: [Int]) {
    let table = Table()
    let data = unsafe Unmanaged.passUnretained(table).toOpaque()
    var parser = unsafe csv_parser()
    unsafe csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    unsafe csv_set_delim(&parser, UInt8(ascii: ";"))
    defer { unsafe csv_free(&parser) }
    var isComplete = true
    for block in document.blocks(cutAt: cuts) where isComplete {
      let bytes = Array(document[block])
      isComplete = unsafe csv_parse(&parser, bytes, bytes.count, endField, endRow, data) == bytes.count
    }
    // After an error it would deliver the partial field as a row.
    if isComplete { isComplete = unsafe csv_fini(&parser, endField, endRow, data) == 0 }
    (rows, self.isComplete) = withExtendedLifetime(table) { (table.rows, isComplete) }
  }
}

private final class Table {
  var rows: [[String]] = []
  var row: [String] = []
}

private func endField(_ start: UnsafeMutableRawPointer?, _ count: Int, _ data: UnsafeMutableRawPointer?) {
  let field = unsafe UnsafeRawBufferPointer(start: start, count: count)
  guard let data = unsafe data else { return }
  unsafe Unmanaged<Table>.fromOpaque(data).takeUnretainedValue().row.append(
    String(decoding: field, as: UTF8.self))
}

private func endRow(_: CInt, _ data: UnsafeMutableRawPointer?) {
  guard let data = unsafe data else { return }
  let table = unsafe Unmanaged<Table>.fromOpaque(data).takeUnretainedValue()
  table.rows.append(table.row)
  table.row = []
}
