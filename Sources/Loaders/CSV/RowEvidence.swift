import Gazetteer
import Partnerships

/// Whether a line of text, quotation marks aside, is likely a row of its table: a country stands where the table has it.
struct RowEvidence {
  private let delimiter: UInt8
  private let country: Int

  /// nil for a table without a column of countries.
  init?(delimiter: UInt8, headers: HeaderMap) {
    guard let country = headers[.country] ?? headers[.countryCode] else { return nil }
    (self.delimiter, self.country) = (delimiter, country)
  }

  func test(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: delimiter, omittingEmptySubsequences: false)
    guard country < cells.count else { return false }
    if case .found = Countries.named(Folding.fold(cells[country])) { return true }
    return false
  }
}
