import Gazetteer
import Partnerships

/// The areas met in this run: spellings that fold alike are one area.
package struct AreaRegister {
  private var numbers: [[UInt8]: UInt32] = [:]
  /// Of several spellings the one with the least bytes, whatever the order of the rows.
  package private(set) var names: [String] = []
  package private(set) var lists: [[UInt32]] = []
  private var listNumbers: [[UInt32]: UInt32] = [:]

  package init() {}

  /// The number of a list from 1; 0 for an empty one.
  package mutating func insert(_ areas: [String]) -> UInt32 {
    var list: [UInt32] = []
    for area in areas {
      let number = register(area)
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

  private mutating func register(_ area: String) -> UInt32 {
    let key = Folding.fold(area)
    if let number = numbers[key] {
      if area.utf8.lexicographicallyPrecedes(names[Int(number)].utf8) { names[Int(number)] = area }
      return number
    }
    let number = UInt32(names.count)
    numbers[key] = number
    names.append(area)
    return number
  }
}
