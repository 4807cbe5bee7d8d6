import Interning

/// Numbers names from 0, each in a place apart: a country, or a region.
package struct PlacedNames {
  private var names = Interner()

  package init() {}

  /// The number of a folded name in a place, and whether it is new there.
  package mutating func number(of name: [UInt8], in place: UInt8) -> (number: Int, isNew: Bool) {
    names.intern(([place] + name).span)
  }
}
