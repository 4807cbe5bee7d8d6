import Gazetteer
import Interning
import Loaders

/// The registration numbers met in this run (rule 13); those that differ in white space only are one.
package final class RegistrationNumbers {
  private var interner = Interner()

  package init() {}

  /// From 1; 0 for a blank cell.
  package func number(of cell: ArraySlice<UInt8>) -> UInt32 {
    if Blank.matches(Folding.fold(cell)) { return 0 }
    let text = Array(Tidy.text(cell).utf8)
    return UInt32(interner.intern(text.span).number + 1)
  }

  /// Empty for 0.
  func text(_ number: UInt32) -> String {
    number == 0 ? "" : String(decoding: interner.bytes(Int(number) - 1), as: UTF8.self)
  }
}
