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

  /// The one region that has a raion of this name; nil where none has, or several have.
  /// - Parameter key: folded, in the nominative or the cases of titles.
  package static func region(of key: [UInt8]) -> RegionID? {
    guard let raion = named(key), let regions = regions[raion], regions.count == 1 else { return nil }
    return regions.first
  }

  private static let regions: [RaionID: Set<RegionID>] = {
    var regions: [RaionID: Set<RegionID>] = [:]
    for hromada in ReferenceTables.hromadas.rows {
      guard let raion = named(Folding.fold(hromada[.raion])), let region = Regions.id(code: hromada[.region])
      else {
        continue
      }
      regions[raion, default: []].insert(region)
    }
    return regions
  }()

  private static let endings: [String] = ["ого", "ому", "им"]

  /// Whether a folded adjective is the name of a district of a city and of no raion: «Дарницький», "Darnytskyi".
  package static func isOnlyCityDistrict(_ key: [UInt8]) -> Bool {
    if districts.contains(key) { return true }
    let word = FoldedWord(key[...])
    guard let ending = endings.first(where: word.ends) else { return false }
    return districts.contains(key.dropLast(ending.utf8.count) + "ий".utf8)
  }

  /// In Cyrillic and in Latin letters.
  private static let districts: Set<[UInt8]> = {
    var names: Set<[UInt8]> = []
    ReferenceTables.otherUnits.forEachRow { row in
      if row[.kind] != "district" || numbers[Folding.fold(row[.name])] != nil { return }
      names.insert(Folding.fold(row[.name]))
      names.insert(Folding.fold(Romanization.romanized(row[.name])))
    }
    return names
  }()
}
