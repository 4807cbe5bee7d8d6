import Gazetteer
import Interning
import Loaders
import Partnerships

/// The areas met in this run: spellings that fold alike are one area.
package final class AreaRegister {
  private var keys = Interner()
  /// Of several spellings the one with the least bytes, whatever the order of the rows.
  package private(set) var names: [String] = []
  package private(set) var lists: [[UInt32]] = []
  private var listNumbers: [[UInt32]: UInt32] = [:]

  package init() {}

  /// The number of the list of a cell, from 1; 0 for an empty one. `;` and bullets separate areas, a comma does not (it
  /// stands inside areas).
  package func insert(_ cell: ArraySlice<UInt8>) -> UInt32 {
    var list: [UInt32] = []
    let pieces = String(decoding: cell, as: UTF8.self).unicodeScalars.split { $0 == ";" || $0 == "•" }
    for piece in pieces {
      let area = Tidy.text(String(piece).utf8)
      let key = Folding.fold(area)
      if Blank.matches(key) { continue }
      let number = register(area, key: key)
      if !list.contains(number) { list.append(number) }
    }
    if list.isEmpty { return 0 }
    if let number = listNumbers[list] { return number }
    lists.append(list)
    listNumbers[list] = UInt32(lists.count)
    return UInt32(lists.count)
  }

  /// The areas of an agreement, as spelled.
  func areas(of agreement: Agreement) -> [String] {
    agreement.areas == 0 ? [] : lists[Int(agreement.areas) - 1].map { names[Int($0)] }
  }

  private func register(_ area: String, key: [UInt8]) -> UInt32 {
    let (number, isNew) = keys.intern(key.span)
    if isNew {
      names.append(area)
    } else if area.utf8.lexicographicallyPrecedes(names[number].utf8) {
      names[number] = area
    }
    return UInt32(number)
  }
}
