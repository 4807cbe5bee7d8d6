/// A piece of a folded cell that may be a date. Dots, commas and colons are folded to spaces, and only part pieces.
enum DateToken: Equatable {
  /// At most nine digits.
  case number(Int, digits: Int)
  /// 1…12
  case month(Int)
  case quarter
  case dash, slash
  /// A word between the two ends of a range.
  case until
  /// The `T` between the date and the time of ISO 8601.
  case time
  /// What a date may stand before: a place's name.
  case word(Substring)
  /// What no date has: letters grown together with a number.
  case other

  /// Words that say nothing of the date are left out: weekdays, prepositions, "року".
  static func tokens(of words: String) -> [DateToken] {
    var tokens: [DateToken] = []
    for word in words.split(separator: " ") { append(word, to: &tokens) }
    return tokens
  }

  private static func append(_ word: Substring, to tokens: inout [DateToken]) {
    var rest = word
    var isAfterNumber = false
    while let first = rest.first {
      if isDigit(first) {
        tokens.append(number(take(&rest, while: isDigit)))
        isAfterNumber = true
        continue
      }
      switch first {
      case "+": rest.removeFirst()
      case "/":
        rest.removeFirst()
        tokens.append(.slash)
      case "-":
        rest.removeFirst()
        // "9-го", "4-й": an ordinal number.
        if isAfterNumber, DateWords.ordinalEndings.contains(rest) { return }
        tokens.append(.dash)
      default:
        let letters = take(&rest) { !isDigit($0) && $0 != "-" && $0 != "/" && $0 != "+" }
        if let token = isAfterNumber ? tokenAfterNumber(letters) : token(of: letters) {
          tokens.append(token)
        }
      }
      isAfterNumber = false
    }
  }

  private static func token(of letters: Substring) -> DateToken? {
    if let month = MonthNames.number(of: letters) { return .month(month) }
    if DateWords.isQuarter(letters) { return .quarter }
    if DateWords.until.contains(letters) { return .until }
    return DateWords.empty.contains(letters) ? nil : .word(letters)
  }

  /// "2023р", "9th", "1кв", and of ISO 8601 the `T` and the `Z`.
  private static func tokenAfterNumber(_ letters: Substring) -> DateToken? {
    switch letters {
    case "t": .time
    case "z": nil
    case _ where DateWords.isQuarter(letters): .quarter
    case _ where DateWords.year.contains(letters) || DateWords.englishOrdinalEndings.contains(letters): nil
    default: .other
    }
  }

  private static func number(_ digits: Substring) -> DateToken {
    guard digits.utf8.count <= 9, let value = Int(digits) else { return .other }
    return .number(value, digits: digits.utf8.count)
  }

  private static func take(_ rest: inout Substring, while belongs: (Character) -> Bool) -> Substring {
    let piece = rest.prefix(while: belongs)
    rest = rest[piece.endIndex...]
    return piece
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
