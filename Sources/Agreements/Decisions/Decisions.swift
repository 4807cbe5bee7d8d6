import Gazetteer
import Loaders
package import Messages
import Partnerships

/// What an analyst has settled in the file of `--decisions`: how spellings of a field are to be read.
///
/// A decision is applied before a spelling is understood, and so once for each spelling. What it puts in the place is
/// not looked up among the decisions again.
package final class Decisions {
  /// The file's name, as the user gave it.
  package let file: String
  private let rows: [DecisionTable.Row]
  /// The index of a row, by field and folded spelling.
  private var numbers: [Key: Int] = [:]
  private var used: Set<Int> = []

  private struct Key: Hashable {
    let field: Field
    let spelling: [UInt8]
  }

  /// - Parameter file: its name, as the user gave it.
  /// - Parameter rejection: why a record would be rejected that has a row's canonical name; nil where it would not.
  /// - Throws: `UnusableExport` where two rows settle one spelling differently, or one in a way that is no name.
  init(_ table: DecisionTable, file: String, rejection: (DecisionTable.Row) -> Rejection?) throws {
    self.file = file
    rows = table.rows
    for (number, row) in rows.enumerated() {
      let key = Key(field: row.field, spelling: Folding.fold(row.spelling))
      if let other = numbers[key] {
        guard Folding.fold(rows[other].canonical) == Folding.fold(row.canonical) else {
          throw UnusableExport(
            .decision(.contradicts(spelling: spelled(row.spelling), otherLine: rows[other].line)),
            in: file, line: row.line)
        }
        continue
      }
      if let rejection = rejection(row) {
        throw UnusableExport(
          .notUnderstood(rejection), in: file, line: row.line, column: table.canonicalHeader)
      }
      numbers[key] = number
    }
  }

  /// A note for each decision that no spelling has met so far, in the order of the file.
  package var unused: [Diagnostic] {
    numbers.values.filter { !used.contains($0) }.sorted().map { number in
      let row = rows[number]
      return Diagnostic(
        .note, at: Origin(file: file, line: row.line),
        .decision(.unused(row.field, spelling: spelled(row.spelling))))
    }
  }

  /// What is to be read instead of a cell: of the whole of it, or of names in it that `;` separates.
  /// - Returns: nil where nothing was decided.
  ///   A country is the same on either side.
  func settled(_ cell: ArraySlice<UInt8>, of field: Field) -> ArraySlice<UInt8>? {
    let field: Field =
      switch field {
      case .hromadaCountry: .country
      case .hromadaCountryCode: .countryCode
      default: field
      }
    if let whole = canonical(for: cell, of: field) { return whole }
    let separator = UInt8(ascii: ";")
    let names = cell.split(separator: separator, omittingEmptySubsequences: false)
    guard names.count > 1 else { return nil }
    let settled = names.map { canonical(for: $0, of: field) }
    guard settled.contains(where: { $0 != nil }) else { return nil }
    return Array(zip(names, settled).map { $1 ?? $0 }.joined(separator: [separator]))[...]
  }

  private func canonical(for spelling: ArraySlice<UInt8>, of field: Field) -> ArraySlice<UInt8>? {
    guard let number = numbers[Key(field: field, spelling: Folding.fold(spelling))] else { return nil }
    used.insert(number)
    return rows[number].canonical
  }
}
