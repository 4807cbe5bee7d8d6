/// The endings of inflected Ukrainian names, and the nominatives that they may come from.
package enum NameEndings {
  /// Beyond this many nominatives a text is no name.
  private static let most = 200
  private static let longestEnding = 8
  /// What the table has in place of no ending.
  private static let none = [UInt8(ascii: "-")]

  /// "Житомирська" for "Житомирської", "Житомирській", "Житомирську" and "Житомирською"; empty for any other ending.
  package static func adjective(of key: [UInt8]) -> [[UInt8]] {
    adjectiveEndings.filter { key.count > $0.utf8.count && FoldedWord(key[...]).ends(with: $0) }
      .map { key.dropLast($0.utf8.count) + "а".utf8 }
  }

  private static let adjectiveEndings: [String] = ["ої", "ій", "у", "ою"]

  /// Every nominative that a folded name may come from, itself left out; each word of it, and each part of a word with
  /// hyphens, may be inflected.
  /// - Parameter isBeginning: whether any name that is looked for begins so; others are given up.
  static func nominatives(of key: [UInt8], isBeginning: ([UInt8]) -> Bool) -> [[UInt8]] {
    var beginnings: [[UInt8]] = [[]]
    var rest = key[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
      let separator = rest.dropFirst(word.count).prefix(1)
      let forms = nominatives(ofWord: word)
      beginnings = beginnings.flatMap { beginning in forms.map { beginning + $0 + separator } }
        .filter(isBeginning)
      guard (1...most).contains(beginnings.count) else { return [] }
      rest = rest.dropFirst(word.count + separator.count)
    }
    return beginnings.filter { $0 != key }
  }

  /// The word itself, and what replacing its ending makes of it, if three letters are left.
  private static func nominatives(ofWord word: ArraySlice<UInt8>) -> [[UInt8]] {
    var forms = [Array(word)]
    for length in 0...min(longestEnding, word.count) {
      let ending = length == 0 ? none : Array(word.suffix(length))
      for row in ReferenceTables.nameEndings.rows(for: ending) {
        let nominative = row.bytes(.nominative)
        let form = word.dropLast(length) + (nominative == none ? [] : nominative)
        if String(decoding: form, as: UTF8.self).unicodeScalars.count > 2 { forms.append(Array(form)) }
      }
    }
    return forms
  }
}
