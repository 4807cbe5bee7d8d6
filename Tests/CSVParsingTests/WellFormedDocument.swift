import TestSupport

/// A document written together with what a reader must find in it. This is the independent reference: it never
/// parses, it knows.
struct WellFormedDocument {
  var text = ""
  var records: [ReadRecord] = []
}

func wellFormedDocument(records: Int, using random: inout SeededGenerator) -> WellFormedDocument {
  var document = WellFormedDocument()
  var line = 1
  for _ in 0..<records {
    if Int.random(in: 0..<8, using: &random) == 0 {
      document.text += "\n"
      line += 1
    }
    var record = ReadRecord(line: line, byteOffset: document.text.utf8.count, byteCount: 0, fields: [])
    var cells: [String] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let (value, cell) = randomField(using: &random)
      record.fields.append(value)
      cells.append(cell)
      line += lineBreaks(in: value)
    }
    if cells == [""] { (cells, record.fields) = (["x"], ["x"]) }
    let raw = cells.joined(separator: ";")
    record.byteCount = raw.utf8.count
    document.text += raw + ["\n", "\r\n"][Int.random(in: 0..<2, using: &random)]
    document.records.append(record)
    line += 1
  }
  return document
}

/// A value and the cell that stands for it.
private func randomField(using random: inout SeededGenerator) -> (value: String, cell: String) {
  let letters = ["a", "ї", "Ґ", "1", ".", "'", "\u{A0}"]
  let quotedOnly = [";", "\"", "\n", "\r\n", "\r.", " "]
  let isQuoted = Bool.random(using: &random)
  let alphabet = isQuoted ? letters + quotedOnly : letters
  let value = (0..<Int.random(in: 0...8, using: &random)).map { _ in
    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
  }.joined()
  return isQuoted
    ? (
      value,
      "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    ) : (value, value)
}

private func lineBreaks(in value: String) -> Int {
  let bytes = Array(value.utf8)
  return bytes.indices.count {
    bytes[$0] == 0x0A || (bytes[$0] == 0x0D && !(bytes.dropFirst($0 + 1).first == 0x0A))
  }
}
