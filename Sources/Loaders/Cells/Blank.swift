import Gazetteer

/// The many ways in which exports write that they say nothing.
enum Blank {
  private static let keys: Set<[UInt8]> = Set(
    [
      "", "_", "-", "--", "---", "н/д", "na", "n/a", "null", "none", "немає", "немає даних", "не вказано", "не названі",
      "не названо", "невідомо", "не відомо",
    ].map { Array($0.utf8) })

  /// Whether a folded cell says nothing.
  static func matches(_ key: [UInt8]) -> Bool { keys.contains(key) }

  /// Whether a cell that is never folded says nothing: white space, or a lone dash or underscore.
  static func matches(cell: borrowing Span<UInt8>) -> Bool {
    guard cell.count <= 8 else { return false }
    var bytes: [UInt8] = []
    for index in 0..<cell.count { bytes.append(cell[index]) }
    return matches(Folding.fold(bytes))
  }
}
