package import Partnerships

/// The hromadas that a name may mean, and how it was understood.
package struct HromadaMatch: Equatable, Sendable {
  /// How a spelling led to hromadas, the surest way first (rule 22).
  package enum Way: Sendable {
    /// It is a name that the tables have.
    case name
    /// It is a name that the hromada or its centre once had.
    case formerName
    /// It is a name in another case than the nominative.
    case inflected
    /// It is written in other letters than the names of the tables.
    case transliterated
  }

  /// In the order of their codes.
  package let hromadas: [HromadaID]
  package let way: Way
  /// The names that were found: the folded name itself, or its nominatives.
  package let names: [[UInt8]]
}

/// From names to hromadas: as the tables have them, in the cases of Ukrainian, and in Latin letters.
extension Hromadas {

  /// All that may be meant by a folded name, by the first way that leads to any: one that the tables have, or else one
  /// in another case, or else one in Latin letters.
  /// - Parameter isCouncil: whether words beside the name say that it is a hromada's or a council's, which is always
  ///   an adjective.
  package static func named(_ key: [UInt8], isCouncil: Bool = false) -> HromadaMatch {
    let rows = ReferenceTables.hromadaNames.rows(for: key)
    if !rows.isEmpty {
      let isFormer = rows.allSatisfy { $0[.form] == "former" }
      return HromadaMatch(
        hromadas: ids(codes: rows.map { $0[.code] }), way: isFormer ? .formerName : .name, names: [key])
    }
    let nominatives = nominatives(of: key, isCouncil: isCouncil).filter {
      ReferenceTables.hromadaNames.row(for: $0) != nil
    }
    if !nominatives.isEmpty {
      let codes = nominatives.flatMap(ReferenceTables.hromadaNames.rows).map { $0[.code] }
      return HromadaMatch(hromadas: ids(codes: codes), way: .inflected, names: nominatives)
    }
    if let whole = withoutApostrophe(key) {
      let match = named(whole, isCouncil: isCouncil)
      if !match.hromadas.isEmpty, match.way != .transliterated { return match }
    }
    return HromadaMatch(hromadas: ids(codes: transliterated(key)), way: .transliterated, names: [key])
  }

  /// The name without its apostrophe, as the tables have it too, where something else stands in the apostrophe's place:
  /// «кам янська», «кам 'янська»; nil where nothing does.
  private static func withoutApostrophe(_ key: [UInt8]) -> [UInt8]? {
    var name = String(decoding: key, as: UTF8.self)
    for mark in [" '", "' ", "'"] { name = name.replacing(mark, with: "") }
    for letter in ["я", "ю", "є", "ї"] { name = name.replacing(" \(letter)", with: letter) }
    let whole = Array(name.utf8)
    return whole == key ? nil : whole
  }

  /// "Житомирська" for "Житомирської"; "Миколаїв" for "Миколаєва", which no council is called.
  private static func nominatives(of key: [UInt8], isCouncil: Bool) -> [[UInt8]] {
    isCouncil
      ? NameEndings.adjective(of: key)
      : NameEndings.nominatives(of: key, isBeginning: ReferenceTables.hromadaNames.hasKey(beginning:))
  }

  /// The codes by the skeleton, of names that Ukrainian letters do not write: of the same skeleton, centres go before adjectives.
  private static func transliterated(_ key: [UInt8]) -> [String] {
    guard !isUkrainian(key) else { return [] }
    let rows = NameSkeleton.skeletons(of: key).flatMap(ReferenceTables.hromadaSkeletons.rows)
    let centres = rows.filter { $0[.form] == "centre" }
    return (centres.isEmpty ? rows : centres).map { $0[.code] }
  }

  /// A misspelt Ukrainian name has the skeleton of the right one too, but is no transliteration.
  static func isUkrainian(_ key: [UInt8]) -> Bool {
    String(decoding: key, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x61 || "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".unicodeScalars.contains(scalar)
    }
  }

  private static func ids(codes: [String]) -> [HromadaID] {
    Set(codes.compactMap(id(code:))).sorted { $0.index < $1.index }
  }

  /// Hromadas with a name close to this one, the closest first, at most three.
  /// - Parameter region: that they lie in; nil for any.
  package static func like(_ key: [UInt8], in region: RegionID? = nil) -> [HromadaID] {
    ReferenceTables.hromadaNames.closest(to: key) { row in
      guard ["name", "centre"].contains(row[.form]), let id = id(code: row[.code]) else { return nil }
      return region == nil || regions[Int(id.index)] == region ? id : nil
    }
  }
}
