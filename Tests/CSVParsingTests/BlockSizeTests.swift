import CSVParsing
import TestSupport
import Testing

/// Laws over random documents. The documents are made from pieces that meet every path of the parser.
@Suite struct BlockSizeTests {
  @Test func `Records do not depend on block size`() {
    var random = SeededGenerator(seed: 1)
    let limits = CSVLimits(fieldBytes: 12, recordBytes: 40, columns: 6, lineBreaks: 3)
    for _ in 0..<3000 {
      let document = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      for (limits, columns) in [(limits, nil), (.default, nil), (.default, ColumnCount(of: ["a", "b"]))] {
        let whole = read(document, limits: limits, columns: columns)
        for blocks in [1, 2, 7, 64] {
          let inBlocks = read(document, blocks: blocks, limits: limits, columns: columns)
          #expect(inBlocks == whole, "\(document.debugDescription)")
        }
      }
    }
  }

  @Test func `A large document is read alike in blocks of 7 bytes, 64 KiB and whole`() {
    var random = SeededGenerator(seed: 2)
    let document = wellFormedDocument(records: 20_000, using: &random).text
    let whole = read(document)
    #expect(read(document, blocks: 7) == whole)
    #expect(read(document, blocks: 65_536) == whole)
  }

  @Test func `Well-formed records are read as an independent splitter splits them`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let document = wellFormedDocument(records: Int.random(in: 1...20, using: &random), using: &random)
      let records = read(document.text)
      #expect(records.map(\.fields) == document.records.map(\.fields))
      #expect(records.map(\.line) == document.records.map(\.line))
      #expect(records.map(\.byteOffset) == document.records.map(\.byteOffset))
      #expect(records.map(\.byteCount) == document.records.map(\.byteCount))
      #expect(records.allSatisfy { $0.problem == nil })
    }
  }

  @Test(arguments: [";", "\t", "|"] as [Character])
  func `A line without quotes is read as libcsv reads it`(delimiter: Character) {
    var random = SeededGenerator(seed: 4)
    let pieces = ["a", "ї", "\u{A0}", " ", " ", "\t", "\0", "|", ";", String(delimiter), String(delimiter)]
    for _ in 0..<5000 {
      let line = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      // A quoted field at the end sends the line to libcsv.
      let byLibCSV = read(line + String(delimiter) + "\"\"", delimiter: delimiter).map {
        $0.fields.dropLast()
      }
      let plain = read(line, delimiter: delimiter).map { $0.fields[...] }
      #expect(plain == byLibCSV || (plain == [] && byLibCSV == [[""]]), "\(line.debugDescription)")
    }
  }

  private let pieces = [
    "a", "bc", "ї", ";", ";", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "\t", "\u{A0}",
  ]
}
