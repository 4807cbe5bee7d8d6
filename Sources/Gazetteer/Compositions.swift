/// Composition of a letter and a combining mark (Unicode NFC), for Latin and Cyrillic.
enum Compositions {
  private static let table = KeyedTable<CompositionColumn>()

  /// The composed letter, or nil where there is none.
  static func compose(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    for row in table.rows(for: Array(hexadecimal(base).utf8)) where row[.mark] == hexadecimal(mark) {
      return UInt32(row[.composed], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return nil
  }

  /// At least four digits, in capitals, as Unicode writes code points.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
