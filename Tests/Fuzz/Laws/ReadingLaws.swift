import CSVParsing
import ExportSupport
import JSONParsing
import Loaders
import Messages
import Partnerships

extension Law {
  /// The first byte chooses what the user says of the export; the others are the export.
  func checkDecoding(_ bytes: [UInt8]) throws {
    guard let choice = bytes.first else { return }
    let encodings: [TextEncoding?] = [nil] + TextEncoding.allCases
    let formats: [InputReport.Format?] = [nil, .csv, .json, .jsonLines]
    let options = LoadingOptions(
      format: formats[Int(choice) / encodings.count % formats.count],
      encoding: encodings[Int(choice) % encodings.count])
    try Export(Array(bytes.dropFirst())).load(options)
  }

  func checkCSV(_ bytes: [UInt8]) throws {
    let limits = CSVLimits(fieldBytes: 12, recordBytes: 40, columns: 6, lineBreaks: 3)
    for (limits, columns) in [(limits, nil), (.default, ColumnCount(of: ["a", "b", ""]))] {
      let whole = records(bytes, portion: .max, limits, columns)
      for portion in [1, 7] {
        try require(
          records(bytes, portion: portion, limits, columns) == whole,
          "records depend on portions of \(portion)")
      }
    }
    let header = "Назва угоди;Громада;Область;Партнер;Країна;Вид;Статус;Дата;Сфера\n"
    try Export(Array(header.utf8) + bytes).load(LoadingOptions(format: .csv, encoding: .utf8))
  }

  /// The first byte chooses how the others are to be understood, for to try everything each time is slow.
  func checkJSON(_ bytes: [UInt8]) throws {
    guard let choice = bytes.first else { return }
    let text = Array(bytes.dropFirst())
    let format = [JSONFormat.automatic, .document, .lines][Int(choice) % 3]
    let whole = elements(text, portion: .max, format)
    let portion = choice & 4 == 0 ? 1 : 7
    try require(
      elements(text, portion: portion, format) == whole, "elements depend on portions of \(portion)")
    let opening = #"[{"hromada": "Житомир", "country": "DE", "partner": "#
    let export = choice & 8 == 0 ? text : Array(opening.utf8) + text + Array("}]".utf8)
    try Export(export).load(LoadingOptions(format: choice & 16 == 0 ? .json : .jsonLines))
  }

  private func records(
    _ bytes: [UInt8], portion: Int, _ limits: CSVLimits, _ columns: ColumnCount?
  ) -> [String] {
    var parser = CSVParser(delimiter: UInt8(ascii: ";"), columns: columns, limits: limits)
    var records: [String] = []
    func collect() {
      for index in 0..<parser.batch.count {
        let fields = (0..<parser.batch.records[index].fieldCount).map { column in
          Array(parser.batch.bytes[parser.batch.field(record: index, column: column)])
        }
        let record = parser.batch.records[index]
        records.append(
          "\(record.line) \(record.byteOffset) \(record.byteCount) \(record.problem as Any) \(fields)")
      }
      parser.removeAll()
    }
    var start = 0
    while start < bytes.count {
      let end = start + min(portion, bytes.count - start)
      parser.parse(bytes.span.extracting(start..<end))
      collect()
      start = end
    }
    parser.finish()
    collect()
    return records
  }

  private func elements(_ bytes: [UInt8], portion: Int, _ format: JSONFormat) -> [String] {
    let source: JSONSource = { buffer, offset in
      let count = min(buffer.count, portion, bytes.count - offset)
      buffer.replaceSubrange(0..<count, with: bytes[offset..<offset + count])
      return count
    }
    var elements: [String] = []
    do {
      let shape = try JSONShape(of: source, as: format)
      elements.append("\(shape)")
      let arrays: [JSONArray] =
        switch shape {
        case .array(let array), .lines(let array): [array]
        case .object(let arrays, _, _): arrays
        case .scalar: []
        }
      for array in arrays {
        var reader = JSONElements(of: array, in: source)
        var element = JSONElement()
        while try reader.next(into: &element) {
          elements.append(
            "\(element.index) \(element.byteOffset) \(element.byteCount) \(element.problem as Any) \(element.bytes)"
          )
        }
      }
    } catch {
      elements.append("\(error)")
    }
    return elements
  }
}
