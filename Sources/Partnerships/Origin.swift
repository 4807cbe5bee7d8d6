/// Where a record stands: the file as the user named it, and the line or the element in it, both from 1.
package struct Origin: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// The physical line of the record's first byte (CSV, JSON Lines); nil for an element of a JSON array.
  package let line: Int?
  /// The element's place in its array, from 1 (JSON); a nested partner has `hromada.partner`, such as `3.2`, and one
  /// nested in a line its own place only.
  package let element: String?
  /// Offset of the record's first byte in the input as it lies on disk, whatever its encoding.
  package let byteOffset: Int?

  package init(file: String, line: Int? = nil, element: String? = nil, byteOffset: Int? = nil) {
    self.file = file
    self.line = line
    self.element = element
    self.byteOffset = byteOffset
  }

  /// `articles.csv:12`, `partners.json#3.2`, or `partners.jsonl:3#2` for a partner nested in a line.
  package var description: String {
    if let line { return "\(file):\(line)" + (element.map { "#\($0)" } ?? "") }
    if let element { return "\(file)#\(element)" }
    return file
  }
}
