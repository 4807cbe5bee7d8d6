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
  _ document: [UInt8], delimiter: Character = ";", blocks: Int = .max, limits: CSVLimits = .default
) -> [ReadRecord] {
  var parser = CSVParser(delimiter: delimiter.asciiValue ?? 0, limits: limits)
  var records: [ReadRecord] = []
  var start = 0
  while start < document.count {
    let end = start + min(blocks, document.count - start)
    parser.parse(document.span.extracting(start..<end))
    records += read(parser.batch)
    parser.removeAll()
    start = end
  }
  parser.finish()
  records += read(parser.batch)
  return records
}

func read(
  _ document: String, delimiter: Character = ";", blocks: Int = .max, limits: CSVLimits = .default
) -> [ReadRecord] {
  read(Array(document.utf8), delimiter: delimiter, blocks: blocks, limits: limits)
}

/// The records of a batch.
func read(_ batch: CSVBatch) -> [ReadRecord] {
  (0..<batch.count).map { index in
    let record = batch.records[index]
    return ReadRecord(
      line: record.line, byteOffset: record.byteOffset, byteCount: record.byteCount,
      fields: (0..<record.fieldCount).map { column in
        String(decoding: batch.bytes[batch.field(index, column)], as: UTF8.self)
      },
      problem: record.problem)
  }
}
