import Gazetteer
import Partnerships

/// Whether a line of text, quotation marks aside, is likely a row of its table: a country, a region, a hromada or a date
/// stands where the table has it.
struct RowEvidence {
  private let delimiter: UInt8
  private let columns: [(field: Field, column: Int)]

  private static let fields: [Field] = [
    .country, .countryCode, .region, .regionCode, .signedOn, .hromada, .hromadaCode,
  ]

  /// nil for a table without such a column.
  init?(delimiter: UInt8, headers: HeaderMap) {
    columns = Self.fields.compactMap { field in headers[field].map { (field, $0) } }
    if columns.isEmpty { return nil }
    self.delimiter = delimiter
  }

  func test(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: delimiter, omittingEmptySubsequences: false)
    return columns.contains { field, column in column < cells.count && Self.is(cells[column], of: field) }
  }

  private static func `is`(_ cell: ArraySlice<UInt8>, of field: Field) -> Bool {
    let key = Folding.fold(cell)
    if Blank.matches(key) { return false }
    switch field {
    case .country, .countryCode: if case .found = Countries.named(key) { return true } else { return false }
    case .region, .regionCode: return Regions.named(key) != nil
    case .signedOn: return isDate(key)
    default: return key.count < longestName && !Hromadas.named(key).hromadas.isEmpty
    }
  }

  private static let longestName = 100

  /// A short text with a year in it.
  private static func isDate(_ key: [UInt8]) -> Bool {
    guard key.count <= 30 else { return false }
    let years = FoldedWord.words(of: key).flatMap { $0.bytes.split(separator: UInt8(ascii: "-")) }
    return years.contains { year in
      year.count == 4
        && Int(String(decoding: year, as: UTF8.self)).map { (1900...2100).contains($0) } ?? false
    }
  }
}
