import JSONParsing
import Messages
import Partnerships

/// Records of a JSON export: the elements of an array, the lines of JSON Lines, or the partners nested in them.
struct JSONRecordReader: RecordReader {
  let text: ExportText
  let layout: JSONLayout

  func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws {
    var elements = JSONElements(of: layout.array, in: try text.source())
    var offsets = try text.offsets()
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
      let elementOffsets = offsets
      func deliver(_ record: inout RawRecord) throws {
        try Self.locate(&record, by: &offsets, elementOffsets: elementOffsets)
        try body(&record)
      }
      if record.problem != nil {
        try deliver(&record)
      } else if let path = layout.nestedPath {
        try deliverPartners(of: element, at: path, in: &record, own: &own, nested: &nested, deliver)
      } else {
        fill(&record, from: element, at: 0, fields: &own)
        try deliver(&record)
      }
      record.bytes = []  // or the next element would have to copy them
    }
  }

  /// Puts offsets in the export in the place of those in the text.
  /// - Parameter elementOffsets: at the element's beginning, for a problem may stand before the partner that it concerns.
  private static func locate(
    _ record: inout RawRecord, by offsets: inout FileOffsets, elementOffsets: FileOffsets
  ) throws {
    record.byteOffset = try offsets.offset(of: record.byteOffset)
    var ahead = elementOffsets
    record.problem = try record.problem?.movingByteOffset { try ahead.offset(of: $0) }
  }

  private func clear(_ record: inout RawRecord) {
    for field in record.cells.indices { record.cells[field] = .absent }
  }

  private func problem(of element: JSONElement) -> Rejection? {
    if let problem = element.problem {
      return Rejection(.element(problem, byteOffset: element.problemOffset))
    }
    return element.nodes.first?.kind == .object
      ? nil : Rejection(.element(.notAnObject, byteOffset: element.byteOffset))
  }

  /// Each nested partner is a record of its own, with the cells of the element that holds it. No list, and an empty
  /// one, is no record.
  private func deliverPartners(
    of element: JSONElement, at path: Int, in record: inout RawRecord, own: inout KeyFields,
    nested: inout KeyFields, _ body: (inout RawRecord) throws -> Void
  ) throws {
    fill(&record, from: element, at: 0, fields: &own)
    let (ownCells, ownProblem) = (record.cells, record.problem)
    var lists: [Int] = []
    element.forEachValue(of: 0, paths: &own.paths) { index, found in if found == path { lists.append(index) }
    }
    for index in lists where element.nodes[index].kind != .null {
      let list = element.nodes[index]
      guard list.kind == .array else {
        record.byteOffset = element.byteOffset(of: list)
        record.problem = Rejection(.element(.notAnArray, byteOffset: record.byteOffset))
        try body(&record)
        continue
      }
      var partner = index + 1
      while partner < list.end {
        record.part += 1
        record.byteOffset = element.byteOffset(of: element.nodes[partner])
        record.cells = ownCells
        record.problem = ownProblem
        if element.nodes[partner].kind != .object {
          record.problem = Rejection(.element(.notAnObject, byteOffset: record.byteOffset))
        } else if !fill(&record, from: element, at: partner, fields: &nested), record.problem == nil {
          clear(&record)  // what says nothing of a partner is blank
        }
        try body(&record)
        partner = element.nodes[partner].end
      }
    }
  }

  /// Puts the values of an object into the cells of their fields.
  /// - Returns: whether any cell was filled.
  @discardableResult
  private func fill(
    _ record: inout RawRecord, from element: JSONElement, at object: Int, fields: inout KeyFields
  ) -> Bool {
    var isFilled = false
    if element.hasRepeatedKeys, record.problem == nil {
      record.problem = contradiction(in: element, at: object, fields: &fields)
    }
    let byPath = fields.fields
    element.forEachValue(of: object, paths: &fields.paths) { index, path in
      guard let field = byPath[path] else { return }
      let cell = cell(of: index, for: field, in: element, &record)
      record.cells[field.index] = cell
      isFilled = isFilled || !cell.isEmpty
    }
    return isFilled
  }

  /// A key that an object names twice, with different values of one field.
  private func contradiction(
    in element: JSONElement, at object: Int, fields: inout KeyFields
  ) -> Rejection? {
    var seen: [Field: JSONNode] = [:]
    var rejection: Rejection?
    let byPath = fields.fields
    element.forEachValue(of: object, paths: &fields.paths) { index, path in
      let node = element.nodes[index]
      guard let field = byPath[path], let other = seen.updateValue(node, forKey: field),
        !element.bytes[other.text].elementsEqual(element.bytes[node.text])
      else { return }
      rejection =
        rejection
        ?? Rejection(
          .repeatedKey(
            values: [other, node].map { spelled(element.bytes[$0.text]) },
            byteOffset: element.byteOffset(of: node)), in: field)
    }
    return rejection
  }

  /// The text of a scalar; of a list, that of each item, with `;` between. What is neither is a problem of the record
  /// where its counting depends on the field, and stays as it is written elsewhere.
  private func cell(
    of index: Int, for field: Field, in element: JSONElement, _ record: inout RawRecord
  ) -> RawRecord.Cell {
    let node = element.nodes[index]
    if let text = node.kind == .array
      ? list(of: index, in: element, &record.bytes) : element.scalar(at: index)
    {
      return RawRecord.Cell(text)
    }
    if field.isNeededToCount, record.problem == nil {
      record.problem = Rejection(.element(.notAValue, byteOffset: element.byteOffset(of: node)), in: field)
    }
    return RawRecord.Cell(node.text)
  }

  /// The items of a list, written after the element's bytes; nil where one is no scalar.
  private func list(of index: Int, in element: JSONElement, _ bytes: inout [UInt8]) -> Range<Int>? {
    let start = bytes.count
    var item = index + 1
    while item < element.nodes[index].end {
      guard let text = element.scalar(at: item) else { return nil }
      if bytes.count > start, !text.isEmpty { bytes.append(UInt8(ascii: ";")) }
      bytes += element.bytes[text]
      item = element.nodes[item].end
    }
    return start..<bytes.count
  }
}

extension JSONElement {
  /// Gives each value of an object with its path, those inside objects too; values at other paths are left out.
  /// - Parameter body: is given the value's index among the nodes.
  func forEachValue(
    of object: Int, under parent: Int? = nil, paths: inout KeyPaths, _ body: (Int, Int) -> Void
  ) {
    var index = object + 1
    while index < nodes[object].end {
      let node = nodes[index]
      if let key = node.key, let path = paths.path(of: bytes.span.extracting(key), under: parent) {
        if node.kind == .object, paths.leadsOn(path), scalar(at: index) == nil {
          forEachValue(of: index, under: path, paths: &paths, body)
        } else {
          body(index, path)
        }
      }
      index = node.end
    }
  }

  /// The text of a scalar, nothing of `null` and `{}`, and of `{"type": …, "value": …}`, as SPARQL results have it,
  /// the text of the value. nil for what is no scalar.
  func scalar(at index: Int) -> Range<Int>? {
    let node = nodes[index]
    switch node.kind {
    case .string, .number, .true, .false: return node.text
    case .null: return 0..<0
    case .array: return nil
    case .object:
      if node.end == index + 1 { return 0..<0 }
      var value: JSONNode?
      for child in nodes[(index + 1)..<node.end] where child.depth == node.depth + 1 {
        guard let key = child.key, bytes[key].elementsEqual("value".utf8) else { continue }
        if let value, !bytes[value.text].elementsEqual(bytes[child.text]) { return nil }
        value = child
      }
      guard let value, value.kind != .object, value.kind != .array else { return nil }
      return value.kind == .null ? 0..<0 : value.text
    }
  }
}

extension Field {
  /// Whether it decides if a record counts, and where.
  fileprivate var isNeededToCount: Bool {
    switch self {
    case .recordID, .title, .statutoryKind, .validUntil, .areas, .source, .sourceURL, .note: false
    default: true
    }
  }
}

extension Rejection {
  /// The same with the offset of its fault, where it has one, in the export and not in the text.
  fileprivate func movingByteOffset(_ move: (Int) throws -> Int) rethrows -> Rejection {
    switch cause {
    case .element(let fault, let offset): Rejection(.element(fault, byteOffset: try move(offset)), in: field)
    case .repeatedKey(let values, let offset):
      Rejection(.repeatedKey(values: values, byteOffset: try move(offset)), in: field)
    default: self
    }
  }
}
