import Gazetteer

/// The words of a heading between the rows of a table: «1. Львівська область», «ІІ. Польща», «Громади Львівської
/// області».
struct HeadingText {
  let isNumbered: Bool
  private let words: ArraySlice<FoldedWord>

  init(_ words: [FoldedWord]) {
    isNumbered = words.count > 1 && words.first.map(Self.isNumber) ?? false
    self.words = isNumbered ? words[1...] : words[...]
  }

  /// Folded, the name of the region that it is, or that it mentions in another case.
  var region: [UInt8]? {
    let key = FoldedWord.joined(words)
    if Regions.named(key) != nil { return key }
    for index in words.indices.dropFirst() where words[index].begins(with: "обл") {
      let names = NameEndings.adjective(of: Array(words[index - 1].bytes)).map { $0 + " область".utf8 }
      if let name = names.first(where: { Regions.named($0) != nil }) { return name }
    }
    return nil
  }

  /// Folded, the name of the country that it is.
  var country: [UInt8]? {
    let key = FoldedWord.joined(words)
    if case .found = Countries.named(key) { return key }
    return nil
  }

  var endsWithRaion: Bool { words.last.map { $0 == "район" || $0 == "р-н" } ?? false }

  private static let romanNumbers: Set<String> = Set(
    ["", "x", "xx", "xxx"].flatMap { tens in
      ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map { tens + $0 }
    })

  /// A number of a heading: digits, or a small Roman number in letters of either alphabet.
  private static func isNumber(_ word: FoldedWord) -> Bool {
    if word.bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    let letters = String(decoding: word.bytes, as: UTF8.self).map { letter -> Character in
      switch letter {
      case "і": "i"
      case "х": "x"
      default: letter
      }
    }
    return romanNumbers.contains(String(letters))
  }
}
