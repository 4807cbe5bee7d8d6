import CSVParsing
import Gazetteer

/// The cells of one row, for a second look at what sort of row it is.
struct RowCells {
  struct Cell {
    let column: Int
    let bytes: ArraySlice<UInt8>
    let words: [FoldedWord]

    init(column: Int, bytes: ArraySlice<UInt8>) {
      (self.column, self.bytes) = (column, bytes)
      words = FoldedWord.words(of: Folding.fold(bytes))
    }

    /// No letters: digits, and what stands round them.
    var isNumeric: Bool {
      bytes.allSatisfy { byte in
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: false
        // Of what is not ASCII, only no-break spaces and other signs (C2 …), dashes and narrow spaces (E2 …).
        case ..<0x80, 0xC2, 0xE2, 0x80...0xBF: true
        default: false
        }
      }
    }

    /// A count: digits, perhaps in groups of three. nil for anything else.
    var integer: Int? {
      let text = words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      let digits = text.filter { $0 != "\u{A0}" && $0 != "\u{202F}" }
      guard !digits.isEmpty, digits.count <= 7, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        !bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
      else { return nil }
      return Int(digits)
    }

    /// A count that says in words what is counted, or itself again: «9 угод», «9 (дев’ять)».
    var count: Int? {
      guard let number = words.first.flatMap({ Int(String(decoding: $0.bytes, as: UTF8.self)) }),
        words.count > 1,
        number < 10_000_000
      else { return nil }
      let isInWords = bytes.contains(UInt8(ascii: "("))
      let isCounted = words.dropFirst().allSatisfy { RowWords.sort(of: [$0])?.sort == .totalled }
      return isInWords || isCounted ? number : nil
    }

    /// `- 2 -`, `стор. 2` without its word.
    var pageNumber: Int? {
      let digits = bytes.filter { (0x30...0x39).contains($0) }
      return digits.count <= 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }

    var isDitto: Bool { Ditto.matches(bytes) }
    var isBlank: Bool { Blank.matches(FoldedWord.joined(words)) }
  }

  /// Those with something in them.
  let filled: [Cell]

  init(of row: Int, in batch: borrowing CSVBatch) {
    var filled: [Cell] = []
    for column in 0..<batch.records[row].fieldCount {
      let range = batch.field(record: row, column: column)
      if !range.isEmpty { filled.append(Cell(column: column, bytes: batch.bytes[range])) }
    }
    self.filled = filled
  }

  func cell(_ column: Int?) -> Cell? { filled.first { $0.column == column } }
}

extension ArraySlice<UInt8> {
  var hasDigit: Bool { contains { (0x30...0x39).contains($0) } }
}

/// The signs with which a clerk repeats the cell above.
package enum Ditto {
  private static let signs: Set<String> = [
    "\"", "''", "'", "``", "″", "”", "“", "„", "»", "«", "〃", "//", "-//-", "–//–", "—//—", "-/-", "-\"-",
    "–\"–", "—\"—", "-''-", "-«-", "-»-", "=//=", "\"\"", "\"-\"", "\"—\"", "те саме", "те ж", "те ж саме",
    "той самий", "та сама", "так само", "там само", "та ж", "той же", "ditto", "do.", "idem", "id.", "same",
    "same as above", "as above", "dto.", "dto", "to samo", "jw.", "j.w.", "тоже", "то же", "то же самое",
    "він же", "вона ж", "вона же", "воно ж", "вони ж", "ті самі", "ті ж", "тих самих", "там же", "там-же",
    "ibidem", "цей же", "wie oben",
    "wie vor", "siehe oben", "ebenda", "ibid.", "ibid", "див. вище",
  ]

  private static let longest = 32
  /// How many more spaces may stand in a sign of words.
  private static let moreSpaces = 2

  /// Whether a cell need be looked at: it is short and begins with a sign, or is as long as one of the list that begins
  /// with its letter.
  static func mayMatch(_ cell: ArraySlice<UInt8>) -> Bool {
    guard (1...longest).contains(cell.count), let byte = cell.first else { return false }
    switch byte {
    case UInt8(ascii: "\"")...UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "`"), 0xC2, 0xE2, 0xE3:
      return true
    default:
      guard cell.count > 1 else { return false }
      return shapes[shape(count: cell.count, cell[cell.startIndex], cell[cell.startIndex + 1])]
    }
  }

  /// By the length and the first two bytes of a cell, of which the first is worth little in Cyrillic letters.
  private static func shape(count: Int, _ first: UInt8, _ second: UInt8) -> Int {
    count << 8 | Int(first &* 31 ^ second)
  }

  private static let shapes: [Bool] = {
    var shapes = [Bool](repeating: false, count: (longest + 1) << 8)
    for sign in signs where sign.contains(where: \.isLetter) {
      for spelling in [sign, sign.prefix(1).uppercased() + sign.dropFirst(), sign.uppercased()] {
        let bytes = Array(spelling.utf8)
        for count in bytes.count...min(bytes.count + moreSpaces, longest) {
          shapes[shape(count: count, bytes[0], bytes[1])] = true
        }
      }
    }
    return shapes
  }()

  /// Whether a cell is such a sign, and nothing else.
  package static func matches(_ cell: ArraySlice<UInt8>) -> Bool {
    guard mayMatch(cell) else { return false }
    let text = String(decoding: cell, as: UTF8.self).lowercased().filter { $0 != "\u{A0}" }.spacesTidied
    return signs.contains(text) || signs.contains(text.withSingleDashes)
  }
}

extension String {
  /// `--//--` as `-//-`.
  fileprivate var withSingleDashes: String {
    reduce(into: "") { text, character in
      let sign: Character = "–—−".contains(character) ? "-" : character
      if sign != "-" || text.last != "-" { text.append(sign) }
    }
  }

  /// Words joined by one space; signs that stand apart, as in `- // -`, brought together.
  fileprivate var spacesTidied: String {
    let words = split(separator: " ")
    let hasLetters = contains(where: \.isLetter)
    return words.joined(separator: hasLetters ? " " : "")
  }
}
