package import Partnerships

/// The names of Ukraine's raions; two regions may have raions of one name.
package enum Raions {
  /// By folded nominative. Made when a raion is first asked for.
  private static let numbers: [[UInt8]: RaionID] = {
    var numbers: [[UInt8]: RaionID] = [:]
    ReferenceTables.otherUnits.forEachRow { row in
      let key = Folding.fold(row[.name])
      if row[.kind] == "raion", numbers[key] == nil { numbers[key] = RaionID(index: UInt8(numbers.count)) }
    }
    return numbers
  }()

  /// By name, in the nominative or the cases of titles: "Чернівецький", "Чернівецького", "Чернівецькому",
  /// "Чернівецьким".
  package static func named(_ key: [UInt8]) -> RaionID? {
    if let raion = numbers[key] { return raion }
    let word = FoldedWord(key[...])
    guard let ending = endings.first(where: word.ends) else { return nil }
    return numbers[key.dropLast(ending.utf8.count) + "ий".utf8]
  }

  private static let endings: [String] = ["ого", "ому", "им"]
}
