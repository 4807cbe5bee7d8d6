import Gazetteer
import Loaders
import Messages
import Partnerships

/// Whether a text can be the name of a party (rule 3): what is kept as spelled must be able to be one.
enum NameSense {
  /// How the value of a party's cell was lost; nil where it was not, and for an empty one.
  static func lostValue(of cell: ArraySlice<UInt8>) -> LostValue? {
    // A lone slash parts nothing, and is a blank.
    if Ditto.matches(cell), Folding.fold(cell) != Array("-/-".utf8) { return .repetition }
    let marks = [UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: ":")]
    guard cell.contains(where: { marks.contains($0) || $0 == 0xEF }) else { return nil }
    let text = String(decoding: cell, as: UTF8.self)
    if text.unicodeScalars.contains("\u{FFFD}") { return .letters }
    let words = text.split { $0.isWhitespace || ";,()[]\"«»".contains($0) }
    if words.contains(where: isSpreadsheetError) { return .error }
    let isLost =
      words.contains { isQuestionMarks($0, atLeast: 4) || hasLostLetter($0) }
      || !words.isEmpty && words.allSatisfy { isQuestionMarks($0, atLeast: 2) }
    return isLost ? .letters : nil
  }

  /// `#REF!`, `#ЗНАЧ!`, `#N/A`, `####`, `Err:502`: a spreadsheet writes them in capitals.
  private static func isSpreadsheetError(_ word: Substring) -> Bool {
    if word.hasPrefix("Err:") || word.hasPrefix("Ош:") { return word.last?.isNumber == true }
    guard word.first == "#", word.count > 2 else { return false }
    let name = word.dropFirst()
    if name.allSatisfy({ $0 == "#" }) { return true }
    return name.first?.isUppercase == true
      && name.allSatisfy { $0.isUppercase || $0.isNumber || "/!?'’_".contains($0) }
  }

  private static func isQuestionMarks(_ word: Substring, atLeast number: Int) -> Bool {
    word.count >= number && word.allSatisfy { $0 == "?" }
  }

  /// A question mark before a letter stands for another one: "L?dz". A question mark that a person writes stands behind
  /// the word.
  private static func hasLostLetter(_ word: Substring) -> Bool {
    !isAddress(word) && zip(word, word.dropFirst()).contains { $0 == "?" && $1.isLetter }
  }

  /// Whether a text that is no blank is no name either: without a letter, an address in the web, a telephone number, a
  /// date, a code, a truth value.
  static func isNoName(_ text: String) -> Bool {
    if !text.contains(where: \.isLetter) { return true }
    if NoNames.contains(Folding.fold(text)) { return true }
    let words = text.split(separator: " ")
    if words.contains(where: isAddress) { return true }
    guard text.contains(where: \.isNumber) else { return false }
    if words.count == 1, isCode(words[0]) { return true }
    // No date is read without a year of four digits, and most names with a number have fewer.
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 4 else { return false }
    if case .found = DateCell(Array(text.utf8)[...]) { return true }
    return false
  }

  /// The parts of a piece without the addresses in the web and the telephone numbers that stand beside names.
  static func withoutWebAddresses(_ parts: [String]) -> [String] {
    let mayBeAddress: (UInt8) -> Bool = {
      [UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "+")].contains($0)
    }
    guard parts.contains(where: { $0.utf8.contains(where: mayBeAddress) }) else { return parts }
    let names = parts.compactMap { part in
      let words = part.split(separator: " ")
      let rest = words.filter { !isAddress($0) }.joined(separator: " ")
      return rest.contains(where: \.isLetter) ? rest : nil
    }
    return names.isEmpty ? parts : names
  }

  /// `https://koeln.de`, `www.koeln.de`, `koeln.de/ua`, `info@koeln.de`. Its last name is in small letters, unlike that of
  /// «м.Люблін» and "St.Gallen".
  private static func isAddress(_ word: Substring) -> Bool {
    if word.contains("://") || word.lowercased().hasPrefix("www.") { return true }
    let host = word.prefix { $0 != "/" && $0 != "?" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.allSatisfy({ $0.isASCII && $0.isLowercase }),
      last.count == 2 || domains.contains(String(last))
    else { return false }
    return labels.dropLast().allSatisfy { label in
      label.count > 1
        && label.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "-@_".contains($0)) }
    }
  }

  /// Those of more than two letters that municipalities have.
  private static let domains: Set<String> = ["com", "org", "net", "info", "gov", "edu", "int", "cat", "city"]

  /// `UA18040190000029215`, `Q64`, `PL-1801`, a digest: more digits than letters, or three letters at most.
  private static func isCode(_ word: Substring) -> Bool {
    let letters = word.count(where: \.isLetter)
    return letters <= 3 || word.count(where: \.isNumber) > letters
  }
}
