import Partnerships

/// Composition of a letter and a combining mark (Unicode NFC), for Latin and Cyrillic.
enum Compositions {

  /// The composed letter, or nil where there is none.
  static func compose(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    for row in ReferenceTables.compositions.rows(for: Array(base.hexadecimal.utf8))
    where row[.mark] == mark.hexadecimal {
      return UInt32(row[.composed], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return nil
  }
}
