import Gazetteer
import Loaders

/// The items of a cell that is certainly a list by its form: numbered from 1, or each on a line of its own after a
/// bullet or a settlement word.
enum ListedItems {
  /// nil for a cell that is no such list. What parts an item from the next may still stand after it.
  static func items(in cell: ArraySlice<UInt8>, on side: Side) -> [String]? {
    guard cell.contains(where: isLineBreak) || cell.contains(UInt8(ascii: "1")) else { return nil }
    if let items = numbered(Tidy.text(cell)) { return items }
    let lines = lines(of: cell)
    guard lines.count > 1 else { return nil }
    if lines.allSatisfy({ bullets.contains($0[$0.startIndex]) }) {
      return lines.map { String($0.dropFirst()) }
    }
    let names = lines.map { PartyName($0, on: side) }
    return names.allSatisfy(\.isNamedAfterSettlementWord) ? lines : nil
  }

  /// The lines of a cell that is no certain list but may be one all the same: «Люблін» and «Краків»; none elsewhere.
  static func possibleNames(in cell: ArraySlice<UInt8>, on side: Side) -> [String] {
    guard cell.contains(where: isLineBreak) else { return [] }
    let lines = lines(of: cell)
    let mayBeNames = lines.allSatisfy { line in
      line.first?.isUppercase == true
        && line.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
        && FoldedWord.words(of: Folding.fold(line)).contains { PartyWords.use(of: $0, on: side) == nil }
    }
    return lines.count > 1 && mayBeNames ? lines : []
  }

  private static let bullets: Set<Character> = ["•", "·", "▪", "-", "–", "—", "*"]

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// None of them empty.
  private static func lines(of cell: ArraySlice<UInt8>) -> [String] {
    cell.split(whereSeparator: isLineBreak).map { Tidy.text($0) }.filter { !$0.isEmpty }
  }

  /// "1. Люблін, 2. Краків", "1) Люблін; 2) Краків".
  private static func numbered(_ text: String) -> [String]? {
    var items: [[Substring]] = []
    for word in text.split(separator: " ") {
      if let rest = rest(of: word, after: items.count + 1) {
        items.append(rest.isEmpty ? [] : [rest])
      } else if items.isEmpty {
        return nil
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.count > 1 ? items.map { $0.joined(separator: " ") } : nil
  }

  /// What stands after "1." or "1)" in a word; nil where it does not begin with that number.
  private static func rest(of word: Substring, after number: Int) -> Substring? {
    for mark in ["\(number).", "\(number))"] where word.hasPrefix(mark) {
      let rest = word.dropFirst(mark.count)
      return rest.first?.isNumber == true ? nil : rest
    }
    return nil
  }
}
