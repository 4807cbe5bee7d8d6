import CSVParsing
import Gazetteer

/// A row of totals below a table, which is no record (rule 1): its first filled cell says so, and what else stands
/// in it are numbers. A row with any other word is a record, whatever it is called.
enum TotalRow {
  static func matches(_ index: Int, in batch: borrowing CSVBatch) -> Bool {
    var first: Range<Int>?
    for column in 0..<batch.records[index].fieldCount {
      let cell = batch.field(record: index, column: column)
      if cell.isEmpty { continue }
      if first == nil {
        // Most tables begin with a number: their rows need no second look.
        guard !isNumber(batch.bytes[cell]) else { return false }
        first = cell
      } else if !isNumber(batch.bytes[cell]) {
        return false
      }
    }
    guard let first else { return false }
    return isTotal(batch.bytes[first])
  }

  /// No letters. Of what is not ASCII, only no-break spaces and other signs (C2 …), dashes and narrow spaces (E2 …).
  private static func isNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: false
      case ..<0x80, 0xC2, 0xE2, 0x80...0xBF: true
      default: false
      }
    }
  }

  private static let totals = keys(
    "усього всього разом загалом підсумок підсумки ітого total totals summe insgesamt")
  /// What may be totalled, and for what time.
  private static let beside = keys(
    "угод угода угоди записів записи рядків партнерств партнерів громад країн за рік роки "
      + "agreements records rows partnerships partners")

  private static func keys(_ words: String) -> Set<ArraySlice<UInt8>> {
    Set(words.split(separator: " ").map { Array($0.utf8)[...] })
  }

  /// `Разом`, `Усього:`, `Всього записів: 25`, `Усього за 2023 рік`
  private static func isTotal(_ cell: ArraySlice<UInt8>) -> Bool {
    let words = Folding.fold(cell).split(separator: UInt8(ascii: " "))
    guard let first = words.first, totals.contains(first) else { return false }
    return words.dropFirst().allSatisfy { beside.contains($0) || isNumber($0) }
  }
}
