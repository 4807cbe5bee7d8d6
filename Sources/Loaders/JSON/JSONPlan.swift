import JSONParsing
import Messages
import Partnerships

extension JSONLayout {
  /// The layout of a text that is read once for its shape and once for its keys.
  /// - Throws: `UnusableExport` where it is no JSON, or holds no records.
  init(_ text: ExportText, options: LoadingOptions) throws {
    do {
      self = try JSONLayout(Self.shape(of: text, as: options.format), of: text, options: options)
    } catch let error as JSONError {
      var offsets = try text.offsets()
      let element = try error.element.map {
        JSONElementPlace(
          number: $0.number, line: $0.line, byteOffset: try offsets.offset(of: $0.byteOffset))
      }
      let offset = try offsets.offset(of: error.byteOffset)
      throw UnusableExport(
        .records(.brokenJSON(error.problem, byteOffset: offset, element: element)), in: text.name,
        line: error.line)
    }
  }

  /// An object without any array of records is JSON Lines of one line, where it is all on one line.
  private static func shape(of text: ExportText, as stated: InputReport.Format?) throws -> JSONShape {
    let format: JSONFormat =
      switch stated {
      case .json: .document
      case .jsonLines: .lines
      case .csv, nil: .automatic
      }
    let shape = try JSONShape(of: text.source(), as: format)
    guard format == .automatic, case .object(let arrays, _, _) = shape,
      !arrays.contains(where: ArrayChoice.mayHoldRecords),
      case .lines(let lines) = try JSONShape(of: text.source(), as: .lines),
      lines.elementCount == 1, lines.problemCount == 0
    else { return shape }
    return .lines(lines)
  }
}
