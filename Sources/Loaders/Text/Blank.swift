/// The many ways in which exports write that they say nothing.
package enum Blank {
  private static let keys: Set<[UInt8]> = Set(
    [
      "", "_", "-", "--", "---", "…", "?", "н/д", "na", "n/a", "#n/a", "#н/д", "nan", "null", "none", "немає",
      "немає даних", "не вказано", "не зазначено", "не визначено", "не названі", "не названо", "невідомо",
      "не відомо", "відсутній", "відсутня", "відсутнє", "відсутні", "unknown", "not stated", "keine angabe",
      "k a", "\\n", "n d", "b d", "б д", "н д", "н/в", "brak", "brak danych", "nil", "undefined", "blank",
      "empty",
      "дані відсутні", "даних немає", "немає інформації", "інформація відсутня", "інформації немає",
      "дані не надано", "не надано", "не визначений", "не зазначений", "не вказаний", "нема", "нема даних",
      "пусто", "порожньо", "нет данных", "данные отсутствуют", "не указано", "no data", "not available",
      "not specified", "not applicable", "ohne angabe", "unbekannt", "nieznany",
    ].map { Array($0.utf8) })

  /// Whether a folded cell says nothing: it is one of the ways to say so, or there is nothing in it but separators.
  package static func matches(_ key: [UInt8]) -> Bool { isWritten(key) || hasOnlySeparators(key) }

  /// Whether a folded cell is one of the ways to say nothing. Of dates only these are blanks: other separators are what
  /// is left of a range.
  package static func isWritten(_ key: [UInt8]) -> Bool { keys.contains(key) }

  /// What parts names, items or words, and names nothing alone. Folding has made others into spaces.
  private static let separators = [" ", "-", "_", "/", "\\", "|", "+", "&", "•", "·", "▪", "…"].map {
    Array($0.utf8)
  }

  private static func hasOnlySeparators(_ key: [UInt8]) -> Bool {
    var rest = key[...]
    while let separator = separators.first(where: rest.starts) { rest = rest.dropFirst(separator.count) }
    return rest.isEmpty
  }

  /// Whether a cell that is not folded says nothing: it is empty, a lone `_`, `-`, `–`, `—`, `―`, or `н/д`.
  static func matches(cell: borrowing Span<UInt8>) -> Bool {
    switch cell.count {
    case 0: true
    case 1: cell[0] == UInt8(ascii: "_") || cell[0] == UInt8(ascii: "-")
    case 3: cell[0] == 0xE2 && cell[1] == 0x80 && (0x93...0x95).contains(cell[2])
    case 5:
      cell[0] == 0xD0 && cell[1] == 0xBD && cell[2] == UInt8(ascii: "/") && cell[3] == 0xD0 && cell[4] == 0xB4
    default: false
    }
  }
}
