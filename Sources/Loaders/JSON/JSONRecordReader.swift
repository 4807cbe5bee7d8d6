import JSONParsing
import Partnerships

/// Records of a JSON export: the elements of an array, the lines of JSON Lines, or the partners nested in them.
struct JSONRecordReader: RecordReader {
  let export: any ExportBytes
  let layout: JSONLayout

  func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    let export = export
    var elements = JSONElements(of: layout.array, in: { try export.read(into: &$0, at: $1) })
    var element = JSONElement()
    var record = RawRecord()
    var own = layout.own
    var nested = layout.nested
    while try elements.next(into: &element) {
      record.position = layout.array.isLines ? element.line : element.index + 1
      record.part = 0
      record.byteOffset = element.byteOffset
      record.bytes = element.bytes
      record.problem = problem(of: element)
      clear(&record)
      if record.problem != nil {
        try body(&record)
      } else if let nestedKey = layout.nestedKey {
        try deliverPartners(of: element, under: nestedKey, &record, &own, &nested, body)
      } else {
        fill(&record, from: element, 1..<element.nodes.count, depth: 1, &own)
        try body(&record)
      }
      record.bytes = []  // or the next element would have to copy them
    }
  }

  private func clear(_ record: inout RawRecord) {
    for field in record.cells.indices { record.cells[field] = .absent }
  }

  private func problem(of element: JSONElement) -> RawRecord.Problem? {
    if let problem = element.problem {
      return RawRecord.Problem(
        reason: problem == .encoding ? .invalidEncoding : .brokenElement, value: JSONFault(problem).rawValue,
        candidates: [])
    }
    return element.nodes.first?.kind == .object
      ? nil : RawRecord.Problem(reason: .brokenElement, value: JSONFault.notAnObject.rawValue, candidates: [])
  }

  /// Each nested partner is a record of its own, with the cells of the element that holds it.
  private func deliverPartners(
    of element: JSONElement, under key: [UInt8], _ record: inout RawRecord, _ own: inout KeyFields,
    _ nested: inout KeyFields, _ body: (inout RawRecord) throws -> Void
  ) throws {
    fill(&record, from: element, 1..<element.nodes.count, depth: 1, &own)
    let ownCells = record.cells
    for (index, node) in element.nodes.enumerated() {
      guard node.depth == 1, node.kind == .array, let name = node.key, element.bytes[name].elementsEqual(key)
      else { continue }
      var child = index + 1
      while child < node.end {
        record.cells = ownCells
        record.part += 1
        fill(&record, from: element, (child + 1)..<element.nodes[child].end, depth: 3, &nested)
        try body(&record)
        child = element.nodes[child].end
      }
    }
  }

  /// Puts the values at one depth into the cells of their fields.
  private func fill(
    _ record: inout RawRecord, from element: JSONElement, _ nodes: Range<Int>, depth: Int,
    _ fields: inout KeyFields
  ) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = element.nodes[index]
      if node.depth == depth, let key = node.key,
        let field = fields.field(of: element.bytes.span.extracting(key))
      {
        record.cells[field.index] = cell(of: index, in: element, &record)
      }
      index = node.end
    }
  }

  /// A scalar's text; of `{"type": …, "value": …}`, as SPARQL results have it, the value; of a list of scalars,
  /// all of them with `;` between.
  private func cell(of index: Int, in element: JSONElement, _ record: inout RawRecord) -> RawRecord.Cell {
    let node = element.nodes[index]
    switch node.kind {
    case .string, .number, .true, .false:
      return RawRecord.Cell(start: node.text.lowerBound, end: node.text.upperBound)
    case .null: return .absent
    case .object:
      let value = element.nodes[(index + 1)..<node.end].first { child in
        child.depth == node.depth + 1
          && child.key.map { element.bytes[$0].elementsEqual("value".utf8) } ?? false
      }
      return value.map { RawRecord.Cell(start: $0.text.lowerBound, end: $0.text.upperBound) } ?? .absent
    case .array:
      let start = record.bytes.count
      for child in element.nodes[(index + 1)..<node.end] where child.depth == node.depth + 1 {
        if record.bytes.count > start { record.bytes.append(UInt8(ascii: ";")) }
        if child.kind == .string || child.kind == .number { record.bytes += element.bytes[child.text] }
      }
      return RawRecord.Cell(start: start, end: record.bytes.count)
    }
  }
}
