package import Foundation

/// CSV as RFC 4180 has it, read in the plainest way there is and without the help of the program that wrote it.
package enum CSVText {
  /// The rows below the header, each by its column's name.
  package static func rows(of file: URL) throws -> [[String: String]] {
    rows(try String(contentsOf: file, encoding: .utf8))
  }

  /// The rows below the header, each by its column's name.
  package static func rows(_ text: String) -> [[String: String]] {
    let records = parse(text)
    guard let header = records.first else { return [] }
    return records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// The cells of every row, the header's too.
  package static func parse(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        field.append("\"")
        rest.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        record.append(field)
        field = ""
      case ("\n", false):
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
