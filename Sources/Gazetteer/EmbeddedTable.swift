import CReferenceTables

/// One reference table as it lies in the binary: the only place that touches the C door.
///
/// A table is a CSV file whose first line names its columns. Cells hold no commas, quotes or line breaks.
@safe struct EmbeddedTable: @unchecked Sendable {  // immutable bytes of the binary
  private let base: UnsafePointer<UInt8>
  let count: Int
  /// Offset of the first row, behind the line that names the columns.
  let firstRow: Int

  private init(_ table: ReferenceTable) {
    unsafe base = table.bytes
    count = unsafe table.count
    var offset = 0
    while offset < count, unsafe base[offset] != UInt8(ascii: "\n") { offset += 1 }
    firstRow = min(offset + 1, count)
  }

  /// The byte at an offset in `0..<count`; anything else is a programming error and stops the process.
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return unsafe base[offset]
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// The offset of the row that an offset lies in.
  func row(around offset: Int) -> Int {
    var row = offset
    while row > firstRow, self[row - 1] != UInt8(ascii: "\n") { row -= 1 }
    return row
  }

  /// The offset of the row behind the one that an offset lies in.
  func endOfRow(_ offset: Int) -> Int {
    var end = offset
    while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, count)
  }

  /// The offset of the comma or line break behind a cell.
  func endOfCell(_ start: Int) -> Int {
    var end = start
    while end < count, self[end] != UInt8(ascii: ","), self[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether the key of a row stands before another in the order of their bytes.
  func key(at row: Int, precedes key: [UInt8]) -> Bool {
    var offset = row
    for byte in key {
      let other = self[offset]
      if other == UInt8(ascii: ",") { return true }
      if other != byte { return other < byte }
      offset += 1
    }
    return false
  }

  func hasKey(_ key: [UInt8], at row: Int) -> Bool {
    row + key.count < count && self[row + key.count] == UInt8(ascii: ",") && hasKey(beginning: key, at: row)
  }

  func hasKey(beginning: [UInt8], at row: Int) -> Bool {
    row + beginning.count <= count && beginning.indices.allSatisfy { self[row + $0] == beginning[$0] }
  }

  static let countries = unsafe EmbeddedTable(reference_table_countries())
  static let countryNames = unsafe EmbeddedTable(reference_table_country_names())
  static let countryAmbiguous = unsafe EmbeddedTable(reference_table_country_ambiguous())
  static let regions = unsafe EmbeddedTable(reference_table_regions())
  static let regionNames = unsafe EmbeddedTable(reference_table_region_names())
  static let hromadas = unsafe EmbeddedTable(reference_table_hromadas())
  static let hromadaNames = unsafe EmbeddedTable(reference_table_hromada_names())
  static let notCountries = unsafe EmbeddedTable(reference_table_not_countries())
  static let regionProposed = unsafe EmbeddedTable(reference_table_region_proposed())
  static let hromadaSkeletons = unsafe EmbeddedTable(reference_table_hromada_skeletons())
  static let settlements = unsafe EmbeddedTable(reference_table_settlements())
  static let otherUnits = unsafe EmbeddedTable(reference_table_other_units())
  static let placeNames = unsafe EmbeddedTable(reference_table_place_names())
  static let placeSkeletons = unsafe EmbeddedTable(reference_table_place_skeletons())
  static let placeHomonyms = unsafe EmbeddedTable(reference_table_place_homonyms())
  static let compositions = unsafe EmbeddedTable(reference_table_compositions())
  static let headers = unsafe EmbeddedTable(reference_table_headers())
  static let kindWords = unsafe EmbeddedTable(reference_table_kind_words())
  static let stageWords = unsafe EmbeddedTable(reference_table_stage_words())
  static let evidenceWords = unsafe EmbeddedTable(reference_table_evidence_words())
  static let letterPairs = unsafe EmbeddedTable(reference_table_letter_pairs())
  static let partyWords = unsafe EmbeddedTable(reference_table_party_words())
  static let nameEndings = unsafe EmbeddedTable(reference_table_name_endings())
}
