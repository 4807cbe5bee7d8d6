import CSVParsing

/// A record as tests like to compare it.
struct ReadRecord: Equatable, CustomStringConvertible {
  var line: Int
  var byteOffset: Int
  var byteCount: Int
  var fields: [String]
  var problem: CSVProblem?

  var description: String {
    "\(line)@\(byteOffset)+\(byteCount) \(fields)\(problem.map { " \($0)" } ?? "")"
  }
}

/// Reads a document in blocks of one size, emptying the batch after each block.
func read(
  _ document: [UInt8], delimiter: Character = ";", blocks: Int = .max, limits: CSVLimits = .default,
  columns: ColumnCount? = nil
) -> [ReadRecord] {
  let size = min(blocks, max(1, document.count))
  let cuts = Array(stride(from: size, to: document.count, by: size))
  return read(document, delimiter: delimiter, cutAt: cuts, limits: limits, columns: columns)
}

/// Reads a document in the blocks that cuts make, emptying the batch after each.
func read(
  _ document: [UInt8], delimiter: Character = ";", cutAt cuts: [Int], limits: CSVLimits = .default,
  columns: ColumnCount? = nil
) -> [ReadRecord] {
  var parser = CSVParser(delimiter: delimiter.asciiValue ?? 0, columns: columns, limits: limits)
  var records: [ReadRecord] = []
  for block in document.blocks(cutAt: cuts) {
    parser.parse(document.span.extracting(block))
    records += read(parser.batch)
    parser.removeAll()
  }
  parser.finish()
  records += read(parser.batch)
  return records
}

func read(
  _ document: String, delimiter: Character = ";", blocks: Int = .max, limits: CSVLimits = .default,
  columns: ColumnCount? = nil
) -> [ReadRecord] {
  read(Array(document.utf8), delimiter: delimiter, blocks: blocks, limits: limits, columns: columns)
}

extension [UInt8] {
  /// The bytes in as many blocks as there are cuts, in their order, and one more; some may be empty.
  func blocks(cutAt cuts: [Int]) -> [Range<Int>] {
    zip([0] + cuts, cuts + [count]).map { $0..<$1 }
  }
}

/// The records of a batch.
func read(_ batch: CSVBatch) -> [ReadRecord] {
  (0..<batch.count).map { index in
    let record = batch.records[index]
    return ReadRecord(
      line: record.line, byteOffset: record.byteOffset, byteCount: record.byteCount,
      fields: (0..<record.fieldCount).map { column in
        String(decoding: batch.bytes[batch.field(record: index, column: column)], as: UTF8.self)
      },
      problem: record.problem)
  }
}
